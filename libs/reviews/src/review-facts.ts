import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  REVIEW_BODIES,
  type FindingSeverity,
  type FindingState,
  type Recommendation,
  type ReviewBody,
} from '@app/contracts';
import { Clock, UnitOfWork } from '@app/platform';
import { TransitionParts, type FactsPart, type Submission } from '@app/submissions';
import type { BodyStaffing, FindingFact, ReviewFact, RoundFacts, SignOffFact } from '@app/workflow';
import { RoundsRepository } from './rounds/rounds.repository.js';
import type { Round } from './rounds/round.entity.js';
import { StaffingRepository } from './staffing/staffing.repository.js';

interface ReviewRow {
  readonly body: ReviewBody;
  readonly finalised: boolean;
  readonly recommendation: Recommendation | null;
  readonly has_grounds: boolean;
}
interface FindingRow {
  readonly criterion: string;
  readonly severity: FindingSeverity;
  readonly state: FindingState;
}
interface SignOffRow {
  readonly body: ReviewBody;
  readonly user_id: string;
  readonly is_lead: boolean;
}

/**
 * The bodies' share of what guards look at. Guards answer with reasons that people read, so until both bodies have
 * finalised a round nothing is told of what either found in it, beyond that it has finalised.
 */
@Injectable()
export class ReviewFacts implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly parts: TransitionParts,
    private readonly rounds: RoundsRepository,
    private readonly staffing: StaffingRepository,
  ) {}

  onModuleInit(): void {
    this.parts.provideFacts((submission) => this.facts(submission));
  }

  private async facts(submission: Submission): Promise<FactsPart> {
    const round = submission.round > 0 ? await this.rounds.get(submission.id, submission.round) : null;
    return {
      staffing: await this.staffingFacts(submission),
      round: round && (await this.roundFacts(round)),
      findings: await this.findings(submission.id, round),
      signOffs: round ? await this.signOffs(round) : [],
    };
  }

  private async staffingFacts(submission: Submission): Promise<Record<ReviewBody, BodyStaffing>> {
    const clear = await this.staffing.clearAssignments(submission, this.clock.now());
    const count = (body: ReviewBody, kind: 'lead' | 'reviewer'): number =>
      clear.filter((one) => one.body === body && one.kind === kind).length;
    const of = (body: ReviewBody): BodyStaffing => ({
      clearLeads: count(body, 'lead'),
      clearReviewers: count(body, 'reviewer'),
    });
    return { c40: of('c40'), concito: of('concito') };
  }

  private async roundFacts(round: Round): Promise<RoundFacts> {
    const known = round.bothFinalisedAt !== null;
    const rows: ReviewRow[] = await this.uow.manager.query(
      `SELECT o.code AS body, r.state = 'finalised' AS finalised, r.recommendation, btrim(r.grounds) <> '' AS has_grounds
       FROM reviews r JOIN organisations o ON o.id = r.body_id WHERE r.round_id = $1`,
      [round.id],
    );
    const review = (body: ReviewBody): ReviewFact => {
      const row = rows.find((one) => one.body === body);
      return {
        finalised: row?.finalised ?? false,
        recommendation: known ? (row?.recommendation ?? null) : null,
        hasGrounds: known && (row?.has_grounds ?? false),
      };
    };
    const criteria = await this.rounds.criteria(round.id);
    const withOutcome = (outcome: string | null): string[] =>
      criteria.filter((one) => one.outcome === outcome).map((one) => one.criterionCode);
    return {
      number: round.number,
      reviews: { c40: review('c40'), concito: review('concito') },
      openDisagreements: withOutcome('disagreed'),
      notMet: withOutcome('not_met'),
      undecided: withOutcome(null),
    };
  }

  private async findings(submissionId: string, round: Round | null): Promise<FindingFact[]> {
    const sealedRound = round && !round.bothFinalisedAt ? round.number : null;
    const rows: FindingRow[] = await this.uow.manager.query(
      `SELECT criterion_code AS criterion, severity,
              CASE WHEN closed_in_round = $2 THEN closed_from_state ELSE state END AS state
       FROM findings
       WHERE submission_id = $1 AND withdrawn_at IS NULL AND ($2::int IS NULL OR raised_in_round <> $2)
       ORDER BY id`,
      [submissionId, sealedRound],
    );
    return rows;
  }

  /** A signer counts as lead who was a lead reviewer of the body and assigned as its lead when signing. */
  private async signOffs(round: Round): Promise<SignOffFact[]> {
    const rows: SignOffRow[] = await this.uow.manager.query(
      `SELECT o.code AS body, s.user_id,
              EXISTS (SELECT 1 FROM memberships m
                      WHERE m.user_id = s.user_id AND m.organisation_id = s.body_id AND m.role = 'lead_reviewer'
                        AND m.started_at <= s.signed_at AND (m.ended_at IS NULL OR m.ended_at > s.signed_at))
              AND EXISTS (SELECT 1 FROM assignments a
                      WHERE a.submission_id = s.submission_id AND a.user_id = s.user_id AND a.body_id = s.body_id
                        AND a.kind = 'lead' AND a.assigned_at <= s.signed_at
                        AND (a.ended_at IS NULL OR a.ended_at > s.signed_at)) AS is_lead
       FROM sign_offs s JOIN organisations o ON o.id = s.body_id
       WHERE s.round_id = $1`,
      [round.id],
    );
    return rows
      .filter(({ body }) => REVIEW_BODIES.includes(body))
      .map(({ body, user_id, is_lead }) => ({ body, userId: user_id, isLeadOfBody: is_lead }));
  }
}
