import { randomBytes } from 'node:crypto';
import {
  REVIEW_BODIES,
  type Recommendation,
  type ReviewBody,
  type ScoreValue,
  type SubmissionEvent,
  type Viewer,
} from '@app/contracts';
import type { Organisation } from '@app/organisations';
import { ExpectedVersion } from '@app/platform';
import {
  AssignmentsService,
  ConflictsService,
  FinalisingService,
  FindingReading,
  FindingsService,
  ReviewReading,
  ScoresService,
  SignOffsService,
  type FindingView,
  type ReviewView,
  type ScoreView,
} from '@app/reviews';
import { CouncilService, SubmissionsService, TransitionService } from '@app/submissions';
import type { EventInput } from '@app/workflow';
import type { ReviewBed } from './review-bed.js';

/** Criteria of the small framework that the cases of this bed are judged by. */
export const CRITERIA = ['K1', 'K2', 'K3', 'K4'] as const;

/** The municipality's people and their adviser. */
export interface CasePeople {
  readonly editor: Viewer;
  readonly signatory: Viewer;
  readonly viewer: Viewer;
  readonly adviser: Viewer;
}

/** What one body thinks: `met` of every open criterion that is not named. */
export type Judgement = Readonly<Partial<Record<string, ScoreValue>>>;

export const version = (current: number | string): ExpectedVersion => new ExpectedVersion([String(current)]);

/** One case, driven through the libraries by the people whose move it is. */
export class ReviewCase {
  id = '';
  planDocumentId = '';

  constructor(
    readonly bed: ReviewBed,
    readonly municipality: Organisation,
    readonly people: CasePeople,
  ) {}

  async prepare(): Promise<void> {
    const { editor } = this.people;
    const made = await this.bed.get(SubmissionsService).create(editor, {
      municipalityId: this.municipality.id,
      frameworkId: 'small-1',
      planTitle: 'Klimaplan 2026–2030',
      contactUserId: editor.userId,
    });
    this.id = made.id;
    this.planDocumentId = await this.addDocument('plan', null, []);
    await this.bed.query(
      `UPDATE self_assessments SET rating = 'met', overall_assessment = 'Opfyldt.' WHERE submission_id = $1`,
      [this.id],
    );
    for (const criterionCode of CRITERIA)
      await this.bed.query(
        `INSERT INTO evidence (id, submission_id, criterion_code, document_id, page_from, page_to, created_by, created_at)
         VALUES ($1, $2, $3, $4, 1, 2, $5, $6)`,
        [this.bed.nextId, this.id, criterionCode, this.planDocumentId, editor.userId, this.bed.clock.now()],
      );
  }

  /** Lays a document into the case as an upload does, without bytes. */
  async addDocument(
    kind: 'plan' | 'supporting',
    replaces: string | null,
    affectedCriteria: readonly string[],
  ): Promise<string> {
    const id = this.bed.nextId;
    const sha256 = randomBytes(32).toString('hex');
    await this.bed.query(
      `INSERT INTO blobs (sha256, size, media_type, created_at) VALUES ($1, 1, 'application/pdf', $2)`,
      [sha256, this.bed.clock.now()],
    );
    await this.bed.query(
      `INSERT INTO documents (id, submission_id, owner_organisation_id, kind, series_id, version_no, replaces_id, title,
         file_name, sha256, change_note, affected_criteria, uploaded_by, uploaded_at)
       SELECT $1, $2, $3, $4, COALESCE(before.series_id, $1), COALESCE(before.version_no, 0) + 1, before.id, 'Klimaplan',
         'plan.pdf', $6, CASE WHEN before.id IS NULL THEN NULL ELSE 'Rettet' END, $7, $8, $9
       FROM (SELECT 1) AS one LEFT JOIN documents before ON before.id = $5`,
      [
        id,
        this.id,
        this.municipality.id,
        kind,
        replaces,
        sha256,
        affectedCriteria,
        this.people.editor.userId,
        this.bed.clock.now(),
      ],
    );
    return id;
  }

  async transition(viewer: Viewer, event: SubmissionEvent, input: EventInput = {}): Promise<void> {
    const { etag } = await this.bed.get(SubmissionsService).read(viewer, this.id);
    await this.bed.get(TransitionService).perform(viewer, this.id, event, version(etag), input);
  }

  async submit(): Promise<void> {
    await this.transition(this.people.signatory, 'submit', { scopingWaiver: 'Holdt i foråret.' });
  }

  async staff(): Promise<void> {
    for (const body of REVIEW_BODIES) {
      for (const kind of ['lead', 'reviewer'] as const) {
        const viewer = this.bed.crews[body][kind];
        await this.bed.get(ConflictsService).declare(viewer, this.id, { hasConflict: false });
        await this.bed
          .get(AssignmentsService)
          .assign(this.bed.secretariat, this.id, { userId: viewer.userId, body, kind });
      }
    }
  }

  /** Submits, staffs and opens round 1. */
  async review(): Promise<this> {
    await this.submit();
    await this.staff();
    await this.transition(this.bed.secretariat, 'accept');
    return this;
  }

  async scores(viewer: Viewer, body: ReviewBody, round = 1): Promise<ScoreView[]> {
    return this.bed.get(ReviewReading).scores(viewer, { submissionId: this.id, round, body });
  }

  async write(
    viewer: Viewer,
    body: ReviewBody,
    criterion: string,
    value: ScoreValue,
    round = 1,
  ): Promise<ScoreView> {
    const address = { submissionId: this.id, round, body };
    const before = await this.bed.get(ReviewReading).score(viewer, address, criterion);
    const comment = value === 'met' ? '' : `${criterion} mangler.`;
    return this.bed
      .get(ScoresService)
      .write(viewer, address, criterion, version(before.version), { value, comment });
  }

  /** The body's reviewer scores every open criterion and delivers. */
  async score(body: ReviewBody, judgement: Judgement = {}, round = 1): Promise<void> {
    const { reviewer } = this.bed.crews[body];
    for (const { criterion } of await this.scores(reviewer, body, round))
      await this.write(reviewer, body, criterion, judgement[criterion] ?? 'met', round);
    await this.bed.get(ScoresService).deliver(reviewer, { submissionId: this.id, round, body }, null);
  }

  /** Lays delivered scores into the database, for tests that are about what follows. */
  async layScores(body: ReviewBody, judgement: Judgement = {}, round = 1): Promise<void> {
    await this.bed.query(
      `UPDATE scores SET state = 'delivered', comment = 'Lagt.', value = COALESCE($4::jsonb ->> criterion_code, 'met'),
         delivered_at = $5
       WHERE review_id = (SELECT v.id FROM reviews v JOIN rounds r ON r.id = v.round_id
                          WHERE r.submission_id = $1 AND r.number = $2 AND v.body_id = $3)`,
      [this.id, round, this.bed.body(body).id, JSON.stringify(judgement), this.bed.clock.now()],
    );
  }

  async finalise(body: ReviewBody, recommendation: Recommendation, round = 1): Promise<ReviewView> {
    const { lead } = this.bed.crews[body];
    const address = { submissionId: this.id, round, body };
    const { version: seen } = await this.bed.get(ReviewReading).review(lead, address);
    return this.bed
      .get(FinalisingService)
      .finalise(lead, address, version(seen ?? 0), { recommendation, grounds: `Vurderet af ${body}.` });
  }

  async raise(
    body: ReviewBody,
    criterion: string,
    severity: 'must' | 'should' = 'must',
  ): Promise<FindingView> {
    return this.bed
      .get(FindingsService)
      .raise(this.bed.crews[body].reviewer, this.id, { criterion, severity, text: `${body}: ${criterion}` });
  }

  async findings(viewer: Viewer): Promise<FindingView[]> {
    return this.bed.get(FindingReading).list(viewer, this.id);
  }

  async answer(finding: FindingView, text = 'Rettet.'): Promise<FindingView> {
    return this.bed
      .get(FindingsService)
      .answer(this.people.editor, this.id, finding.id, version(finding.version), text);
  }

  async close(body: ReviewBody, finding: FindingView): Promise<FindingView> {
    return this.bed
      .get(FindingsService)
      .close(this.bed.crews[body].reviewer, this.id, finding.id, version(finding.version), 'Dækket.');
  }

  /** Round 1 in which both find K2 not met, C40 demands it, and changes are requested. */
  async requestChanges(): Promise<FindingView> {
    await this.review();
    const finding = await this.raise('c40', 'K2');
    for (const body of REVIEW_BODIES) {
      await this.score(body, { K2: 'not_met' });
      await this.finalise(body, 'request_changes');
    }
    await this.transition(this.bed.crews.c40.lead, 'requestChanges');
    return finding;
  }

  /** Answers whatever is asked and resubmits. */
  async resubmit(): Promise<void> {
    for (const finding of await this.findings(this.people.editor))
      if (finding.state === 'open') await this.answer(finding);
    await this.transition(this.people.signatory, 'resubmit', { noDocumentChangeReason: 'Kun svar.' });
  }

  /** Both bodies find everything met, and the case is endorsed. */
  async endorse(): Promise<this> {
    await this.review();
    for (const body of REVIEW_BODIES) {
      await this.score(body);
      await this.finalise(body, 'endorse');
    }
    await this.transition(this.bed.crews.c40.lead, 'endorse');
    return this;
  }

  async adopt(adoptedOn = '2026-09-24', planDocumentId = this.planDocumentId): Promise<void> {
    const { signatory } = this.people;
    const { etag } = await this.bed.get(SubmissionsService).read(signatory, this.id);
    await this.bed.get(CouncilService).recordAdoption(signatory, this.id, version(etag), {
      adoptedOn,
      councilCaseNumber: '00.01.00-P15-3-26',
      planDocumentId,
    });
  }

  async sign(body: ReviewBody): Promise<void> {
    await this.bed.get(SignOffsService).sign(this.bed.crews[body].lead, this.id, undefined);
  }

  async state(): Promise<string> {
    const [row] = await this.bed.query<{ state: string }>('SELECT state FROM submissions WHERE id = $1', [
      this.id,
    ]);
    return row?.state ?? '';
  }
}
