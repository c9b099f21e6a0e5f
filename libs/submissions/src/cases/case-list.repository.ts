import { Injectable } from '@nestjs/common';
import type { SubmissionState, Viewer } from '@app/contracts';
import { Keyset, UnitOfWork, type Page, type PageRequest } from '@app/platform';
import type { SelectQueryBuilder } from 'typeorm';
import { Submission } from './submission.entity.js';

/** What a list of cases can be narrowed to. */
export interface CaseFilter {
  readonly states?: readonly SubmissionState[];
  readonly municipalityId?: string;
  readonly geographicOrganisationId?: string;
  readonly frameworkId?: string;
}

/** One case in a list: what everybody who knows of the case may see. */
export interface CaseSummary {
  readonly id: string;
  readonly caseNumber: string;
  readonly municipality: { readonly id: string; readonly code: string; readonly name: string };
  readonly geographicOrganisationId: string | null;
  readonly frameworkId: string;
  readonly state: SubmissionState;
  readonly stateSince: Date;
  readonly round: number;
  readonly createdAt: Date;
  /** The nearest day on which something is due, `YYYY-MM-DD`. */
  readonly nextDueOn: string | null;
}

interface SummaryRow {
  id: string;
  case_number: string;
  municipality_id: string;
  municipality_code: string;
  municipality_name: string;
  geographic_organisation_id: string | null;
  framework_id: string;
  state: SubmissionState;
  state_since: Date;
  round: number;
  created_at: Date;
  next_due_on: string | null;
}

const LIST = new Keyset('submissions', { id: 'uuid' });
const UNSENT = `(s.state = 'draft' OR (s.state = 'withdrawn' AND s.latest_revision = 0))`;

/** Lists of cases, filtered in SQL by what the viewer may know of. */
@Injectable()
export class CaseListRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** The cases that the viewer may know of, newest first. */
  async visibleTo(viewer: Viewer, filter: CaseFilter, request: PageRequest): Promise<Page<CaseSummary>> {
    const query = this.summaries();
    restrictTo(query, viewer);
    if (filter.states?.length) query.andWhere('s.state IN (:...states)', { states: filter.states });
    if (filter.municipalityId)
      query.andWhere('s.municipality_id = :municipality', { municipality: filter.municipalityId });
    if (filter.geographicOrganisationId)
      query.andWhere('m.geographic_organisation_id = :dgo', { dgo: filter.geographicOrganisationId });
    if (filter.frameworkId) query.andWhere('s.framework_id = :framework', { framework: filter.frameworkId });
    LIST.apply(query, { id: 's.id' }, 'DESC', request);
    const rows = await query.getRawMany<SummaryRow>();
    return LIST.page(rows.map(toSummary), request.limit, (row) => ({ id: row.id }));
  }

  /** One case as in the list; the caller has judged the policy. */
  async summary(submissionId: string): Promise<CaseSummary | null> {
    const row = await this.summaries().where('s.id = :id', { id: submissionId }).getRawOne<SummaryRow>();
    return row ? toSummary(row) : null;
  }

  private summaries(): SelectQueryBuilder<Submission> {
    return this.uow.manager
      .createQueryBuilder(Submission, 's')
      .innerJoin('organisations', 'm', 'm.id = s.municipality_id')
      .select('s.id', 'id')
      .addSelect('s.case_number', 'case_number')
      .addSelect('s.municipality_id', 'municipality_id')
      .addSelect('m.code', 'municipality_code')
      .addSelect('m.name', 'municipality_name')
      .addSelect('m.geographic_organisation_id', 'geographic_organisation_id')
      .addSelect('s.framework_id', 'framework_id')
      .addSelect('s.state', 'state')
      .addSelect('s.state_since', 'state_since')
      .addSelect('s.round', 'round')
      .addSelect('s.created_at', 'created_at')
      .addSelect(
        `(SELECT min(d.due_on)::text FROM deadlines d WHERE d.submission_id = s.id AND d.met_at IS NULL)`,
        'next_due_on',
      );
  }
}

/** The policy's visibility (workflow `visibilityOf`) as a condition in SQL; a property test holds them together. */
function restrictTo(query: SelectQueryBuilder<Submission>, viewer: Viewer): void {
  const organisations = (role: (membership: Viewer['memberships'][number]) => boolean): string[] =>
    viewer.memberships.filter(role).map((membership) => membership.organisationId);
  const own = organisations(
    ({ role, kind }) => kind === 'municipality' && ['editor', 'signatory', 'viewer'].includes(role),
  );
  const advised = organisations(({ role }) => role === 'adviser');
  const reviews = viewer.memberships.filter(({ role }) => role === 'reviewer' || role === 'lead_reviewer');
  const everything = viewer.memberships.some(({ role }) => role === 'secretariat' || role === 'observer');
  const conditions = ['false'];
  if (everything) conditions.push('true');
  if (own.length > 0) conditions.push('s.municipality_id IN (:...own)');
  if (advised.length > 0) conditions.push('m.geographic_organisation_id IN (:...advised)');
  if (reviews.some(({ organisationCode }) => organisationCode === 'concito'))
    conditions.push(`NOT ${UNSENT}`);
  if (reviews.some(({ organisationCode }) => organisationCode === 'c40'))
    conditions.push(`(s.state <> 'scoping' AND NOT ${UNSENT})`);
  query.where(`(${conditions.join(' OR ')})`, { own, advised });
}

function toSummary(row: SummaryRow): CaseSummary {
  return {
    id: row.id,
    caseNumber: row.case_number,
    municipality: { id: row.municipality_id, code: row.municipality_code, name: row.municipality_name },
    geographicOrganisationId: row.geographic_organisation_id,
    frameworkId: row.framework_id,
    state: row.state,
    stateSince: row.state_since,
    round: Number(row.round),
    createdAt: row.created_at,
    nextDueOn: row.next_due_on,
  };
}
