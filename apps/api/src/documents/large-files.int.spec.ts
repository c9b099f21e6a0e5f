import { createHash, randomBytes } from 'node:crypto';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { json } from 'node:stream/consumers';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { DocumentInfo } from '@app/documents';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DocumentsBed, type TestCase } from '../../../../test/documents/documents-bed.js';
import { BOUNDARY, END, field, file } from '../../../../test/documents/raw-form.js';
import { makePdf, makePdfAround } from '../../../../test/factories/files.js';

const MEGABYTE = 1024 * 1024;
const SIZE = 90;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
/** What is really held: garbage that nobody has collected yet says nothing. */
const held = (): number => {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

let bed: DocumentsBed;
let here: TestCase;

beforeAll(async () => {
  bed = await DocumentsBed.start();
  here = await bed.case();
  // What is loaded with the first document of all is not what is measured.
  await bed.add(here.editor, here.id, await makePdf(), { fileName: 'bilag.pdf' });
});
afterAll(() => bed?.stop());

describe('a PDF of 90 megabytes', () => {
  it('comes in and goes out while the process holds but a small part of it', async () => {
    const piece = randomBytes(MEGABYTE);
    const { start, end } = makePdfAround(SIZE * MEGABYTE);
    const opening = file('', 'plan.pdf').subarray(0, -2);
    const request = httpRequest(`${bed.base}/submissions/${here.id}/documents`, {
      method: 'POST',
      headers: { ...here.editor.headers, 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
    });
    const answered = once(request, 'response') as Promise<[IncomingMessage]>;
    const before = held();
    let most = before;

    request.write(Buffer.concat([field('kind', 'plan'), field('title', 'Klimaplan'), opening, start]));
    for (let sent = 0; sent < SIZE; sent++) {
      await new Promise((next) => request.write(piece, next));
      if (sent % 10 === 9) most = Math.max(most, held());
    }
    request.end(Buffer.concat([end, Buffer.from('\r\n'), END]));
    const [response] = await answered;
    const document = (await json(response)) as DocumentInfo;
    expect([response.statusCode, document.pageCount]).toEqual([201, 1]);
    expect(document.size).toBe(start.length + SIZE * MEGABYTE + end.length);

    const answer = await fetch(`${bed.base}/documents/${document.id}/content`, {
      headers: here.reader.headers,
    });
    const hash = createHash('sha256');
    let received = 0;
    for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
      hash.update(chunk);
      if (Math.floor(received / (10 * MEGABYTE)) < Math.floor((received + chunk.length) / (10 * MEGABYTE)))
        most = Math.max(most, held());
      received += chunk.length;
    }
    expect([received, hash.digest('hex')]).toEqual([document.size, document.sha256]);
    expect((most - before) / document.size).toBeLessThan(0.5);
  });
});
