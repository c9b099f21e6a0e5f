import { describe, expect, it } from '@jest/globals';
import { EVENT_TEXTS, LANGUAGES, STATE_TEXTS, SUBMISSION_STATES } from '@app/contracts';
import { mermaidDiagram } from './mermaid.js';
import { TRANSITIONS } from './transitions.js';

describe('mermaidDiagram', () => {
  it.each(LANGUAGES)('shows every state and every step of the table, and nothing else (%s)', (language) => {
    const lines = mermaidDiagram(language)
      .trim()
      .split('\n')
      .map((line) => line.trim());
    const steps = TRANSITIONS.flatMap(({ event, from, to }) =>
      from.map((state) => `${state} --> ${to} : ${EVENT_TEXTS[event][language]}`),
    );
    expect(lines.filter((line) => line.includes('-->') && !line.includes('[*]'))).toEqual(steps);
    expect(lines.filter((line) => /^\w+ : /.test(line))).toEqual(
      SUBMISSION_STATES.map((state) => `${state} : ${STATE_TEXTS[state][language]}`),
    );
    expect(lines.filter((line) => line.includes('[*]'))).toEqual([
      '[*] --> draft',
      'certified --> [*]',
      'declined --> [*]',
      'withdrawn --> [*]',
    ]);
    expect(lines[0]).toBe('stateDiagram-v2');
  });
});
