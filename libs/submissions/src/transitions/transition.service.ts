import { Injectable } from '@nestjs/common';
import { STATE_TEXTS, SUBMISSION_EVENTS, type SubmissionEvent, type Viewer } from '@app/contracts';
import { AuditWriter, Clock, Ids, Outbox, Problem, UnitOfWork, type ExpectedVersion } from '@app/platform';
import {
  ANSWER_WEEKS,
  availableEvents,
  decide,
  REVIEW_WEEKS,
  transitionRule,
  weeksAfter,
  type AvailableEvent,
  type Decision,
  type EventInput,
  type SubmissionFacts,
  type TransitionRule,
} from '@app/workflow';
import { CaseRepository } from '../cases/case.repository.js';
import { Cases, submissionEtag } from '../cases/cases.js';
import type { Submission } from '../cases/submission.entity.js';
import { TransitionParts } from './parts.js';
import { Transition } from './transition.entity.js';

/** An event as offered to one viewer; why it is not open is told only to those whose move it is. */
export interface OfferedEvent extends Omit<AvailableEvent, 'reasons'> {
  readonly reasons: AvailableEvent['reasons'] | null;
}

/**
 * The only way in which a case changes its state: decide (pure), then persist state, effects, audit entry and
 * outbox message in one transaction under the case's lock. Delivery follows after commit.
 */
@Injectable()
export class TransitionService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly cases: Cases,
    private readonly repository: CaseRepository,
    private readonly parts: TransitionParts,
    private readonly audit: AuditWriter,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Lets an event take effect.
   * @throws Problem `not_found`, `forbidden`, `stale_version`, `invalid_input` (something sent along that the event
   * does not take), `transition_not_possible` (wrong state) or `guards_unmet` with every unmet guard
   */
  async perform(
    viewer: Viewer,
    submissionId: string,
    event: SubmissionEvent,
    expected: ExpectedVersion,
    input: EventInput,
  ): Promise<Transition> {
    return this.uow.run(async () => {
      const authorised = await this.cases.authorise(viewer, submissionId, `transition.${event}`, 'update');
      expected.require(submissionEtag(authorised));
      const rule = transitionRule(event);
      refuseForeignInput(rule, input);
      const complete = this.withDefaults(rule, input);
      const facts = await this.parts.facts(authorised.submission);
      requireAllowed(decide(event, authorised.personas, facts, complete));
      return this.persist(authorised.submission, rule, complete, facts, viewer);
    });
  }

  /** Takes the system's own steps (certify) once every condition is there. Call it inside the transaction that met one. */
  async settle(submissionId: string): Promise<void> {
    await this.uow.run(async () => {
      const submission = await this.repository.find(submissionId, 'update');
      if (!submission) throw new Problem('not_found');
      const facts = await this.parts.facts(submission);
      for (const event of SUBMISSION_EVENTS) {
        if (decide(event, ['system'], facts).outcome !== 'allowed') continue;
        await this.persist(submission, transitionRule(event), {}, facts, null);
        return;
      }
    });
  }

  /**
   * Every step that the table offers from here, whose it is and what stands in its way. What is missing for a step
   * of the municipality is its working copy's matter; who may only know of the case learns of own steps alone.
   */
  async available(viewer: Viewer, submissionId: string): Promise<OfferedEvent[]> {
    const authorised = await this.cases.authorise(viewer, submissionId, 'transitions.read');
    const { submission, personas, visibility, workingCopy } = authorised;
    const facts = await this.parts.facts(submission);
    return availableEvents(personas, facts).map((offer) => {
      const byMunicipality = transitionRule(offer.event).actors.some((actor) =>
        actor.startsWith('municipality_'),
      );
      const told = offer.yours || (visibility === 'content' && (workingCopy || !byMunicipality));
      return { ...offer, reasons: told ? offer.reasons : null };
    });
  }

  /** The recorded steps of a case, oldest first. */
  async history(submissionId: string): Promise<Transition[]> {
    return this.uow.manager.find(Transition, { where: { submissionId }, order: { id: 'ASC' } });
  }

  private async persist(
    submission: Submission,
    rule: TransitionRule,
    input: EventInput,
    facts: SubmissionFacts,
    actor: Viewer | null,
  ): Promise<Transition> {
    const from = submission.state;
    const at = this.clock.now();
    const id = this.ids.next();
    const before = { state: from, round: submission.round, revision: submission.latestRevision };
    for (const effect of rule.effects) {
      await this.parts.effect(effect)({ submission, rule, input, facts, actor, transitionId: id, at });
    }
    submission.state = rule.to;
    submission.stateSince = at;
    submission.version += 1;
    await this.repository.save(submission);
    const transition = Object.assign(new Transition(), {
      id,
      submissionId: submission.id,
      event: rule.event,
      fromState: from,
      toState: rule.to,
      round: submission.round,
      revisionNumber: submission.latestRevision,
      actorId: actor?.userId ?? null,
      at,
      payload: input,
    });
    await this.uow.manager.insert(Transition, transition);
    await this.audit.write({
      action: 'submission.transitioned',
      subjectType: 'transition',
      subjectId: id,
      submissionId: submission.id,
      organisationId: submission.municipalityId,
      actorId: actor?.userId ?? null,
      before,
      after: {
        event: rule.event,
        state: rule.to,
        round: submission.round,
        revision: submission.latestRevision,
        input,
      },
    });
    await this.outbox.announce({
      kind: `transition.${rule.event}`,
      submissionId: submission.id,
      subjectId: id,
      facts: { event: rule.event, from, to: rule.to, round: submission.round },
    });
    return transition;
  }

  private withDefaults(rule: TransitionRule, input: EventInput): EventInput {
    if (input.dueOn !== undefined) return input;
    const today = this.clock.today();
    if (rule.effects.includes('setReviewDeadline'))
      return { ...input, dueOn: weeksAfter(today, REVIEW_WEEKS) };
    if (rule.effects.includes('setFindingsDeadline'))
      return { ...input, dueOn: weeksAfter(today, ANSWER_WEEKS) };
    return input;
  }
}

function refuseForeignInput(rule: TransitionRule, input: EventInput): void {
  const foreign = (Object.keys(input) as (keyof EventInput)[]).filter(
    (name) => input[name] !== undefined && !rule.input.includes(name),
  );
  if (foreign.length === 0) return;
  throw new Problem('invalid_input', {
    fields: foreign.map((field) => ({
      field,
      text: {
        da: 'Feltet bruges ikke ved dette trin. Udelad det. Trinnet tager: {takes}.',
        en: 'This step does not take the field. Leave it out. The step takes: {takes}.',
      },
      params: { takes: rule.input.join(', ') || '–' },
    })),
  });
}

function requireAllowed(decision: Decision): void {
  switch (decision.outcome) {
    case 'allowed':
      return;
    case 'wrong_actor':
      throw new Problem('forbidden');
    case 'wrong_state':
      throw new Problem('transition_not_possible', { params: { state: STATE_TEXTS[decision.state] } });
    case 'unmet':
      throw new Problem('guards_unmet', { reasons: decision.reasons });
  }
}
