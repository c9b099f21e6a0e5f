import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contentDisposition, isKnown, requestedRange } from './content-headers.js';

const ETAG = '"abc"';

describe('Content-Disposition', () => {
  it.each([
    ['application/pdf', 'plan.pdf', `inline; filename="plan.pdf"; filename*=UTF-8''plan.pdf`],
    ['image/png', 'kort.png', `inline; filename="kort.png"; filename*=UTF-8''kort.png`],
    ['text/csv', 'tal.csv', `attachment; filename="tal.csv"; filename*=UTF-8''tal.csv`],
    [
      'text/plain',
      'Ærø (1).txt',
      `attachment; filename="_r_ (1).txt"; filename*=UTF-8''%C3%86r%C3%B8%20%281%29.txt`,
    ],
    [
      'text/plain',
      `a"b\\c%41'*.txt`,
      `attachment; filename="a_b_c_41'*.txt"; filename*=UTF-8''a%22b%5Cc%2541%27%2A.txt`,
    ],
  ])('of %s %s', (mediaType, name, expected) => expect(contentDisposition(mediaType, name)).toBe(expected));

  it('can be a header and gives the name back, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const header = contentDisposition('application/pdf', name);
        expect(header).toMatch(/^[\x20-\x7e]*$/);
        expect(header.match(/"/g)).toHaveLength(2);
        expect(decodeURIComponent(header.split(`UTF-8''`)[1] ?? '')).toBe(name);
      }),
    );
  });
});

describe('If-None-Match', () => {
  it.each([
    [undefined, false],
    ['"abc"', true],
    ['W/"abc"', true],
    ['"x", "abc"', true],
    ['*', true],
    ['"x"', false],
    ['abc', false],
    ['', false],
  ])('%p is known: %p', (header, expected) => expect(isKnown(header, ETAG)).toBe(expected));
});

describe('Range', () => {
  it.each([
    [undefined, undefined],
    ['bytes=0-9', { start: 0, end: 9 }],
    ['bytes=10-', { start: 10, end: 99 }],
    ['bytes=-10', { start: 90, end: 99 }],
    ['bytes=-1000', { start: 0, end: 99 }],
    ['bytes=90-1000', { start: 90, end: 99 }],
    ['bytes=99-99', { start: 99, end: 99 }],
    ['BYTES= 0 - 0 ', { start: 0, end: 0 }],
    ['bytes=100-', 'unsatisfiable'],
    ['bytes=100-200', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    [`bytes=${'9'.repeat(400)}-`, 'unsatisfiable'],
    ['bytes=9-0', undefined],
    ['bytes=-', undefined],
    ['bytes=a-b', undefined],
    ['bytes=0-1,5-6', undefined],
    ['lines=0-1', undefined],
    ['bytes', undefined],
    ['bytes=0x1-2', undefined],
    ['bytes=-5-2', undefined],
  ])('%p of 100 bytes is %p', (header, expected) =>
    expect(requestedRange(header, undefined, ETAG, 100)).toEqual(expected),
  );

  it('counts only for the content that If-Range names', () => {
    expect(requestedRange('bytes=0-9', ETAG, ETAG, 100)).toEqual({ start: 0, end: 9 });
    expect(requestedRange('bytes=0-9', '"old"', ETAG, 100)).toBeUndefined();
    expect(requestedRange('bytes=0-9', 'Fri, 20 Nov 2026 09:00:00 GMT', ETAG, 100)).toBeUndefined();
  });

  it('never leaves the content, whatever is asked', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.integer({ min: 1 }), (first, last, size) => {
        const range = requestedRange(`bytes=${first}-${last}`, undefined, ETAG, size);
        if (range === undefined || range === 'unsatisfiable') return;
        expect(range.start).toBeLessThanOrEqual(range.end);
        expect(range.end).toBeLessThan(size);
      }),
    );
  });
});
