import { Injectable } from '@nestjs/common';
import { REVIEW_BODIES, type Persona, type ReviewBody, type Viewer } from '@app/contracts';
import { DocumentsDirectory, type DocumentInfo } from '@app/documents';
import { AuditWriter, Problem } from '@app/platform';
import { Cases, Revisions, type RevisionContent } from '@app/submissions';
import { Bodies } from '../bodies.js';
import { PersonNames, type PersonRef } from '../person-names.js';
import { veilOf } from '../scoring/review-reading.js';
import { ScoresRepository } from '../scoring/scores.repository.js';
import type { Score } from '../scoring/score.entity.js';
import { peopleOf, scoreView, type ScoreView } from '../scoring/views.js';
import { ownBody, reviewSight } from '../sight/review-sight.js';
import { changedParts, newDocumentIds } from './carry-over.js';
import type { Round, RoundCriterion } from './round.entity.js';
import { RoundsRepository } from './rounds.repository.js';
import { criterionView } from './rounds.service.js';
import type { ComparisonView, CriterionChangesView } from './views.js';

/** A score with the round and body that it belongs to. */
interface Located {
  readonly round: number;
  readonly body: ReviewBody;
  readonly score: Score;
}

/** What a round's revision has that the revision of the round before had not. */
interface Difference {
  readonly sinceRevision: number;
  readonly before: RevisionContent;
  readonly after: RevisionContent;
  readonly documents: readonly DocumentInfo[];
}

/** Both bodies' scores side by side, and what the municipality changed since the round before. */
@Injectable()
export class ComparisonService {
  constructor(
    private readonly cases: Cases,
    private readonly bodies: Bodies,
    private readonly rounds: RoundsRepository,
    private readonly scores: ScoresRepository,
    private readonly names: PersonNames,
    private readonly revisions: Revisions,
    private readonly documents: DocumentsDirectory,
    private readonly audit: AuditWriter,
  ) {}

  /**
   * All criteria of a round. A body sees its own scores and, once both have finalised, the other's; the municipality
   * sees both once released. Reading is audited.
   * @throws Problem `not_found` also for who may see nothing of the round yet
   */
  async read(viewer: Viewer, submissionId: string, number: number): Promise<ComparisonView> {
    const { personas } = await this.cases.authorise(viewer, submissionId, 'review.read');
    const rounds = (await this.rounds.list(submissionId)).filter((round) => round.number <= number);
    const round = rounds.find((one) => one.number === number);
    if (!round || REVIEW_BODIES.every((body) => reviewSight(personas, veilOf(round), body) === 'none'))
      throw new Problem('not_found');
    const visible = await this.visibleScores(personas, rounds);
    const person = await this.names.of(peopleOf(visible.map(({ score }) => score)));
    const difference = await this.difference(rounds, round);
    await this.recordReading(personas, round);
    return {
      round: round.number,
      revision: round.revisionNumber,
      criteria: (await this.rounds.criteria(round.id)).map((row) => {
        const scoredInRound = judgedIn(row, round);
        const scoreOf = (body: ReviewBody) =>
          side(personas, visible, { round: scoredInRound, body, criterion: row.criterionCode }, person);
        return {
          ...criterionView(personas, round, row),
          scoredInRound,
          scores: { c40: scoreOf('c40'), concito: scoreOf('concito') },
          changes: difference && changesOf(difference, row.criterionCode),
        };
      }),
    };
  }

  /** Scores of these rounds that the viewer may see, each round under its own veil. */
  private async visibleScores(personas: readonly Persona[], rounds: readonly Round[]): Promise<Located[]> {
    const found: Located[] = [];
    const reviews = await this.rounds.reviews(rounds.map(({ id }) => id));
    const scores = await this.scores.ofReviews(reviews.map(({ id }) => id));
    for (const review of reviews) {
      const round = rounds.find(({ id }) => id === review.roundId);
      const body = await this.bodies.codeOf(review.bodyId);
      if (!round || reviewSight(personas, veilOf(round), body) !== 'all') continue;
      const own = scores.filter(({ reviewId }) => reviewId === review.id);
      found.push(...own.map((score) => ({ round: round.number, body, score })));
    }
    return found;
  }

  private async difference(rounds: readonly Round[], round: Round): Promise<Difference | null> {
    const previous = rounds.find(({ number }) => number === round.number - 1);
    if (!previous) return null;
    const before = await this.revisions.byNumber(round.submissionId, previous.revisionNumber);
    const after = await this.revisions.byNumber(round.submissionId, round.revisionNumber);
    if (!before || !after) return null;
    const documents = await this.documents.byIds(newDocumentIds(before.content, after.content));
    return {
      sinceRevision: before.number,
      before: before.content,
      after: after.content,
      documents: documents.toSorted((left, right) => (left.id < right.id ? -1 : 1)),
    };
  }

  /** One entry per body whose work is shown; towards the other body it stays sealed as long as the work does. */
  private async recordReading(personas: readonly Persona[], round: Round): Promise<void> {
    const shown = REVIEW_BODIES.filter((body) => reviewSight(personas, veilOf(round), body) === 'all');
    const sealing = ownBody(personas) ?? shown[0];
    if (shown.length === 0 || !sealing) return;
    const bodyId = await this.bodies.idOf(sealing);
    await this.audit.write({
      action: 'score.read',
      subjectType: 'round',
      subjectId: round.id,
      submissionId: round.submissionId,
      organisationId: bodyId,
      after: { round: round.number, bodies: shown },
      sealedUntil: { roundId: round.id, bodyId },
    });
  }
}

function judgedIn(row: RoundCriterion, round: Round): number {
  return row.status === 'carried_over' ? (row.carriedFromRound ?? round.number) : round.number;
}

function side(
  personas: readonly Persona[],
  visible: readonly Located[],
  wanted: { readonly round: number; readonly body: ReviewBody; readonly criterion: string },
  person: (id: string) => PersonRef,
): ScoreView | null {
  const found = visible.find(
    ({ round, body, score }) =>
      round === wanted.round && body === wanted.body && score.criterionCode === wanted.criterion,
  );
  return found ? scoreView(found.score, person, ownBody(personas) === wanted.body) : null;
}

function changesOf(difference: Difference, criterion: string): CriterionChangesView {
  return {
    sinceRevision: difference.sinceRevision,
    parts: changedParts(difference.before, difference.after, criterion),
    documents: difference.documents
      .filter(({ affectedCriteria }) => affectedCriteria.includes(criterion))
      .map(({ id, title, versionNo, changeNote }) => ({ id, title, versionNo, changeNote })),
  };
}
