import { Injectable } from '@nestjs/common';
import type { ReviewBody, SettlementOutcome, Viewer } from '@app/contracts';
import { AuditWriter, Clock, Ids, Outbox, Problem, UnitOfWork } from '@app/platform';
import { Cases } from '@app/submissions';
import type { CaseAction } from '@app/workflow';
import { actingBody, Bodies } from '../bodies.js';
import { RoundCriterion, type Round } from '../rounds/round.entity.js';
import { RoundsRepository } from '../rounds/rounds.repository.js';
import { DisagreementReading } from './disagreement-reading.js';
import { Settlement } from './disagreement.entity.js';
import { SettlementsRepository } from './settlements.repository.js';
import type { SettlementView } from './views.js';

/** Which disagreement is spoken of. */
export interface DisagreementAddress {
  readonly submissionId: string;
  readonly round: number;
  readonly criterion: string;
}
export interface Proposal {
  readonly outcome: SettlementOutcome;
  readonly grounds: string;
}

/** A round in which both have finalised, held for one lead's word on a disagreement. */
interface Table {
  readonly round: Round;
  readonly body: ReviewBody;
  readonly bodyId: string;
}

/** Settling disagreements: one body's lead proposes, the other body's lead accepts or rejects (design §3). */
@Injectable()
export class SettlementsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly cases: Cases,
    private readonly bodies: Bodies,
    private readonly rounds: RoundsRepository,
    private readonly settlements: SettlementsRepository,
    private readonly reading: DisagreementReading,
    private readonly audit: AuditWriter,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @throws Problem `not_found` (no such disagreement, or not both have finalised), `forbidden`, `state_conflict`
   * (round closed or settled already), `already_exists` (a proposal waits for its answer)
   */
  async propose(viewer: Viewer, address: DisagreementAddress, proposal: Proposal): Promise<SettlementView> {
    return this.uow.run(async () => {
      const table = await this.sitDown(viewer, address, 'settlement.propose');
      const before = (await this.settlements.settlements(table.round.id)).filter(
        ({ criterionCode }) => criterionCode === address.criterion,
      );
      if (before.some(({ state }) => state === 'accepted')) throw new Problem('state_conflict');
      if (before.some(({ state }) => state === 'proposed')) throw new Problem('already_exists');
      const settlement = Object.assign(new Settlement(), {
        id: this.ids.next(),
        roundId: table.round.id,
        criterionCode: address.criterion,
        outcome: proposal.outcome,
        grounds: proposal.grounds,
        state: 'proposed',
        proposedBy: viewer.userId,
        proposingBodyId: table.bodyId,
        proposedAt: this.clock.now(),
        answeredBy: null,
        answeredAt: null,
        answerNote: '',
      } satisfies Settlement);
      await this.settlements.add(settlement);
      await this.record('settlement.proposed', table, settlement, proposal);
      await this.announce('settlement.proposed', address, table, settlement);
      return this.reading.view(settlement);
    });
  }

  /**
   * The other body's lead accepts: the criterion's outcome is now what was proposed.
   * @throws Problem `not_found`, `forbidden` (own proposal), `state_conflict` (answered already)
   */
  async accept(
    viewer: Viewer,
    address: DisagreementAddress,
    id: string,
    note: string,
  ): Promise<SettlementView> {
    return this.uow.run(async () => {
      const table = await this.sitDown(viewer, address, 'settlement.answer');
      const settlement = await this.pending(viewer, table, address, id, 'other');
      await this.answer(viewer, table, settlement, 'accepted', note);
      await this.uow.manager.update(
        RoundCriterion,
        { roundId: table.round.id, criterionCode: address.criterion },
        { outcome: settlement.outcome },
      );
      await this.announce('settlement.accepted', address, table, settlement);
      return this.reading.view(settlement);
    });
  }

  /**
   * The other body's lead rejects; somebody may propose anew.
   * @throws Problem `not_found`, `forbidden` (own proposal), `state_conflict` (answered already)
   */
  async reject(
    viewer: Viewer,
    address: DisagreementAddress,
    id: string,
    note: string,
  ): Promise<SettlementView> {
    return this.uow.run(async () => {
      const table = await this.sitDown(viewer, address, 'settlement.answer');
      const settlement = await this.pending(viewer, table, address, id, 'other');
      await this.answer(viewer, table, settlement, 'rejected', note);
      await this.announce('settlement.rejected', address, table, settlement);
      return this.reading.view(settlement);
    });
  }

  /**
   * The proposing body's lead takes the proposal back before it is answered.
   * @throws Problem `not_found`, `forbidden` (the other body's proposal), `state_conflict` (answered already)
   */
  async withdraw(viewer: Viewer, address: DisagreementAddress, id: string): Promise<SettlementView> {
    return this.uow.run(async () => {
      const table = await this.sitDown(viewer, address, 'settlement.propose');
      const settlement = await this.pending(viewer, table, address, id, 'own');
      await this.answer(viewer, table, settlement, 'withdrawn', '');
      return this.reading.view(settlement);
    });
  }

  /** Holds the round, so that two leads speak one after the other. */
  private async sitDown(
    viewer: Viewer,
    { submissionId, round: number, criterion }: DisagreementAddress,
    action: CaseAction,
  ): Promise<Table> {
    const { personas } = await this.cases.authorise(viewer, submissionId, action, 'share');
    const body = actingBody(personas, 'lead');
    const round = await this.rounds.running(submissionId, number, 'update');
    if (!(await this.settlements.disagreement(round.id, criterion))) throw new Problem('not_found');
    return { round, body, bodyId: await this.bodies.idOf(body) };
  }

  private async pending(
    viewer: Viewer,
    { round, bodyId }: Table,
    { criterion }: DisagreementAddress,
    id: string,
    whose: 'own' | 'other',
  ): Promise<Settlement> {
    const settlement = await this.settlements.settlement(round.id, criterion, id, 'update');
    if (!settlement) throw new Problem('not_found');
    const isOwn = settlement.proposingBodyId === bodyId;
    if (isOwn !== (whose === 'own')) throw new Problem('forbidden');
    // Somebody may have changed sides since; nobody accepts what they proposed themselves.
    if (whose === 'other' && settlement.proposedBy === viewer.userId) throw new Problem('forbidden');
    if (settlement.state !== 'proposed') throw new Problem('state_conflict');
    return settlement;
  }

  private async answer(
    viewer: Viewer,
    table: Table,
    settlement: Settlement,
    state: 'accepted' | 'rejected' | 'withdrawn',
    note: string,
  ): Promise<void> {
    settlement.state = state;
    settlement.answeredBy = viewer.userId;
    settlement.answeredAt = this.clock.now();
    settlement.answerNote = note;
    await this.settlements.save(settlement);
    await this.record('settlement.answered', table, settlement, { state, note });
  }

  private async record(
    action: 'settlement.proposed' | 'settlement.answered',
    { round, bodyId }: Table,
    settlement: Settlement,
    after: object,
  ): Promise<void> {
    await this.audit.write({
      action,
      subjectType: 'settlement',
      subjectId: settlement.id,
      submissionId: round.submissionId,
      organisationId: bodyId,
      after: { round: round.number, criterion: settlement.criterionCode, ...after },
    });
  }

  private async announce(
    kind: 'settlement.proposed' | 'settlement.accepted' | 'settlement.rejected',
    { submissionId, criterion }: DisagreementAddress,
    { round, body }: Table,
    settlement: Settlement,
  ): Promise<void> {
    await this.outbox.announce({
      kind,
      submissionId,
      subjectId: settlement.id,
      facts: { round: round.number, criterion, body },
    });
  }
}
