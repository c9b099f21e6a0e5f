import { Injectable } from '@nestjs/common';
import type { FindingSeverity, ReviewBody, Viewer } from '@app/contracts';
import { AuditWriter, Clock, Ids, Problem, UnitOfWork, type ExpectedVersion } from '@app/platform';
import { Cases, type AuthorisedCase } from '@app/submissions';
import type { CaseAction } from '@app/workflow';
import { actingBody, Bodies } from '../bodies.js';
import type { Round } from '../rounds/round.entity.js';
import { RoundsRepository } from '../rounds/rounds.repository.js';
import { FindingReading } from './finding-reading.js';
import { Finding, FindingAnswer } from './finding.entity.js';
import { FindingsRepository } from './findings.repository.js';
import type { FindingView } from './views.js';

/** A demand on a criterion. */
export interface FindingInput {
  readonly criterion: string;
  readonly severity: FindingSeverity;
  readonly text: string;
}
/** What of a finding changes; what is left out stays. */
export type FindingChanges = Partial<Pick<FindingInput, 'severity' | 'text'>>;

/** A running round in which a body's people may work on its findings. */
interface Bench {
  readonly authorised: AuthorisedCase;
  readonly round: Round;
  readonly body: ReviewBody;
  readonly bodyId: string;
}

/**
 * The ledger of findings: raised and closed by a body, answered by the municipality. A body works on its findings
 * until it has finalised, and again once both have, since a settlement may call for a finding or make one needless.
 */
@Injectable()
export class FindingsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly cases: Cases,
    private readonly bodies: Bodies,
    private readonly rounds: RoundsRepository,
    private readonly findings: FindingsRepository,
    private readonly reading: FindingReading,
    private readonly audit: AuditWriter,
  ) {}

  /**
   * Raises a finding on a criterion that the running round judges.
   * @throws Problem `not_found`, `forbidden`, `review_finalised`, `unprocessable` (criterion carried over or unknown)
   */
  async raise(viewer: Viewer, submissionId: string, input: FindingInput): Promise<FindingView> {
    return this.uow.run(async () => {
      const bench = await this.bench(viewer, submissionId, 'finding.raise');
      const criterion = await this.rounds.criterion(bench.round.id, input.criterion, 'share');
      if (criterion?.status !== 'open')
        throw Problem.field('unprocessable', 'criterion', {
          da: 'Vælg et kriterium, der er åbent i denne runde. En ledende bedømmer kan genåbne et kriterium.',
          en: 'Choose a criterion that is open in this round. A lead can open a criterion again.',
        });
      const finding = Object.assign(new Finding(), {
        id: this.ids.next(),
        submissionId,
        criterionCode: input.criterion,
        severity: input.severity,
        text: input.text,
        bodyId: bench.bodyId,
        raisedInRound: bench.round.number,
        raisedBy: viewer.userId,
        raisedAt: this.clock.now(),
        state: 'open',
      } satisfies Partial<Finding>);
      await this.findings.add(finding);
      await this.record('finding.raised', bench, finding, undefined, input);
      return this.reread(bench.authorised, finding.id);
    });
  }

  /**
   * Changes a finding that nobody outside of the bodies has seen.
   * @throws Problem `not_found`, `forbidden`, `stale_version`, `review_finalised`, `state_conflict` (released)
   */
  async edit(
    viewer: Viewer,
    submissionId: string,
    id: string,
    expected: ExpectedVersion,
    changes: FindingChanges,
  ): Promise<FindingView> {
    return this.uow.run(async () => {
      const bench = await this.bench(viewer, submissionId, 'finding.raise');
      const finding = await this.ownFinding(bench, id, expected);
      requireUnreleased(finding);
      const before = { severity: finding.severity, text: finding.text };
      finding.severity = changes.severity ?? finding.severity;
      finding.text = changes.text ?? finding.text;
      await this.findings.save(finding);
      const after = { severity: finding.severity, text: finding.text };
      await this.record('finding.updated', bench, finding, before, after);
      return this.reread(bench.authorised, id);
    });
  }

  /**
   * Takes a finding back that nobody outside of the bodies has seen. It stays in the body's own ledger.
   * @throws Problem `not_found`, `forbidden`, `stale_version`, `review_finalised`, `state_conflict` (released)
   */
  async withdraw(
    viewer: Viewer,
    submissionId: string,
    id: string,
    expected: ExpectedVersion,
  ): Promise<FindingView> {
    return this.uow.run(async () => {
      const bench = await this.bench(viewer, submissionId, 'finding.raise');
      const finding = await this.ownFinding(bench, id, expected);
      requireUnreleased(finding);
      finding.state = 'closed';
      finding.withdrawnAt = this.clock.now();
      finding.withdrawnBy = viewer.userId;
      await this.findings.save(finding);
      await this.record('finding.updated', bench, finding, { withdrawn: false }, { withdrawn: true });
      return this.reread(bench.authorised, id);
    });
  }

  /**
   * Closes a finding of the own body that the municipality has seen, with a note.
   * @throws Problem `not_found`, `forbidden`, `stale_version`, `review_finalised`, `state_conflict` (closed, or not
   * released: such a one is withdrawn instead)
   */
  async close(
    viewer: Viewer,
    submissionId: string,
    id: string,
    expected: ExpectedVersion,
    note: string,
  ): Promise<FindingView> {
    return this.uow.run(async () => {
      const bench = await this.bench(viewer, submissionId, 'finding.close');
      const finding = await this.ownFinding(bench, id, expected);
      if (finding.state === 'closed' || !finding.releasedAt) throw new Problem('state_conflict');
      finding.closedFromState = finding.state;
      finding.state = 'closed';
      finding.closedInRound = bench.round.number;
      finding.closedBy = viewer.userId;
      finding.closedAt = this.clock.now();
      finding.closingNote = note;
      await this.findings.save(finding);
      await this.record('finding.closed', bench, finding, { state: finding.closedFromState }, { note });
      return this.reread(bench.authorised, id);
    });
  }

  /**
   * The municipality answers; until it resubmits it may answer again, and the latest answer counts.
   * @throws Problem `not_found`, `forbidden`, `stale_version`, `state_conflict` (closed)
   */
  async answer(
    viewer: Viewer,
    submissionId: string,
    id: string,
    expected: ExpectedVersion,
    text: string,
  ): Promise<FindingView> {
    return this.uow.run(async () => {
      const authorised = await this.cases.authorise(viewer, submissionId, 'finding.answer', 'share');
      const finding = await this.findings.find(submissionId, id, 'update');
      const seen = await this.reading.view(authorised, finding);
      if (!finding) throw new Problem('not_found');
      expected.require(seen.version);
      if (finding.state === 'closed') throw new Problem('state_conflict');
      const answer = Object.assign(new FindingAnswer(), {
        id: this.ids.next(),
        findingId: id,
        round: authorised.submission.round,
        text,
        answeredBy: viewer.userId,
        answeredAt: this.clock.now(),
      });
      await this.findings.addAnswer(answer);
      const before = { state: finding.state };
      finding.state = 'answered';
      await this.findings.save(finding);
      await this.audit.write({
        action: 'finding.answered',
        subjectType: 'finding',
        subjectId: id,
        submissionId,
        organisationId: authorised.submission.municipalityId,
        before,
        after: { state: finding.state, round: answer.round, text },
      });
      return this.reread(authorised, id);
    });
  }

  /** Opens the running round for work on the own body's findings; finalising holds the same rows. */
  private async bench(viewer: Viewer, submissionId: string, action: CaseAction): Promise<Bench> {
    const authorised = await this.cases.authorise(viewer, submissionId, action, 'share');
    const body = actingBody(authorised.personas, 'assigned');
    const bodyId = await this.bodies.idOf(body);
    const round = await this.rounds.running(submissionId, authorised.submission.round, 'share');
    const review = await this.rounds.review(round.id, bodyId, 'share');
    if (review.state === 'finalised' && !round.bothFinalisedAt) throw new Problem('review_finalised');
    return { authorised, round, body, bodyId };
  }

  /** @throws Problem `not_found` also for the other body's finding as long as it is not to be seen, `forbidden` after */
  private async ownFinding(bench: Bench, id: string, expected: ExpectedVersion): Promise<Finding> {
    const finding = await this.findings.find(bench.authorised.submission.id, id, 'update');
    await this.reading.view(bench.authorised, finding);
    if (!finding) throw new Problem('not_found');
    if (finding.bodyId !== bench.bodyId) throw new Problem('forbidden');
    expected.require(finding.version);
    return finding;
  }

  private async reread(authorised: AuthorisedCase, id: string): Promise<FindingView> {
    return this.reading.view(authorised, await this.findings.find(authorised.submission.id, id));
  }

  private async record(
    action: 'finding.raised' | 'finding.updated' | 'finding.closed',
    { round, bodyId }: Bench,
    finding: Finding,
    before: unknown,
    after: unknown,
  ): Promise<void> {
    await this.audit.write({
      action,
      subjectType: 'finding',
      subjectId: finding.id,
      submissionId: finding.submissionId,
      organisationId: bodyId,
      before,
      after,
      sealedUntil: { roundId: round.id, bodyId },
    });
  }
}

function requireUnreleased(finding: Finding): void {
  if (finding.releasedAt || finding.state === 'closed') throw new Problem('state_conflict');
}
