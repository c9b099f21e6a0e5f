import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { REVIEW_BODIES } from '@app/contracts';
import { CertificatesService } from '@app/certificates';
import { SignOffsService } from '@app/reviews';
import { CouncilService } from '@app/submissions';
import { codeOf, ReviewBed } from '../../../test/reviews/review-bed.js';
import type { ReviewCase } from '../../../test/reviews/review-case.js';

let bed: ReviewBed;
beforeAll(async () => {
  bed = await ReviewBed.start();
});
afterAll(() => bed.stop());

const certificates = () => bed.get(CertificatesService);

/** An endorsed case, without the long way to it. */
async function endorsed(): Promise<ReviewCase> {
  const one = await (await bed.case()).review();
  for (const body of REVIEW_BODIES) {
    await one.layScores(body);
    await one.finalise(body, 'endorse');
  }
  await one.transition(bed.crews.c40.lead, 'endorse');
  return one;
}

async function certified(adoptedOn?: string): Promise<ReviewCase> {
  const one = await endorsed();
  await one.adopt(adoptedOn);
  for (const body of REVIEW_BODIES) await one.sign(body);
  return one;
}

describe('signing', () => {
  it('is each lead’s for the own body, once, pinned to round and revision', async () => {
    const one = await endorsed();
    const { c40 } = bed.crews;
    const sign = (viewer = c40.lead, statement?: string) =>
      bed.get(SignOffsService).sign(viewer, one.id, statement);
    expect(await codeOf(sign(c40.reviewer))).toBe('forbidden');
    expect(await codeOf(sign(one.people.signatory))).toBe('forbidden');
    const given = await sign(c40.lead, 'Planen kan certificeres.');
    expect(given).toMatchObject({ body: 'c40', round: 1, revision: 1, current: true });
    expect(await sign(c40.lead, 'Noget andet.')).toEqual(given);
    await expect(bed.query(`UPDATE sign_offs SET statement = ''`)).rejects.toThrow(/append-only/);
    expect(await one.state()).toBe('endorsed');
  });

  it('does not count for a later round', async () => {
    const one = await endorsed();
    await one.sign('c40');
    const changed = await one.addDocument('plan', one.planDocumentId, ['K1']);
    await bed.get(CouncilService).declareChange(one.people.editor, one.id, {
      documentId: changed,
      description: 'Nye mål.',
      affectedCriteria: ['K1'],
    });
    await one.transition(bed.crews.concito.lead, 'reopen', { reason: 'Nye mål.' });
    for (const body of REVIEW_BODIES) {
      await one.layScores(body, {}, 2);
      await one.finalise(body, 'endorse', 2);
    }
    await one.transition(bed.crews.c40.lead, 'endorse');
    await one.adopt('2026-09-24', changed);
    await one.sign('concito');
    expect(await one.state()).toBe('endorsed');
    expect(await bed.get(SignOffsService).list(one.people.editor, one.id)).toMatchObject([
      { body: 'c40', current: false },
      { body: 'concito', current: true, revision: 2 },
    ]);
    await one.sign('c40');
    expect(await one.state()).toBe('certified');
  });

  it('at once by both certifies exactly once', async () => {
    for (let repetition = 0; repetition < 5; repetition += 1) {
      const one = await endorsed();
      await one.adopt();
      await Promise.all([...REVIEW_BODIES, ...REVIEW_BODIES].map((body) => codeOf(one.sign(body))));
      expect(await one.state()).toBe('certified');
      const [row] = await bed.query<{ certificates: number; steps: number }>(
        `SELECT (SELECT count(*)::int FROM certificates WHERE submission_id = $1) AS certificates,
                (SELECT count(*)::int FROM transitions WHERE submission_id = $1 AND event = 'certify') AS steps`,
        [one.id],
      );
      expect(row).toEqual({ certificates: 1, steps: 1 });
    }
  });
});

describe('certificates', () => {
  it('have numbers without gaps or doubles, however many are issued at once and however many fail', async () => {
    bed.clock.set('2027-03-01T09:00:00Z');
    const cases: ReviewCase[] = [];
    for (let place = 0; place < 10; place += 1) {
      const one = await endorsed();
      await one.adopt('2027-02-22');
      await one.sign('c40');
      cases.push(one);
    }
    // Every third certification is rolled back after it took its number.
    const broken = new Error('The process ends here');
    const fail = (one: ReviewCase) =>
      bed.uow
        .run(async () => {
          await one.sign('concito');
          throw broken;
        })
        .catch((error: unknown) => {
          if (error !== broken) throw error;
        });
    await Promise.all(cases.map((one, place) => (place % 3 === 0 ? fail(one) : one.sign('concito'))));
    await Promise.all(cases.filter((_one, place) => place % 3 === 0).map((one) => one.sign('concito')));
    const rows = await bed.query<{ number: string }>(
      `SELECT number FROM certificates WHERE year = 2027 ORDER BY serial`,
    );
    expect(rows.map(({ number }) => number)).toEqual(
      cases.map((_one, place) => `KC-2027-${String(place + 1).padStart(4, '0')}`),
    );
  });

  it('count the year in Denmark', async () => {
    bed.clock.set('2027-12-31T23:30:00Z');
    const one = await certified('2027-12-20');
    expect(await certificates().ofCase(one.people.viewer, one.id)).toMatchObject({
      number: 'KC-2028-0001',
      validFrom: '2028-01-01',
      updateDueOn: '2032-12-20',
    });
  });

  it('tell the public what is certified, of what, and until when, and nothing of scores', async () => {
    bed.clock.set('2028-03-01T09:00:00Z');
    const one = await certified('2028-02-29');
    const own = await certificates().ofCase(bed.observer, one.id);
    const [document] = await bed.query<{ sha256: string }>('SELECT sha256 FROM documents WHERE id = $1', [
      one.planDocumentId,
    ]);
    const shown = await certificates().byNumber(own.number);
    expect(shown).toEqual({
      number: own.number,
      municipality: { code: one.municipality.code, name: one.municipality.name },
      planTitle: 'Klimaplan 2026–2030',
      framework: { id: 'small-1', name: { da: 'Lille', en: 'Small' } },
      issuedAt: new Date('2028-03-01T09:00:00Z'),
      validFrom: '2028-03-01',
      adoptedOn: '2028-02-29',
      updateDueOn: '2033-02-28',
      status: 'valid',
      planDocumentSha256: document?.sha256,
      supersededBy: null,
    });
    for (const [day, status] of [
      ['2032-02-28', 'expiring'],
      ['2033-02-28', 'expiring'],
      ['2033-03-01', 'overdue'],
    ] as const) {
      bed.clock.set(`${day}T11:00:00Z`);
      expect((await certificates().byNumber(own.number)).status).toBe(status);
    }
    expect(await codeOf(certificates().byNumber('KC-2028-9999'))).toBe('not_found');
    const stranger = await bed.case();
    expect(await codeOf(certificates().ofCase(stranger.people.editor, one.id))).toBe('not_found');
    expect(await codeOf(certificates().ofCase(stranger.people.editor, stranger.id))).toBe('not_found');
  });

  it('are superseded by the municipality’s next one', async () => {
    bed.clock.set('2028-06-01T09:00:00Z');
    const one = await certified('2028-05-01');
    const first = await certificates().ofCase(one.people.viewer, one.id);
    await one.prepare();
    await one.review();
    for (const body of REVIEW_BODIES) {
      await one.layScores(body);
      await one.finalise(body, 'endorse');
    }
    await one.transition(bed.crews.c40.lead, 'endorse');
    await one.adopt('2028-05-20');
    for (const body of REVIEW_BODIES) await one.sign(body);
    const second = await certificates().ofCase(one.people.viewer, one.id);
    expect(await certificates().byNumber(first.number)).toMatchObject({
      status: 'superseded',
      supersededBy: second.number,
    });
    const { items } = await certificates().list(one.municipality.code, {});
    expect(items.map(({ number }) => number)).toEqual([second.number, first.number]);
  });

  it('are listed newest first, page by page', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await certificates().list(undefined, { limit: 4, cursor });
      seen.push(...page.items.map(({ number }) => number));
      cursor = page.next ?? undefined;
    } while (cursor);
    const rows = await bed.query<{ number: string }>('SELECT number FROM certificates ORDER BY id DESC');
    expect(seen).toEqual(rows.map(({ number }) => number));
  });
});
