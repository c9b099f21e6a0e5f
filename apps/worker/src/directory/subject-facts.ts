import { Injectable } from '@nestjs/common';
import type { DeadlineKind, FindingSeverity, NotificationKind } from '@app/contracts';
import type { ListedFinding, MessageSubject, SubjectFacts } from '@app/notifications';
import { UnitOfWork } from '@app/platform';

type Reader = (message: MessageSubject) => Promise<SubjectFacts>;

interface FindingRow {
  criterion: string;
  title_da: string | null;
  title_en: string | null;
  severity: FindingSeverity;
  text: string;
}

/**
 * What a message's own subject says: the step's reason, the released findings, the comment, the deadline … Findings
 * only once a step has released them; scores, recommendations and settlements never.
 */
@Injectable()
export class SubjectFactsReader {
  private readonly readers: Partial<Record<NotificationKind, Reader>> = {
    'transition.concludeScoping': (message) => this.meeting(message),
    'transition.returnIncomplete': (message) => this.reason(message),
    'transition.withdraw': (message) => this.reason(message),
    'transition.reopen': (message) => this.reason(message),
    'transition.requestChanges': (message) => this.release(message),
    'transition.endorse': (message) => this.release(message),
    'transition.decline': (message) => this.release(message),
    'transition.certify': (message) => this.certificate(message),
    'comment.added': (message) => this.comment(message),
    'deadline.set': (message) => this.deadline(message),
    'deadline.extended': (message) => this.extension(message),
    'adoption.recorded': (message) => this.adoption(message),
    'change.declared': (message) => this.change(message),
    'conflict.declared': (message) => this.declarer(message),
  };

  constructor(private readonly uow: UnitOfWork) {}

  async read(message: MessageSubject): Promise<SubjectFacts> {
    return (await this.readers[message.kind]?.(message)) ?? {};
  }

  private async one<T>(sql: string, id: string | null): Promise<T | undefined> {
    const [row] = await this.uow.manager.query<T[]>(sql, [id]);
    return row;
  }

  private async reason({ subjectId }: MessageSubject): Promise<SubjectFacts> {
    const row = await this.one<{ reason: string | null }>(
      `SELECT payload ->> 'reason' AS reason FROM transitions WHERE id = $1`,
      subjectId,
    );
    return row?.reason ? { reason: row.reason } : {};
  }

  private async meeting({ subjectId }: MessageSubject): Promise<SubjectFacts> {
    const row = await this.one<{ held: string | null; minutes: string | null }>(
      `SELECT payload ->> 'meetingDate' AS held, payload ->> 'minutes' AS minutes FROM transitions WHERE id = $1`,
      subjectId,
    );
    return row?.held && row.minutes ? { meeting: { heldOn: row.held, minutes: row.minutes } } : {};
  }

  private async release(message: MessageSubject): Promise<SubjectFacts> {
    const findings = await this.uow.manager.query<FindingRow[]>(
      `SELECT f.criterion_code AS criterion, c.title_da, c.title_en, f.severity, f.text
       FROM findings f
       JOIN submissions s ON s.id = f.submission_id
       LEFT JOIN framework_criteria c ON c.framework_id = s.framework_id AND c.code = f.criterion_code
       WHERE f.submission_id = $1 AND f.released_at IS NOT NULL AND f.state <> 'closed'
       ORDER BY c.position, f.severity, f.id`,
      [message.submissionId],
    );
    const [count] = await this.uow.manager.query<{ met: string; total: string }[]>(
      `SELECT count(*) FILTER (WHERE k.outcome = 'met') AS met, count(*) AS total
       FROM rounds r JOIN round_criteria k ON k.round_id = r.id
       WHERE r.submission_id = $1 AND r.number = $2 AND r.released_at IS NOT NULL`,
      [message.submissionId, message.facts.round ?? null],
    );
    const total = Number(count?.total ?? 0);
    return {
      ...(await this.reason(message)),
      findings: findings.map(listed),
      ...(total > 0 ? { criteria: { met: Number(count?.met), total } } : {}),
    };
  }

  private async certificate({ submissionId }: MessageSubject): Promise<SubjectFacts> {
    const row = await this.one<{ number: string; due: string | null }>(
      `SELECT number, update_due_on::text AS due FROM certificates WHERE submission_id = $1`,
      submissionId,
    );
    return row ? { certificate: { number: row.number, updateDueOn: row.due } } : {};
  }

  private async comment({ subjectId }: MessageSubject): Promise<SubjectFacts> {
    const row = await this.one<{
      text: string;
      author: string;
      criterion: string | null;
      visibility: string;
      organisation: string | null;
      organisation_en: string | null;
    }>(
      `SELECT c.text, u.name AS author, c.criterion_code AS criterion, c.visibility,
         o.name AS organisation, coalesce(o.name_en, o.name) AS organisation_en
       FROM comments c JOIN users u ON u.id = c.author_id LEFT JOIN organisations o ON o.id = c.body_id
       WHERE c.id = $1`,
      subjectId,
    );
    if (!row) return {};
    const { text, author, criterion, visibility, organisation, organisation_en } = row;
    return {
      comment: {
        text,
        author,
        criterion,
        visibility,
        organisation: organisation ? { da: organisation, en: organisation_en ?? organisation } : null,
      },
    };
  }

  private async deadline({ subjectId }: MessageSubject): Promise<SubjectFacts> {
    const row = await this.one<{ kind: DeadlineKind; title: string; due: string }>(
      `SELECT kind, title, due_on::text AS due FROM deadlines WHERE id = $1`,
      subjectId,
    );
    if (!row) return {};
    const { kind, title, due } = row;
    return { deadline: { kind, title, dueOn: due, previousDueOn: null, reason: null } };
  }

  private async extension({ subjectId }: MessageSubject): Promise<SubjectFacts> {
    const row = await this.one<{
      kind: DeadlineKind;
      title: string;
      due: string;
      before: string;
      reason: string;
    }>(
      `SELECT d.kind, d.title, e.to_due_on::text AS due, e.from_due_on::text AS before, e.reason
       FROM deadline_extensions e JOIN deadlines d ON d.id = e.deadline_id WHERE e.id = $1`,
      subjectId,
    );
    if (!row) return {};
    const { kind, title, due, before, reason } = row;
    return { deadline: { kind, title, dueOn: due, previousDueOn: before, reason } };
  }

  private async adoption({ subjectId }: MessageSubject): Promise<SubjectFacts> {
    const row = await this.one<{ day: string; number: string }>(
      `SELECT adopted_on::text AS day, council_case_number AS number FROM adoptions WHERE id = $1`,
      subjectId,
    );
    return row ? { adoption: { adoptedOn: row.day, councilCaseNumber: row.number } } : {};
  }

  private async change({ subjectId }: MessageSubject): Promise<SubjectFacts> {
    const row = await this.one<{ description: string }>(
      `SELECT description FROM declared_changes WHERE id = $1`,
      subjectId,
    );
    return row ? { change: row } : {};
  }

  private async declarer({ subjectId }: MessageSubject): Promise<SubjectFacts> {
    const row = await this.one<{ name: string }>(
      `SELECT u.name FROM conflict_declarations c JOIN users u ON u.id = c.user_id WHERE c.id = $1`,
      subjectId,
    );
    return row ? { person: row.name } : {};
  }
}

function listed({ criterion, title_da, title_en, severity, text }: FindingRow): ListedFinding {
  const title = title_da === null ? null : { da: title_da, en: title_en ?? title_da };
  return { criterion, title, severity, text };
}
