import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Viewer } from '@app/contracts';
import {
  EFFECTS,
  type EffectName,
  type EventInput,
  type SubmissionFacts,
  type TransitionRule,
} from '@app/workflow';
import type { Submission } from '../cases/submission.entity.js';

/** What a library tells the guards about a case. */
export type FactsPart = Partial<SubmissionFacts>;
export type FactsProvider = (submission: Submission) => Promise<FactsPart>;

/** What an effect may look at and change while an event takes effect, all within its transaction. */
export interface TransitionContext {
  /** The locked case; an effect may raise `round` or `latestRevision`, the transition saves it. */
  readonly submission: Submission;
  readonly rule: TransitionRule;
  readonly input: EventInput;
  readonly facts: SubmissionFacts;
  /** Null for the system. */
  readonly actor: Viewer | null;
  readonly transitionId: string;
  readonly at: Date;
}
export type Effect = (context: TransitionContext) => Promise<void>;

/**
 * Where libraries plug their share of a transition in: facts for the guards and effects in their own tables.
 * So the state machine stays in one place and no library reaches into another's tables.
 */
@Injectable()
export class TransitionParts implements OnApplicationBootstrap {
  private readonly providers: FactsProvider[] = [];
  private readonly effects = new Map<EffectName, Effect>();

  provideFacts(provider: FactsProvider): void {
    this.providers.push(provider);
  }

  /** @throws Error when the effect already has an implementation */
  implement(name: EffectName, effect: Effect): void {
    if (this.effects.has(name)) throw new Error(`Effect ${name} has two implementations`);
    this.effects.set(name, effect);
  }

  effect(name: EffectName): Effect {
    const effect = this.effects.get(name);
    if (!effect) throw new Error(`Effect ${name} has no implementation`);
    return effect;
  }

  /** Everything that guards look at. @throws Error when a library has left out its share */
  async facts(submission: Submission): Promise<SubmissionFacts> {
    const facts: FactsPart = {};
    for (const provider of this.providers) Object.assign(facts, await provider(submission));
    const missing = FACT_NAMES.filter((name) => !(name in facts));
    if (missing.length > 0) throw new Error(`No library provides the facts ${missing.join(', ')}`);
    return facts as SubmissionFacts;
  }

  /** A process that lacks the implementation of an effect does not start. */
  onApplicationBootstrap(): void {
    for (const name of EFFECTS) this.effect(name);
  }
}

const FACT_NAMES = [
  'today',
  'state',
  'criteria',
  'selfAssessments',
  'planDocumentAttached',
  'contactPersonSet',
  'scopingHeld',
  'staffing',
  'round',
  'findings',
  'documentsChanged',
  'adoptionRecorded',
  'adoptedPlanIsReviewed',
  'signOffs',
  'changeDeclaredSinceEndorsement',
] as const satisfies readonly (keyof SubmissionFacts)[];
