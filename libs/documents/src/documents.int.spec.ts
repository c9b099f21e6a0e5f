import { createHash, randomBytes } from 'node:crypto';
import { buffer, text } from 'node:stream/consumers';
import { Problem } from '@app/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DocumentsBed, type TestCase } from '../../../test/documents/documents-bed.js';
import { EXE, makePdf } from '../../../test/factories/files.js';

let bed: DocumentsBed;
let here: TestCase;
let pdf: Buffer;

beforeAll(async () => {
  bed = await DocumentsBed.start({ UPLOAD_LIMIT_MB: '1' });
  pdf = await makePdf({ pages: 3 });
});
afterAll(() => bed?.stop());
beforeAll(async () => {
  here = await bed.case();
});

const unique = (): string => randomBytes(12).toString('hex');

async function problem(work: Promise<unknown>): Promise<{ code: string; field?: string }> {
  const error = await work.then(
    () => new Error('was accepted'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Problem)) throw error;
  return { code: error.code, ...(error.fields[0] ? { field: error.fields[0].field } : {}) };
}

describe('registering', () => {
  it('makes a received file a document of the case, and says who put it there', async () => {
    const c = await bed.case();
    const before = await bed.contentVersion(c.id);
    const document = await bed.add(c.editor, c.id, pdf, {
      kind: 'plan',
      title: 'Planen',
      fileName: 'Plan Æ.pdf',
    });
    expect(document).toMatchObject({
      submissionId: c.id,
      kind: 'plan',
      seriesId: document.id,
      versionNo: 1,
      replacesId: null,
      title: 'Planen',
      fileName: 'Plan Æ.pdf',
      sha256: createHash('sha256').update(pdf).digest('hex'),
      size: pdf.length,
      mediaType: 'application/pdf',
      pageCount: 3,
      changeNote: null,
      affectedCriteria: [],
      uploadedBy: c.editor.viewer.userId,
      uploadedAt: bed.clock.now(),
    });
    expect(await bed.contentVersion(c.id)).toBe(before + 1);
    expect(bed.audit.filter((entry) => entry.subjectId === document.id)).toEqual([
      expect.objectContaining({
        action: 'document.uploaded',
        submissionId: c.id,
        organisationId: c.municipalityId,
      }),
    ]);
  });

  it('keeps the same content once, for any number of documents', async () => {
    const content = unique();
    const first = await bed.add(here.editor, here.id, content, { fileName: 'a.txt' });
    const second = await bed.add(here.signatory, here.id, content, { fileName: 'b.csv' });
    expect(second.sha256).toBe(first.sha256);
    expect([first.mediaType, second.mediaType]).toEqual(['text/plain', 'text/csv']);
    expect((await bed.files()).filter((name) => name === first.sha256)).toHaveLength(1);
  });

  it('takes a new version of the newest, with what changed and whom it concerns', async () => {
    const first = await bed.add(here.editor, here.id, unique());
    const second = await bed.add(here.editor, here.id, unique(), {
      replacesId: first.id,
      changeNote: 'Nye tal',
      affectedCriteria: ['K7', 'K9'],
    });
    expect(second).toMatchObject({
      seriesId: first.id,
      versionNo: 2,
      replacesId: first.id,
      changeNote: 'Nye tal',
    });
    expect(second.affectedCriteria).toEqual(['K7', 'K9']);
  });

  it('refuses what does not fit, and changes nothing', async () => {
    const other = await bed.case();
    const foreign = await bed.add(other.editor, other.id, unique());
    const first = await bed.add(here.editor, here.id, unique());
    const version = await bed.contentVersion(here.id);
    const count = async () => (await bed.query(`SELECT 1 FROM documents`)).length;
    const documents = await count();
    const next = { replacesId: first.id, changeNote: 'Ny' };
    const add = (input: object, content = unique()) => bed.add(here.editor, here.id, content, input);
    const cases: [Promise<unknown>, string, string][] = [
      [add({ kind: 'plan', fileName: 'a.txt' }), 'unsupported_media_type', 'file'],
      [add({ replacesId: first.id }), 'unprocessable', 'changeNote'],
      [add({ changeNote: 'Ny' }), 'unprocessable', 'changeNote'],
      [add({ affectedCriteria: ['K7'] }), 'unprocessable', 'affectedCriteria'],
      [add({ ...next, replacesId: foreign.id }), 'unprocessable', 'replacesId'],
      [add({ ...next, replacesId: here.id }), 'unprocessable', 'replacesId'],
      [add({ ...next, kind: 'minutes' }), 'unprocessable', 'kind'],
      [add({ ...next, affectedCriteria: ['K7', 'K99'] }), 'unprocessable', 'affectedCriteria'],
    ];
    for (const [work, code, field] of cases) expect(await problem(work)).toEqual({ code, field });
    expect(await count()).toBe(documents);
    expect(await bed.contentVersion(here.id)).toBe(version);
  });

  it('keeps one plan per case; another file of it is a new version', async () => {
    const c = await bed.case();
    const plan = { kind: 'plan', fileName: 'plan.pdf' } as const;
    const first = await bed.add(c.editor, c.id, pdf, plan);
    expect(await problem(bed.add(c.editor, c.id, pdf, plan))).toEqual({
      code: 'already_exists',
      field: 'replacesId',
    });
    const second = await bed.add(c.editor, c.id, pdf, { ...plan, replacesId: first.id, changeNote: 'Ny' });
    expect((await bed.directory.planOf(c.id))?.id).toBe(second.id);
  });

  it('lets exactly one of many new versions at once replace a document', async () => {
    const first = await bed.add(here.editor, here.id, unique());
    const attempts = await Promise.allSettled(
      Array.from({ length: 12 }, () =>
        bed.add(here.editor, here.id, unique(), { replacesId: first.id, changeNote: 'Ny' }),
      ),
    );
    expect(attempts.filter((attempt) => attempt.status === 'fulfilled')).toHaveLength(1);
    for (const attempt of attempts) {
      if (attempt.status === 'rejected') expect(attempt.reason).toMatchObject({ code: 'state_conflict' });
    }
  });

  it('lets exactly one of many first plans at once into a case', async () => {
    const c = await bed.case();
    const attempts = await Promise.allSettled(
      Array.from({ length: 6 }, () => bed.add(c.editor, c.id, pdf, { kind: 'plan', fileName: 'plan.pdf' })),
    );
    expect(attempts.filter((attempt) => attempt.status === 'fulfilled')).toHaveLength(1);
    expect(await bed.contentVersion(c.id)).toBe(2);
  });

  it('gives the same document again for the same key and upload, also at once', async () => {
    const c = await bed.case();
    const content = unique();
    const upload = { key: 'key-of-one-upload', title: 'Bilag 1' };
    const made = await Promise.all(Array.from({ length: 8 }, () => bed.add(c.editor, c.id, content, upload)));
    const later = await bed.add(c.editor, c.id, content, upload);
    expect(new Set([...made, later].map(({ id }) => id)).size).toBe(1);
    expect(await bed.contentVersion(c.id)).toBe(2);
    expect(bed.audit.filter((entry) => entry.subjectId === later.id)).toHaveLength(1);
  });

  it('gives it again even when the case has been closed since', async () => {
    const c = await bed.case();
    const first = await bed.add(c.editor, c.id, 'x', { key: 'key-of-one-upload' });
    await bed.setState(c.id, 'withdrawn');
    expect((await bed.add(c.editor, c.id, 'x', { key: 'key-of-one-upload' })).id).toBe(first.id);
  });

  it.each([
    ['another content', 'andet', {}],
    ['another title', 'indhold', { title: 'Noget andet' }],
    ['another file name', 'indhold', { fileName: 'andet.txt' }],
    ['another kind', 'indhold', { kind: 'minutes' as const }],
  ])('refuses a key that was used for %s', async (_what, content, changed) => {
    const c = await bed.case();
    const upload = { key: 'key-of-one-upload' };
    await bed.add(c.editor, c.id, 'indhold', upload);
    expect((await problem(bed.add(c.editor, c.id, content, { ...upload, ...changed }))).code).toBe(
      'idempotency_key_reused',
    );
  });

  it('knows a key within its case only, and for its uploader only', async () => {
    const [one, two] = [await bed.case(), await bed.case()];
    const upload = { key: 'key-of-one-upload' };
    const first = await bed.add(one.editor, one.id, 'x', upload);
    expect((await bed.add(two.editor, two.id, 'x', upload)).id).not.toBe(first.id);
    expect((await problem(bed.add(one.signatory, one.id, 'x', upload))).code).toBe('idempotency_key_reused');
  });

  it.each(['certified', 'declined', 'withdrawn'] as const)('refuses a case that is %s', async (state) => {
    const c = await bed.case();
    await bed.setState(c.id, state);
    expect((await problem(bed.add(c.editor, c.id, 'x'))).code).toBe('forbidden');
  });

  it('refuses those who may only read, and does not tell strangers that there is a case', async () => {
    const other = await bed.case();
    expect((await problem(bed.add(here.reader, here.id, 'x'))).code).toBe('forbidden');
    expect((await problem(bed.add(other.editor, here.id, 'x'))).code).toBe('not_found');
  });

  it('leaves nothing visible when it breaks off between storing and registering', async () => {
    const c = await bed.case();
    const content = unique();
    const work = bed.uow.run(async () => {
      await bed.add(c.editor, c.id, content);
      throw new Error('killed');
    });
    await expect(work).rejects.toThrow('killed');
    const sha256 = createHash('sha256').update(content).digest('hex');
    expect(await bed.files()).toContain(sha256);
    expect((await bed.service.list(c.editor.viewer, c.id)).items).toEqual([]);
    expect(await bed.query(`SELECT 1 FROM blobs WHERE sha256 = $1`, [sha256])).toEqual([]);
    expect(await bed.contentVersion(c.id)).toBe(1);
    // And the same file can still come.
    expect((await bed.add(c.editor, c.id, content)).sha256).toBe(sha256);
  });
});

describe('receiving', () => {
  const receive = (chunks: AsyncIterable<Uint8Array>, name = 'a.txt') => bed.service.receive(chunks, name);

  it('stops at the limit without reading on, and leaves nothing behind', async () => {
    let sent = 0;
    const endless = async function* () {
      for (;;) {
        sent += 65_536;
        yield Buffer.alloc(65_536, 'x');
      }
    };
    const files = await bed.files();
    expect(await problem(receive(endless()))).toEqual({ code: 'too_large', field: 'file' });
    expect(sent).toBeLessThanOrEqual(1024 * 1024 + 2 * 65_536);
    expect(await bed.files()).toEqual(files);
  });

  it('takes a file of exactly the limit', async () => {
    const whole = async function* () {
      yield Buffer.alloc(1024 * 1024, 'x');
    };
    const received = await receive(whole());
    expect(received.staged.size).toBe(1024 * 1024);
    await received.staged.discard();
  });

  it('leaves nothing of a stream that breaks off, or of a file that is refused', async () => {
    const files = await bed.files();
    const broken = async function* () {
      yield Buffer.from('begyndelsen');
      throw new Error('line cut');
    };
    const program = async function* () {
      yield EXE;
    };
    expect((await problem(receive(broken()))).code).toBe('truncated_upload');
    expect((await problem(receive(program(), 'plan.pdf'))).code).toBe('unsupported_media_type');
    expect(await bed.files()).toEqual(files);
  });
});

describe('reading', () => {
  it('gives the content whole or in part and notes each reading once', async () => {
    const document = await bed.add(here.editor, here.id, 'Klimahandlingsplan', { title: unique() });
    const { viewer } = here.reader;
    const notes = () =>
      bed.audit.filter((entry) => entry.action === 'document.read' && entry.subjectId === document.id).length;
    expect(await text(await bed.service.read(viewer, document))).toBe('Klimahandlingsplan');
    expect(notes()).toBe(1);
    expect(await text(await bed.service.read(viewer, document, { start: 5, end: 12 }))).toBe('handling');
    expect(await text(await bed.service.read(viewer, document, { start: 0, end: 4 }))).toBe('Klima');
    expect(notes()).toBe(1);
    await buffer(await bed.service.read(viewer, document));
    expect(notes()).toBe(2);
    await buffer(await bed.service.read(here.editor.viewer, document, { start: 0, end: 0 }));
    expect(notes()).toBe(3);
    bed.clock.advance(11 * 60 * 1000);
    await buffer(await bed.service.read(here.editor.viewer, document, { start: 0, end: 0 }));
    expect(notes()).toBe(4);
  });

  it('lists all versions, newest first, page by page', async () => {
    const c = await bed.case();
    const ids: string[] = [];
    for (let number = 0; number < 7; number++) {
      ids.unshift((await bed.add(c.editor, c.id, unique())).id);
      if (number % 2 === 0) bed.clock.advance(1000);
    }
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await bed.service.list(c.reader.viewer, c.id, { limit: 3, cursor });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.next ?? undefined;
    } while (cursor);
    expect(seen).toEqual(ids);
  });

  it('shows others only what was sent with a revision or belongs to the adoption', async () => {
    const c = await bed.case();
    const sent = await bed.add(c.editor, c.id, unique());
    const draft = await bed.add(c.editor, c.id, unique());
    expect(await problem(bed.service.find(c.adviser.viewer, sent.id))).toEqual({ code: 'not_found' });
    await bed.query(
      `INSERT INTO revisions (id, submission_id, number, event, content, content_hash, created_at)
       VALUES (gen_random_uuid(), $1, 1, 'submit', $2, '', now())`,
      [c.id, { documents: [{ id: sent.id }] }],
    );
    await bed.setState(c.id, 'submitted');
    expect((await bed.service.list(c.adviser.viewer, c.id)).items.map(({ id }) => id)).toEqual([sent.id]);
    expect((await bed.service.find(c.adviser.viewer, sent.id)).id).toBe(sent.id);
    expect(await problem(bed.service.find(c.adviser.viewer, draft.id))).toEqual({ code: 'not_found' });
    expect((await bed.service.list(c.reader.viewer, c.id)).items).toHaveLength(2);
    const stranger = (await bed.case()).editor.viewer;
    expect(await problem(bed.service.find(stranger, sent.id))).toEqual({ code: 'not_found' });
    expect((await bed.service.list(stranger, c.id)).items).toEqual([]);
  });
});

describe('the directory', () => {
  it('knows the newest version of each document, the plan, and whose a document is', async () => {
    const c = await bed.case();
    const plan = await bed.add(c.editor, c.id, pdf, { kind: 'plan', fileName: 'plan.pdf' });
    const first = await bed.add(c.editor, c.id, unique());
    const second = await bed.add(c.editor, c.id, unique(), { replacesId: first.id, changeNote: 'Ny' });
    const ids = (documents: { id: string }[]) => documents.map(({ id }) => id).sort();
    expect(ids(await bed.directory.currentOfSubmission(c.id))).toEqual([plan.id, second.id].sort());
    expect(await bed.directory.planOf(c.id)).toEqual(plan);
    expect(ids(await bed.directory.byIds([first.id, plan.id, c.id]))).toEqual([first.id, plan.id].sort());
    expect(await bed.directory.byIds([])).toEqual([]);
    expect(await bed.directory.submissionIdOf(second.id)).toBe(c.id);
    expect(await bed.directory.submissionIdOf(c.id)).toBeNull();
    expect(await bed.directory.planOf(first.id)).toBeNull();
  });
});

describe('the database itself', () => {
  it.each(['documents', 'blobs'])('refuses to change, delete or empty %s', async (table) => {
    await bed.add(here.editor, here.id, unique());
    const column = table === 'documents' ? 'title' : 'media_type';
    const statements = [
      `UPDATE ${table} SET ${column} = 'x'`,
      `DELETE FROM ${table}`,
      `TRUNCATE ${table} CASCADE`,
      `INSERT INTO ${table} SELECT * FROM ${table} ON CONFLICT (${table === 'documents' ? 'id' : 'sha256'}) DO UPDATE SET ${column} = 'x'`,
    ];
    for (const statement of statements) await expect(bed.query(statement)).rejects.toThrow('never changed');
  });
});
