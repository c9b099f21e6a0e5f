import type { MigrationInterface } from 'typeorm';
import { Platform1760000000500 } from './1760000000500-platform.js';
import { RateLimits1760000000600 } from './1760000000600-rate-limits.js';
import { Organisations1760000001000 } from './1760000001000-organisations.js';
import { Frameworks1760000002000 } from './1760000002000-frameworks.js';
import { HistoricalApprovals1760000002500 } from './1760000002500-historical-approvals.js';
import { Documents1760000003000 } from './1760000003000-documents.js';
import { Submissions1760000004000 } from './1760000004000-submissions.js';
import { Reviews1760000005000 } from './1760000005000-reviews.js';
import { Certificates1760000006000 } from './1760000006000-certificates.js';
import { Notifications1760000007000 } from './1760000007000-notifications.js';
import { Audit1760000008000 } from './1760000008000-audit.js';
import { ClosedSubmissions1760000009000 } from './1760000009000-closed-submissions.js';

/**
 * Every schema change, oldest first. One self-contained file each; a migration that has been released is never
 * edited. There is no way down: a mistake is mended by the next migration.
 */
export const migrations: (new () => MigrationInterface)[] = [
  Platform1760000000500,
  RateLimits1760000000600,
  Organisations1760000001000,
  Frameworks1760000002000,
  HistoricalApprovals1760000002500,
  Documents1760000003000,
  Submissions1760000004000,
  Reviews1760000005000,
  Certificates1760000006000,
  Notifications1760000007000,
  Audit1760000008000,
  ClosedSubmissions1760000009000,
];
