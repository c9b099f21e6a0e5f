import { randomUUID } from 'node:crypto';
import type { SubmissionState } from '@app/contracts';
import type { Actor, Answer } from './actor.js';
import type { PartName } from './cast.js';
import { makePdf } from './pdf.js';

export const CRITERIA = Array.from({ length: 16 }, (_unused, place) => `K${place + 1}`);

/** Stops the test at the step that went wrong, with the answer's own words. */
export function must(answer: Answer, status = [200, 201, 204]): Answer {
  if (status.includes(answer.status)) return answer;
  throw new Error(`Unexpected answer ${answer.status}: ${JSON.stringify(answer.body)}`);
}

/** Drives a case through the API as the people whose move it is, step by step. */
export class CaseDriver {
  submissionId = '';
  planDocumentId = '';

  constructor(
    private readonly as: (part: PartName) => Actor,
    private readonly municipalityId: string,
  ) {}

  get path(): string {
    return `/submissions/${this.submissionId}`;
  }

  async etag(part: PartName): Promise<string> {
    return must(await this.as(part).get(this.path)).body.etag as string;
  }

  async transition(part: PartName, event: string, input: object = {}): Promise<Answer> {
    return this.as(part).post(
      `${this.path}/transitions`,
      { event, ...input },
      { ifMatch: await this.etag(part) },
    );
  }

  async create(): Promise<string> {
    const answer = must(
      await this.as('editor').post('/submissions', {
        municipalityId: this.municipalityId,
        frameworkId: 'cctf-2.5',
        planTitle: 'Klimaplan 2026–2030',
        planSummary: 'Energi, transport, landbrug og klimatilpasning.',
        contactUserId: this.as('editor').userId,
      }),
    );
    this.submissionId = answer.body.id as string;
    return this.submissionId;
  }

  async upload(kind: string, title: string, pages = 3, fields: Record<string, string> = {}): Promise<string> {
    const form = new FormData();
    form.set('kind', kind);
    form.set('title', title);
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    // Each file has bytes of its own, so that two uploads are two contents.
    const pdf = await makePdf(`${title} ${randomUUID()}`, pages);
    form.set('file', new Blob([new Uint8Array(pdf)], { type: 'application/pdf' }), 'plan.pdf');
    const answer = must(await this.as('editor').call('POST', `${this.path}/documents`, form));
    return answer.body.id as string;
  }

  async assessAll(): Promise<void> {
    this.planDocumentId = await this.upload('plan', 'Klimaplan');
    const list = must(await this.as('editor').get(`${this.path}/self-assessments`)).body as {
      criterion: string;
      version: number;
    }[];
    for (const { criterion, version } of list) {
      must(
        await this.as('editor').patch(
          `${this.path}/self-assessments/${criterion}`,
          { rating: 'met', overallAssessment: `Vi opfylder ${criterion}.` },
          { ifMatch: String(version) },
        ),
      );
      must(
        await this.as('editor').post(`${this.path}/self-assessments/${criterion}/evidence`, {
          documentId: this.planDocumentId,
          pageFrom: 1,
          pageTo: 2,
        }),
      );
    }
  }

  async staff(): Promise<void> {
    for (const [part, body, kind] of [
      ['c40Lead', 'c40', 'lead'],
      ['c40Reviewer', 'c40', 'reviewer'],
      ['concitoLead', 'concito', 'lead'],
      ['concitoReviewer', 'concito', 'reviewer'],
    ] as const) {
      must(
        await this.as(part).post(`${this.path}/conflict-declarations`, {
          hasConflict: false,
          statement: 'Ingen tilknytning til kommunen.',
        }),
      );
      must(
        await this.as('secretariat').post(`${this.path}/assignments`, {
          userId: this.as(part).userId,
          body,
          kind,
        }),
      );
    }
  }

  /** One body scores every open criterion and delivers; `notMet` get a must finding. */
  async score(body: 'c40' | 'concito', round: number, notMet: readonly string[] = []): Promise<void> {
    const reviewer = this.as(body === 'c40' ? 'c40Reviewer' : 'concitoReviewer');
    const review = `${this.path}/rounds/${round}/reviews/${body}`;
    const scores = must(await reviewer.get(`${review}/scores`)).body as {
      criterion: string;
      version: number | null;
      state: string;
    }[];
    for (const { criterion, version } of scores.filter(({ state }) => state === 'empty')) {
      const failed = notMet.includes(criterion);
      must(
        await reviewer.put(
          `${review}/scores/${criterion}`,
          { value: failed ? 'not_met' : 'met', ...(failed ? { comment: `${criterion} mangler.` } : {}) },
          { ifMatch: String(version) },
        ),
      );
      if (failed)
        must(
          await reviewer.post(`${this.path}/findings`, {
            criterion,
            severity: 'must',
            text: `Beskriv ${criterion} nærmere.`,
          }),
        );
    }
    must(await reviewer.post(`${review}/deliver`, {}));
  }

  async finalise(
    body: 'c40' | 'concito',
    round: number,
    recommendation: string,
    grounds?: string,
  ): Promise<void> {
    const lead = this.as(body === 'c40' ? 'c40Lead' : 'concitoLead');
    const review = `${this.path}/rounds/${round}/reviews/${body}`;
    const { version } = must(await lead.get(review)).body as { version: number };
    must(
      await lead.post(
        `${review}/finalise`,
        { recommendation, ...(grounds ? { grounds } : {}) },
        { ifMatch: String(version) },
      ),
    );
  }

  async answerFindings(): Promise<void> {
    const { items = [] } = asList(must(await this.as('editor').get(`${this.path}/findings`)).body);
    for (const finding of items.filter(({ state }) => state === 'open')) {
      must(
        await this.as('editor').post(
          `${this.path}/findings/${finding.id}/answers`,
          { text: 'Vi har uddybet afsnittet.' },
          { ifMatch: String(finding.version) },
        ),
      );
    }
  }

  async closeFindings(body: 'c40' | 'concito'): Promise<void> {
    const reviewer = this.as(body === 'c40' ? 'c40Reviewer' : 'concitoReviewer');
    const { items } = asList(must(await reviewer.get(`${this.path}/findings`)).body);
    for (const finding of items.filter((one) => one.state === 'answered' && one.body === body)) {
      must(
        await reviewer.post(
          `${this.path}/findings/${finding.id}/close`,
          { note: 'Svaret dækker kravet.' },
          { ifMatch: String(finding.version) },
        ),
      );
    }
  }

  async endorse(): Promise<void> {
    await this.score('c40', 1);
    await this.score('concito', 1);
    await this.finalise('c40', 1, 'endorse');
    await this.finalise('concito', 1, 'endorse');
    must(await this.transition('c40Lead', 'endorse'));
  }

  async adopt(): Promise<Answer> {
    return this.as('signatory').post(
      `${this.path}/adoptions`,
      {
        adoptedOn: '2026-09-24',
        councilCaseNumber: '00.01.00-P15-3-26',
        planDocumentId: this.planDocumentId,
      },
      { ifMatch: await this.etag('signatory') },
    );
  }

  /** Brings a new case into a state by the shortest way. */
  async driveTo(state: SubmissionState): Promise<string> {
    await this.create();
    if (state === 'draft') return this.submissionId;
    if (state === 'withdrawn') {
      must(await this.transition('signatory', 'withdraw', { reason: 'Vi venter til efter valget.' }));
      return this.submissionId;
    }
    await this.assessAll();
    if (state === 'scoping') {
      must(await this.transition('editor', 'requestScoping'));
      return this.submissionId;
    }
    must(await this.transition('signatory', 'submit', { scopingWaiver: 'Mødet blev holdt i foråret.' }));
    if (state === 'submitted') return this.submissionId;
    await this.staff();
    must(await this.transition('secretariat', 'accept'));
    if (state === 'in_review') return this.submissionId;
    if (state === 'changes_requested' || state === 'declined') await this.reject(state);
    else {
      await this.endorse();
      if (state === 'certified') await this.certify();
    }
    return this.submissionId;
  }

  private async reject(state: 'changes_requested' | 'declined'): Promise<void> {
    const recommendation = state === 'declined' ? 'decline' : 'request_changes';
    for (const body of ['c40', 'concito'] as const) {
      await this.score(body, 1, ['K7']);
      await this.finalise(body, 1, recommendation, 'K7 er ikke opfyldt.');
    }
    must(
      await this.transition('concitoLead', state === 'declined' ? 'decline' : 'requestChanges', {
        reason: 'K7 mangler.',
      }),
    );
  }

  private async certify(): Promise<void> {
    must(await this.adopt());
    for (const lead of ['c40Lead', 'concitoLead'] as const)
      must(await this.as(lead).post(`${this.path}/sign-offs`, { statement: 'Planen kan certificeres.' }));
  }
}

interface ListedFinding {
  readonly id: string;
  readonly state: string;
  readonly body: string;
  readonly version: number;
}

/** A plain list or a page, as either comes. */
function asList(body: unknown): { items: ListedFinding[] } {
  return Array.isArray(body) ? { items: body as ListedFinding[] } : (body as { items: ListedFinding[] });
}
