import { EVENT_TEXTS, STATE_TEXTS, SUBMISSION_STATES, type Language } from '@app/contracts';
import { TRANSITIONS } from './transitions.js';

/** The state machine as a Mermaid state diagram, from the table itself. */
export function mermaidDiagram(language: Language = 'en'): string {
  const lines = ['stateDiagram-v2', '  direction TB'];
  for (const state of SUBMISSION_STATES) lines.push(`  ${state} : ${STATE_TEXTS[state][language]}`);
  lines.push('  [*] --> draft');
  for (const rule of TRANSITIONS) {
    for (const from of rule.from)
      lines.push(`  ${from} --> ${rule.to} : ${EVENT_TEXTS[rule.event][language]}`);
  }
  lines.push('  certified --> [*]', '  declined --> [*]', '  withdrawn --> [*]');
  return `${lines.join('\n')}\n`;
}
