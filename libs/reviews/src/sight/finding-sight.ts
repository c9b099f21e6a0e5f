import type { Persona, ReviewBody } from '@app/contracts';
import { isInsider, isReceiver, ownBody, type RoundVeil } from './review-sight.js';

/** What of a finding decides who sees it. */
export interface FindingVeil {
  readonly body: ReviewBody;
  /** The round in which it was raised. */
  readonly raised: RoundVeil;
  /** The round in which it was closed; null as long as it is not. */
  readonly closed: RoundVeil | null;
  readonly released: boolean;
  readonly withdrawn: boolean;
}

/** What somebody sees of a finding. */
export interface FindingSight {
  readonly visible: boolean;
  /** Whether they see that it has been closed; else it looks as before. */
  readonly closing: boolean;
}

/**
 * Who sees a finding, and its closing: the body that raised it at once; the other body and the secretariat once both
 * have finalised the round of the raising or the closing; the municipality and its adviser once that round was
 * released. A withdrawn finding stays with its body. Everybody else sees none.
 */
export function findingSight(personas: readonly Persona[], finding: FindingVeil): FindingSight {
  const within = (round: RoundVeil, released: boolean): boolean => {
    if (isReceiver(personas)) return released;
    return ownBody(personas) === finding.body || (isInsider(personas) && round.bothFinalised);
  };
  const visible = finding.withdrawn
    ? ownBody(personas) === finding.body
    : within(finding.raised, finding.released);
  return {
    visible,
    closing: visible && finding.closed !== null && within(finding.closed, finding.closed.released),
  };
}
