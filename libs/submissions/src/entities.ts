import { Plan } from './cases/plan.entity.js';
import { Submission } from './cases/submission.entity.js';
import { Evidence } from './content/evidence.entity.js';
import { SelfAssessment } from './content/self-assessment.entity.js';
import { Adoption } from './council/adoption.entity.js';
import { ChangeAcceptance, DeclaredChange } from './council/declared-change.entity.js';
import { Comment } from './dialogue/comment.entity.js';
import { Deadline, DeadlineExtension } from './dialogue/deadline.entity.js';
import { HistoricalApproval } from './history/historical-approval.entity.js';
import { Revision } from './revisions/revision.entity.js';
import { ScopingMeeting } from './transitions/scoping-meeting.entity.js';
import { Transition } from './transitions/transition.entity.js';

/** Tables that this library alone writes. */
export const submissionsEntities = [
  HistoricalApproval,
  Plan,
  Submission,
  SelfAssessment,
  Evidence,
  Revision,
  Transition,
  ScopingMeeting,
  Adoption,
  DeclaredChange,
  ChangeAcceptance,
  Comment,
  Deadline,
  DeadlineExtension,
];
