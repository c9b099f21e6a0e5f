import { Injectable } from '@nestjs/common';
import { REVIEW_BODY_NAMES, type ReviewBody, type Viewer } from '@app/contracts';
import { AuditWriter, Clock, Ids, Outbox, Problem, UnitOfWork } from '@app/platform';
import { Cases, TransitionService } from '@app/submissions';
import { actingBody, Bodies } from '../bodies.js';
import { PersonNames, type PersonRef } from '../person-names.js';
import type { Round } from '../rounds/round.entity.js';
import { RoundsRepository } from '../rounds/rounds.repository.js';
import { SignOff } from './sign-off.entity.js';

/** A body's word that a revision may be certified. */
export interface SignOffView {
  readonly id: string;
  readonly body: ReviewBody;
  readonly user: PersonRef;
  readonly round: number;
  readonly revision: number;
  readonly statement: string;
  readonly signedAt: Date;
  /** Whether it counts: it was given for the latest round. */
  readonly current: boolean;
}

/** Signing an endorsed case for a body. The last condition of a certificate may thereby be met, and it is issued. */
@Injectable()
export class SignOffsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly cases: Cases,
    private readonly transitions: TransitionService,
    private readonly bodies: Bodies,
    private readonly rounds: RoundsRepository,
    private readonly names: PersonNames,
    private readonly audit: AuditWriter,
    private readonly outbox: Outbox,
  ) {}

  /** All sign-offs of a case, oldest first. @throws Problem `not_found`, `forbidden` */
  async list(viewer: Viewer, submissionId: string): Promise<SignOffView[]> {
    const { submission } = await this.cases.authorise(viewer, submissionId, 'review.read');
    const signOffs = await this.uow.manager.find(SignOff, { where: { submissionId }, order: { id: 'ASC' } });
    const rounds = await this.rounds.list(submissionId);
    const person = await this.names.of(signOffs.map(({ userId }) => userId));
    const codeOf = await this.bodies.codes();
    return signOffs.map((one) => {
      const round = rounds.find(({ id }) => id === one.roundId) as Round;
      return {
        id: one.id,
        body: codeOf(one.bodyId),
        user: person(one.userId),
        round: round.number,
        revision: round.revisionNumber,
        statement: one.statement,
        signedAt: one.signedAt,
        current: round.number === submission.round,
      };
    });
  }

  /**
   * Signs for the own body, pinned to the present round and its revision. Signing again changes nothing.
   * @param statement the signer's own words; a standard sentence when absent
   * @throws Problem `not_found`, `forbidden`, `state_conflict` (the same person has signed for the other body)
   */
  async sign(viewer: Viewer, submissionId: string, statement: string | undefined): Promise<SignOffView> {
    return this.uow.run(async () => {
      // Held whole from the start: with the last signature the case is certified, and two hold no half of it each.
      const { submission, personas } = await this.cases.authorise(
        viewer,
        submissionId,
        'signOff.give',
        'update',
      );
      const body = actingBody(personas, 'lead');
      const bodyId = await this.bodies.idOf(body);
      const round = await this.rounds.get(submissionId, submission.round, 'share');
      const given = await this.uow.manager.findBy(SignOff, { roundId: round.id });
      if (!given.some((one) => one.bodyId === bodyId)) {
        if (given.some(({ userId }) => userId === viewer.userId)) throw new Problem('state_conflict');
        await this.give(viewer, round, body, bodyId, statement ?? standardStatement(body, round));
        await this.transitions.settle(submissionId);
      }
      const views = await this.list(viewer, submissionId);
      return views.find((one) => one.current && one.body === body) as SignOffView;
    });
  }

  private async give(
    viewer: Viewer,
    round: Round,
    body: ReviewBody,
    bodyId: string,
    statement: string,
  ): Promise<void> {
    const signOff = Object.assign(new SignOff(), {
      id: this.ids.next(),
      submissionId: round.submissionId,
      roundId: round.id,
      revisionId: round.revisionId,
      bodyId,
      userId: viewer.userId,
      statement,
      signedAt: this.clock.now(),
    });
    await this.uow.manager.insert(SignOff, signOff);
    await this.audit.write({
      action: 'signOff.given',
      subjectType: 'signOff',
      subjectId: signOff.id,
      submissionId: round.submissionId,
      organisationId: bodyId,
      after: { body, round: round.number, revision: round.revisionNumber, statement },
    });
    await this.outbox.announce({
      kind: 'signOff.given',
      submissionId: round.submissionId,
      subjectId: signOff.id,
      facts: { round: round.number, body },
    });
  }
}

/** What is signed for, in the language in which the case is decided. */
function standardStatement(body: ReviewBody, round: Round): string {
  return `${REVIEW_BODY_NAMES[body]} bekræfter, at planen i indsendelse ${round.revisionNumber}, vurderet i runde ${round.number}, kan certificeres.`;
}
