import { Injectable } from '@nestjs/common';
import type { Viewer } from '@app/contracts';
import { Keyset, UnitOfWork, pageSize, type Page, type PageRequest } from '@app/platform';
import { Cases } from '../cases/cases.js';

/** Kinds of happening in a case's timeline. */
export const TIMELINE_KINDS = [
  'transition',
  'document',
  'adoption',
  'declared_change',
  'deadline',
  'extension',
  'comment',
] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

export interface TimelineEntry {
  readonly kind: TimelineKind;
  readonly id: string;
  readonly at: Date;
  readonly actor: { readonly id: string; readonly name: string } | null;
  /** Facts of the happening, e.g. `{ event, from, to, round }` of a transition. */
  readonly facts: Readonly<Record<string, unknown>>;
}

interface Row {
  kind: TimelineKind;
  id: string;
  at: Date;
  actor_id: string | null;
  actor_name: string | null;
  facts: Record<string, unknown>;
}

const LIST = new Keyset('timeline', { at: 'instant', id: 'uuid' });

const STEPS = `SELECT 'transition' AS kind, id, at, actor_id,
  json_build_object('event', event, 'from', from_state, 'to', to_state, 'round', round, 'revision', revision_number) AS facts
  FROM transitions WHERE submission_id = $1`;
/** Reasons and minutes are content of the case, unlike the step itself. */
const STEPS_WITH_PAYLOAD = STEPS.replace(`revision_number)`, `revision_number, 'input', payload)`);
const CONTENT = `
  UNION ALL SELECT 'adoption', id, recorded_at, recorded_by,
    json_build_object('adoptedOn', adopted_on, 'councilCaseNumber', council_case_number) FROM adoptions WHERE submission_id = $1
  UNION ALL SELECT 'declared_change', id, declared_at, declared_by,
    json_build_object('description', description, 'affectedCriteria', affected_criteria) FROM declared_changes WHERE submission_id = $1
  UNION ALL SELECT 'deadline', id, set_at, set_by,
    json_build_object('kind', kind, 'title', title, 'dueOn', due_on) FROM deadlines WHERE submission_id = $1
  UNION ALL SELECT 'extension', e.id, e.granted_at, e.granted_by,
    json_build_object('kind', d.kind, 'from', e.from_due_on, 'to', e.to_due_on, 'reason', e.reason)
    FROM deadline_extensions e JOIN deadlines d ON d.id = e.deadline_id WHERE d.submission_id = $1
  UNION ALL SELECT 'comment', id, created_at, author_id,
    json_build_object('criterion', criterion_code, 'visibility', visibility, 'text', text)
    FROM comments WHERE submission_id = $1
      AND (visibility = 'case' OR ((SELECT bodies FROM viewer) <> '{}' AND visibility = 'reviewers')
        OR body_id = ANY((SELECT bodies FROM viewer)::uuid[]))`;
/** The municipality's uploads are its own matter until they are sent. */
const WORKING_COPY = `
  UNION ALL SELECT 'document', id, uploaded_at, uploaded_by,
    json_build_object('kind', kind, 'title', title, 'version', version_no) FROM documents WHERE submission_id = $1`;

/** What happened in a case, newest first, as far as each viewer may see it. */
@Injectable()
export class TimelineService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cases: Cases,
  ) {}

  /** @throws Problem `not_found`, `invalid_cursor` */
  async list(viewer: Viewer, submissionId: string, request: PageRequest): Promise<Page<TimelineEntry>> {
    const { visibility, workingCopy } = await this.cases.authorise(viewer, submissionId, 'timeline.read');
    const sources =
      visibility === 'content' ? STEPS_WITH_PAYLOAD + CONTENT + (workingCopy ? WORKING_COPY : '') : STEPS;
    const bodies = viewer.memberships
      .filter(({ role }) => role === 'reviewer' || role === 'lead_reviewer')
      .map(({ organisationId }) => organisationId);
    const after = request.cursor === undefined ? null : LIST.decode(request.cursor);
    const rows: Row[] = await this.uow.manager.query(
      `WITH viewer AS (SELECT $2::uuid[] AS bodies)
       SELECT entry.*, actor.name AS actor_name FROM (${sources}) AS entry
       LEFT JOIN users actor ON actor.id = entry.actor_id
       WHERE $3::timestamptz IS NULL OR (entry.at, entry.id) < ($3, $4::uuid)
       ORDER BY entry.at DESC, entry.id DESC LIMIT $5`,
      [submissionId, bodies, after?.at ?? null, after?.id ?? null, pageSize(request.limit) + 1],
    );
    const page = LIST.page(rows, request.limit, ({ at, id }) => ({ at, id }));
    return { items: page.items.map(toEntry), next: page.next };
  }
}

function toEntry({ kind, id, at, actor_id, actor_name, facts }: Row): TimelineEntry {
  const actor = actor_id && actor_name !== null ? { id: actor_id, name: actor_name } : null;
  return { kind, id, at, actor, facts };
}
