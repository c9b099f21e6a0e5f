import { Body, Controller } from '@nestjs/common';
import type { Viewer } from '@app/contracts';
import { DisagreementReading, SettlementsService } from '@app/reviews';
import { CodeParam, CurrentViewer, Endpoint, IdParam, NumberParam } from '../http/index.js';
import { CRITERION } from './common.dto.js';
import {
  AnswerSettlementDto,
  DisagreementDto,
  ProposeSettlementDto,
  RejectSettlementDto,
  SettlementDto,
} from './settlement.dto.js';

/** Where the bodies disagree, and how they settle it. */
@Controller('submissions/:id/rounds/:round/disagreements')
export class DisagreementsController {
  constructor(
    private readonly reading: DisagreementReading,
    private readonly settlements: SettlementsService,
  ) {}

  @Endpoint.get('', {
    access: { case: 'review.read' },
    summary: 'List the criteria on which the bodies disagree, once you may know',
    response: [DisagreementDto],
  })
  list(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @NumberParam('round') round: number,
  ): Promise<DisagreementDto[]> {
    return this.reading.list(viewer, id, round);
  }

  @Endpoint.post(':criterion/settlements', {
    access: { case: 'settlement.propose' },
    summary: "Propose an outcome to the other body's lead",
    response: SettlementDto,
    problems: ['state_conflict', 'already_exists'],
  })
  propose(
    @CurrentViewer() viewer: Viewer,
    @IdParam() submissionId: string,
    @NumberParam('round') round: number,
    @CodeParam('criterion', CRITERION) criterion: string,
    @Body() body: ProposeSettlementDto,
  ): Promise<SettlementDto> {
    return this.settlements.propose(viewer, { submissionId, round, criterion }, body);
  }

  @Endpoint.post(':criterion/settlements/:settlementId/accept', {
    access: { case: 'settlement.answer' },
    summary: "Accept the other body's proposal: it holds from now on",
    response: SettlementDto,
    status: 200,
    problems: ['state_conflict'],
  })
  accept(
    @CurrentViewer() viewer: Viewer,
    @IdParam() submissionId: string,
    @NumberParam('round') round: number,
    @CodeParam('criterion', CRITERION) criterion: string,
    @IdParam('settlementId') settlementId: string,
    @Body() { note }: AnswerSettlementDto,
  ): Promise<SettlementDto> {
    return this.settlements.accept(viewer, { submissionId, round, criterion }, settlementId, note ?? '');
  }

  @Endpoint.post(':criterion/settlements/:settlementId/reject', {
    access: { case: 'settlement.answer' },
    summary: "Reject the other body's proposal; a new one may follow",
    response: SettlementDto,
    status: 200,
    problems: ['state_conflict'],
  })
  reject(
    @CurrentViewer() viewer: Viewer,
    @IdParam() submissionId: string,
    @NumberParam('round') round: number,
    @CodeParam('criterion', CRITERION) criterion: string,
    @IdParam('settlementId') settlementId: string,
    @Body() { note }: RejectSettlementDto,
  ): Promise<SettlementDto> {
    return this.settlements.reject(viewer, { submissionId, round, criterion }, settlementId, note);
  }

  @Endpoint.post(':criterion/settlements/:settlementId/withdraw', {
    access: { case: 'settlement.propose' },
    summary: "Take your body's proposal back before it is answered",
    response: SettlementDto,
    status: 200,
    problems: ['state_conflict'],
  })
  withdraw(
    @CurrentViewer() viewer: Viewer,
    @IdParam() submissionId: string,
    @NumberParam('round') round: number,
    @CodeParam('criterion', CRITERION) criterion: string,
    @IdParam('settlementId') settlementId: string,
  ): Promise<SettlementDto> {
    return this.settlements.withdraw(viewer, { submissionId, round, criterion }, settlementId);
  }
}
