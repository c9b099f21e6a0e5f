import type { CriterionOutcome, RoundCriterionReason, RoundCriterionStatus } from '@app/contracts';
import type { FrozenAssessment, RevisionContent } from '@app/submissions';
import { roundCriterion } from '@app/workflow';

/** What of a criterion's self-assessment differs between two revisions. */
export type ChangedPart = keyof FrozenAssessment;

const PARTS = [
  'rating',
  'alreadyInPlace',
  'toBeUpdated',
  'overallAssessment',
  'noEvidenceReason',
  'evidence',
] as const satisfies readonly ChangedPart[];

const NOTHING: FrozenAssessment = {
  rating: null,
  alreadyInPlace: '',
  toBeUpdated: '',
  overallAssessment: '',
  noEvidenceReason: '',
  evidence: [],
};

/** The parts of one criterion's self-assessment that differ; evidence by what it says, not by its rows or order. */
export function changedParts(before: RevisionContent, after: RevisionContent, code: string): ChangedPart[] {
  const old = before.selfAssessments[code] ?? NOTHING;
  const now = after.selfAssessments[code] ?? NOTHING;
  return PARTS.filter((part) =>
    part === 'evidence' ? evidenceText(old) !== evidenceText(now) : old[part] !== now[part],
  );
}

function evidenceText(assessment: FrozenAssessment): string {
  return assessment.evidence
    .map(({ documentId, pageFrom, pageTo, note }) => JSON.stringify([documentId, pageFrom, pageTo, note]))
    .sort()
    .join('\n');
}

/** Documents that a revision has and the one before had not: new ones and new versions. */
export function newDocumentIds(before: RevisionContent, after: RevisionContent): string[] {
  const known = new Set(before.documents.map(({ id }) => id));
  return after.documents.map(({ id }) => id).filter((id) => !known.has(id));
}

/** How a criterion stood at the end of the round before. */
export interface PreviousCriterion {
  readonly outcome: CriterionOutcome;
  /** The round in which it was last judged. */
  readonly judgedInRound: number;
}

export interface RoundPlanFacts {
  /** Codes of the framework's criteria, in order. */
  readonly criteria: readonly string[];
  /** Null for the first round. */
  readonly previous: {
    readonly criteria: ReadonlyMap<string, PreviousCriterion>;
    readonly content: RevisionContent;
  } | null;
  readonly content: RevisionContent;
  /** Criteria that new document versions were declared to affect. */
  readonly affectedByDocuments: ReadonlySet<string>;
  /** After a declared change: the criteria that it or the lead names, all when nobody names any; else null. */
  readonly reopened: ReadonlySet<string> | 'all' | null;
}

export interface PlannedCriterion {
  readonly code: string;
  readonly position: number;
  readonly status: RoundCriterionStatus;
  readonly reason: RoundCriterionReason;
  readonly carriedFromRound: number | null;
}

/** Which criteria a round opens and which it carries over, and why (design §3). */
export function planRound(facts: RoundPlanFacts): PlannedCriterion[] {
  const { previous, content, reopened } = facts;
  return facts.criteria.map((code, index) => {
    const before = previous?.criteria.get(code);
    const { status, reason } = roundCriterion({
      code,
      previousOutcome: before?.outcome ?? null,
      contentChanged: previous !== null && changedParts(previous.content, content, code).length > 0,
      documentAffected: facts.affectedByDocuments.has(code),
      namedByLead: reopened === 'all' || (reopened?.has(code) ?? false),
    });
    const carriedFromRound = status === 'carried_over' ? (before?.judgedInRound ?? null) : null;
    return { code, position: index + 1, status, reason, carriedFromRound };
  });
}
