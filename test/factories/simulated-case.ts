import {
  REVIEW_BODIES,
  type CriterionOutcome,
  type FindingSeverity,
  type FindingState,
  type Recommendation,
  type ReviewBody,
  type ScoreValue,
  type SettlementOutcome,
  type SubmissionEvent,
  type SubmissionState,
} from '@app/contracts';
import {
  criterionOutcome,
  decide,
  roundCriterion,
  type Actor,
  type Decision,
  type EffectName,
  type EventInput,
  type SignOffFact,
  type SubmissionFacts,
} from '@app/workflow';
import { selfAssessment, TODAY } from './submission-facts.js';

/** A small framework, so that random walks get far. */
export const FEW_CRITERIA = ['K1', 'K2', 'K3'];

export interface SimulatedRound {
  readonly number: number;
  /** The version of the plan that the round's revision froze. */
  readonly plan: number;
  readonly open: readonly string[];
  readonly scores: Record<ReviewBody, Record<string, ScoreValue | undefined>>;
  readonly verdicts: Record<ReviewBody, { recommendation: Recommendation; grounds: boolean } | null>;
  readonly settlements: Record<string, SettlementOutcome | undefined>;
}

export interface SimulatedFinding {
  readonly body: ReviewBody;
  readonly criterion: string;
  readonly severity: FindingSeverity;
  state: FindingState;
}

/**
 * A case without a database: the smallest thing on which every effect of the state table does something.
 * What people do between the steps is done by the methods; steps are taken by `attempt` alone.
 */
export class SimulatedCase {
  state: SubmissionState = 'draft';
  readonly assessed = new Set<string>();
  readonly changed = new Set<string>();
  plan = 0;
  frozenPlan = 0;
  revisions = 0;
  contact = false;
  scopingHeld = false;
  staffed = false;
  readonly rounds: SimulatedRound[] = [];
  readonly findings: SimulatedFinding[] = [];
  adoptedPlan: number | null = null;
  readonly accepted = new Set<ReviewBody>();
  changeDeclared = false;
  signOffs: (SignOffFact & { round: number })[] = [];
  deadline: string | null = null;
  certificates = 0;
  readonly steps: { event: SubmissionEvent; from: SubmissionState; to: SubmissionState }[] = [];

  get round(): SimulatedRound | undefined {
    return this.rounds.at(-1);
  }

  get bothFinalised(): boolean {
    return REVIEW_BODIES.every((body) => this.round?.verdicts[body]);
  }

  /** Everything about the case as one comparable value. */
  snapshot(): string {
    return JSON.stringify(this, (_key, value: unknown) => (value instanceof Set ? [...value] : value));
  }

  assess(code: string): void {
    this.assessed.add(code);
    this.changed.add(code);
  }

  score(body: ReviewBody, code: string, value: ScoreValue): void {
    if (this.state !== 'in_review' || this.round!.verdicts[body]) return;
    if (this.round!.open.includes(code)) this.round!.scores[body][code] = value;
  }

  finalise(body: ReviewBody, recommendation: Recommendation, grounds: boolean): void {
    if (this.state !== 'in_review' || this.round!.verdicts[body]) return;
    if (this.round!.open.every((code) => this.round!.scores[body][code]))
      this.round!.verdicts[body] = { recommendation, grounds };
  }

  settle(code: string, outcome: SettlementOutcome): void {
    if (this.state !== 'in_review' || !this.bothFinalised) return;
    if (this.outcome(code) === 'disagreed') this.round!.settlements[code] = outcome;
  }

  raise(body: ReviewBody, criterion: string, severity: FindingSeverity): void {
    if (this.state === 'in_review') this.findings.push({ body, criterion, severity, state: 'open' });
  }

  answerFindings(): void {
    if (this.state !== 'changes_requested') return;
    for (const finding of this.findings) if (finding.state === 'open') finding.state = 'answered';
  }

  closeFindings(body: ReviewBody): void {
    if (this.state !== 'in_review') return;
    for (const finding of this.findings) if (finding.body === body) finding.state = 'closed';
  }

  declareChange(): void {
    if (this.state !== 'endorsed') return;
    this.plan += 1;
    this.changeDeclared = true;
    this.accepted.clear();
  }

  acceptChange(body: ReviewBody): void {
    if (this.state === 'endorsed' && this.changeDeclared) this.accepted.add(body);
  }

  sign(body: ReviewBody, userId: string, isLeadOfBody: boolean): void {
    if (this.state !== 'endorsed') return;
    const others = this.signOffs.filter((one) => one.body !== body);
    this.signOffs = [...others, { body, userId, isLeadOfBody, round: this.round!.number }];
  }

  /** Result of a criterion in the present round; what was carried over was met. */
  outcome(code: string): CriterionOutcome {
    const round = this.round!;
    if (!round.open.includes(code)) return 'met';
    const { c40, concito } = round.scores;
    const scores = this.bothFinalised
      ? { c40: c40[code] ?? null, concito: concito[code] ?? null }
      : { c40: null, concito: null };
    return criterionOutcome(scores, round.settlements[code] ?? null);
  }

  criteriaThat(...outcomes: CriterionOutcome[]): string[] {
    return FEW_CRITERIA.filter((code) => outcomes.includes(this.outcome(code)));
  }

  facts(): SubmissionFacts {
    const staffing = { clearLeads: this.staffed ? 1 : 0, clearReviewers: this.staffed ? 1 : 0 };
    return {
      today: TODAY,
      state: this.state,
      criteria: FEW_CRITERIA,
      selfAssessments: Object.fromEntries([...this.assessed].map((code) => [code, selfAssessment()])),
      planDocumentAttached: this.plan > 0,
      contactPersonSet: this.contact,
      scopingHeld: this.scopingHeld,
      staffing: { c40: staffing, concito: staffing },
      round: this.round
        ? {
            number: this.round.number,
            reviews: { c40: this.review('c40'), concito: this.review('concito') },
            openDisagreements: this.criteriaThat('disagreed'),
            notMet: this.criteriaThat('not_met'),
            undecided: this.criteriaThat('undecided'),
          }
        : null,
      findings: this.findings,
      documentsChanged: this.plan !== this.frozenPlan,
      adoptionRecorded: this.adoptedPlan !== null,
      adoptedPlanIsReviewed: this.adoptedPlan === this.round?.plan || this.accepted.size === 2,
      signOffs: this.signOffs.filter(({ round }) => round === this.round?.number),
      changeDeclaredSinceEndorsement: this.changeDeclared,
    };
  }

  /** Takes the step if the table and its guards allow it to these actors; else nothing happens. */
  attempt(event: SubmissionEvent, actors: readonly Actor[], input: EventInput = {}): Decision {
    const decision = decide(event, actors, this.facts(), input);
    if (decision.outcome !== 'allowed') return decision;
    for (const effect of decision.effects) this.apply(effect, input);
    this.steps.push({ event, from: this.state, to: decision.to });
    this.state = decision.to;
    return decision;
  }

  private review(body: ReviewBody) {
    const verdict = this.round!.verdicts[body];
    return {
      finalised: verdict !== null,
      recommendation: verdict?.recommendation ?? null,
      hasGrounds: verdict?.grounds ?? false,
    };
  }

  private apply(effect: EffectName, input: EventInput): void {
    switch (effect) {
      case 'recordScopingMeeting':
        this.scopingHeld = true;
        return;
      case 'freezeRevision':
        this.revisions += 1;
        this.frozenPlan = this.plan;
        return;
      case 'openRound':
        this.openRound(input.criteria ?? []);
        return;
      case 'setReviewDeadline':
      case 'setFindingsDeadline':
        this.deadline = input.dueOn ?? TODAY;
        return;
      case 'endDeadlines':
        this.deadline = null;
        return;
      case 'releaseReview':
        // The municipality's answers of the turn before do not count for this one.
        for (const finding of this.findings) if (finding.state === 'answered') finding.state = 'open';
        return;
      case 'closeRound':
        this.changed.clear();
        return;
      case 'issueCertificate':
        this.certificates += 1;
    }
  }

  private openRound(named: readonly string[]): void {
    const open = FEW_CRITERIA.filter((code) => {
      const previousOutcome = this.round ? this.outcome(code) : null;
      const facts = {
        code,
        previousOutcome,
        contentChanged: this.changed.has(code),
        documentAffected: false,
      };
      return roundCriterion({ ...facts, namedByLead: named.includes(code) }).status === 'open';
    });
    this.rounds.push({
      number: this.rounds.length + 1,
      plan: this.plan,
      open,
      scores: { c40: {}, concito: {} },
      verdicts: { c40: null, concito: null },
      settlements: {},
    });
    this.changeDeclared = false;
    this.accepted.clear();
  }
}
