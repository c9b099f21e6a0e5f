import { AuditWriter, type ByteRange, Clock, UnitOfWork } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '@app/contracts';
import type { DocumentInfo } from './document.js';

/** Parts that follow within this time belong to the same reading, in milliseconds. */
const ONE_READING = 10 * 60 * 1000;
const REMEMBERED = 10_000;

/**
 * Notes in the audit trail who read which document. A viewer program fetches a large file in hundreds of parts:
 * those are one reading. What a process remembers of that is its own: with several, a reading may be noted twice.
 */
@Injectable()
export class ReadingLog {
  private readonly readings = new Map<string, number>();

  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditWriter,
    private readonly clock: Clock,
  ) {}

  /** @param range the part that is read; absent for the whole, which is always noted. */
  async note(viewer: Viewer, document: DocumentInfo, range?: ByteRange): Promise<void> {
    const reading = `${viewer.userId} ${document.id}`;
    const now = this.clock.now().getTime();
    const known = this.readings.get(reading);
    if (range && known !== undefined && now - known < ONE_READING) return;
    await this.uow.run(() =>
      this.audit.write({
        action: 'document.read',
        subjectType: 'document',
        subjectId: document.id,
        submissionId: document.submissionId,
        after: { fileName: document.fileName, versionNo: document.versionNo, sha256: document.sha256 },
      }),
    );
    this.remember(reading, now);
  }

  private remember(reading: string, now: number): void {
    this.readings.delete(reading);
    this.readings.set(reading, now);
    const [oldest] = this.readings.keys();
    if (this.readings.size > REMEMBERED && oldest !== undefined) this.readings.delete(oldest);
  }
}
