import { must, type Answer, type Schemas } from '../client/client.js';
import type { PartName } from './cast.js';
import type { Stage } from './stage.js';

export type ReviewBody = Schemas['ReviewBody'];
type TransitionInput = Schemas['PerformTransitionDto'];

const BASE = '/api/v1/submissions/{id}';

/** Who works for each body. */
export const PEOPLE_OF = {
  c40: { lead: 'c40Lead', reviewer: 'c40Reviewer' },
  concito: { lead: 'concitoLead', reviewer: 'concitoReviewer' },
} as const satisfies Record<ReviewBody, { lead: PartName; reviewer: PartName }>;

/** Asks for a step of the case, with the entity tag that the person sees. */
export async function tryTransition(
  stage: Stage,
  who: PartName,
  input: TransitionInput,
): Promise<Answer<Schemas['TransitionResultDto']>> {
  return stage.as(who).POST(`${BASE}/transitions`, {
    params: { path: { id: stage.submissionId }, header: { 'If-Match': await stage.etag(who) } },
    body: input,
  });
}

/** Takes a step of the case; answers the state after it. */
export async function transition(stage: Stage, who: PartName, input: TransitionInput): Promise<string> {
  return must(await tryTransition(stage, who, input)).transition.to;
}

export async function comment(stage: Stage, who: PartName, body: Schemas['AddCommentDto']): Promise<string> {
  const added = must(
    await stage.as(who).POST(`${BASE}/comments`, { params: { path: { id: stage.submissionId } }, body }),
  );
  return `${added.visibility}${added.criterionCode ? `, ${added.criterionCode}` : ''}`;
}

/** The municipality's self-assessments as somebody sees them, by criterion. */
export async function assessments(
  stage: Stage,
  who: PartName,
): Promise<Map<string, Schemas['SelfAssessmentDto']>> {
  const list = must(
    await stage.as(who).GET(`${BASE}/self-assessments`, { params: { path: { id: stage.submissionId } } }),
  );
  return new Map(list.map((one) => [one.criterion, one]));
}

export async function assess(
  stage: Stage,
  { criterion, version }: Schemas['SelfAssessmentDto'],
  body: Schemas['UpdateSelfAssessmentDto'],
): Promise<void> {
  must(
    await stage.as('editor').PATCH(`${BASE}/self-assessments/{criterion}`, {
      params: {
        path: { id: stage.submissionId, criterion },
        header: { 'If-Match': `"${version}"` },
      },
      body,
    }),
  );
}

export async function pinEvidence(
  stage: Stage,
  criterion: string,
  body: Schemas['AddEvidenceDto'],
): Promise<void> {
  must(
    await stage.as('editor').POST(`${BASE}/self-assessments/{criterion}/evidence`, {
      params: { path: { id: stage.submissionId, criterion } },
      body,
    }),
  );
}

export async function findings(stage: Stage, who: PartName): Promise<Schemas['FindingDto'][]> {
  return must(await stage.as(who).GET(`${BASE}/findings`, { params: { path: { id: stage.submissionId } } }));
}

export async function raiseFinding(
  stage: Stage,
  body: ReviewBody,
  finding: Schemas['RaiseFindingDto'],
): Promise<void> {
  must(
    await stage.as(PEOPLE_OF[body].reviewer).POST(`${BASE}/findings`, {
      params: { path: { id: stage.submissionId } },
      body: finding,
    }),
  );
}

/** What a body's reviewer thinks of a criterion. */
export interface Judgement {
  readonly value: Schemas['ScoreValue'];
  readonly comment?: string;
}

/** A body's reviewer scores every criterion that the round opened: `met`, but for those named. Answers how many. */
export async function score(
  stage: Stage,
  body: ReviewBody,
  round: number,
  judgements: Readonly<Record<string, Judgement>>,
): Promise<number> {
  const api = stage.as(PEOPLE_OF[body].reviewer);
  const path = { id: stage.submissionId, round, body };
  const open = must(await api.GET(`${BASE}/rounds/{round}/reviews/{body}/scores`, { params: { path } }));
  for (const { criterion, version } of open) {
    must(
      await api.PUT(`${BASE}/rounds/{round}/reviews/{body}/scores/{criterion}`, {
        params: { path: { ...path, criterion }, header: { 'If-Match': `"${version}"` } },
        body: judgements[criterion] ?? { value: 'met' },
      }),
    );
  }
  return open.length;
}

/** Hands the scores to the lead; answers how many have been delivered. */
export async function deliver(stage: Stage, body: ReviewBody, round: number): Promise<number> {
  const scores = must(
    await stage.as(PEOPLE_OF[body].reviewer).POST(`${BASE}/rounds/{round}/reviews/{body}/deliver`, {
      params: { path: { id: stage.submissionId, round, body } },
      body: {},
    }),
  );
  return scores.filter(({ state }) => state === 'delivered').length;
}

/** The lead tries to approve the scores and to give the verdict. */
export async function tryFinalise(
  stage: Stage,
  body: ReviewBody,
  round: number,
  verdict: Schemas['FinaliseReviewDto'],
): Promise<Answer<Schemas['ReviewDto']>> {
  const api = stage.as(PEOPLE_OF[body].lead);
  const path = { id: stage.submissionId, round, body };
  const { version } = must(await api.GET(`${BASE}/rounds/{round}/reviews/{body}`, { params: { path } }));
  return api.POST(`${BASE}/rounds/{round}/reviews/{body}/finalise`, {
    params: { path, header: { 'If-Match': `"${version}"` } },
    body: verdict,
  });
}

/** The lead approves the scores and gives the verdict; answers the recommendation. */
export async function finalise(
  stage: Stage,
  body: ReviewBody,
  round: number,
  verdict: Schemas['FinaliseReviewDto'],
): Promise<string> {
  return must(await tryFinalise(stage, body, round, verdict)).recommendation ?? '';
}

/** What a refusal because of unmet conditions names. */
export function guardsOf(problem: Schemas['ProblemDto']): string[] {
  return (problem.reasons ?? []).map(({ guard }) => guard);
}
