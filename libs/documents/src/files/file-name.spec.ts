import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { endingOf } from './file-kinds.js';
import { harmlessFileName, MAX_FILE_NAME, withEnding } from './file-name.js';

const anyName = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({
    unit: fc.constantFrom('.', '/', '\\', ' ', 'a', '\u202e', '\u0000', '\ud800', 'e\u0301'),
    maxLength: 300,
  }),
);

describe('harmlessFileName', () => {
  it.each([
    ['Klimaplan 2025.pdf', 'Klimaplan 2025.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\Ærø\\plan.pdf', 'plan.pdf'],
    ['..', 'dokument'],
    ['', 'dokument'],
    ['.htaccess', 'htaccess'],
    ['a/..\\', 'dokument'],
    ['plan\u0000.pdf', 'plan.pdf'],
    ['plan\r\nX-Evil: 1.pdf', 'plan X-Evil_ 1.pdf'],
    ['plan\u202efdp.exe', 'planfdp.exe'],
    ['Klimapl\ufffdn.pdf', 'Klimapl_n.pdf'],
    ['R\u006f\u0301dovre A\u030a.pdf', 'Ródovre Å.pdf'],
    ['CON.pdf', '_CON.pdf'],
    ['"><script>.pdf', '___script_.pdf'],
    ['plan.pdf. . ', 'plan.pdf'],
    ['plan\u00a0\u2028ny.pdf', 'plan ny.pdf'],
  ])('makes %j into %j', (declared, expected) => expect(harmlessFileName(declared)).toBe(expected));

  it('shortens a long name but keeps its ending', () => {
    expect(harmlessFileName(`${'å'.repeat(300)}.pdf`)).toBe(`${'å'.repeat(196)}.pdf`);
    expect([...harmlessFileName('🌍'.repeat(300))]).toHaveLength(200);
  });

  it('never lets through anything harmful, whatever is declared', () => {
    fc.assert(
      fc.property(anyName, (declared) => {
        const name = harmlessFileName(declared);
        expect([...name].length).toBeGreaterThan(0);
        expect([...name].length).toBeLessThanOrEqual(MAX_FILE_NAME);
        expect(name).toBe(name.normalize('NFC'));
        expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}/\\<>:"|?*]/u);
        expect(name).not.toMatch(/^[. ]|[. ]$/);
        expect(harmlessFileName(name)).toBe(name);
      }),
    );
  });

  it('stays short and ends as told when an ending is added', () => {
    fc.assert(
      fc.property(anyName, (declared) => {
        const name = withEnding(harmlessFileName(declared), 'pdf');
        expect([...name].length).toBeLessThanOrEqual(MAX_FILE_NAME);
        expect(endingOf(name)).toBe('pdf');
      }),
    );
  });
});
