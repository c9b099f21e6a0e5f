// docs/generated/state-machine.md: the submission's state machine from the table in libs/workflow.
import { code, codes, page, table } from '../lib/markdown.mjs';

const LANGUAGE_NAMES = { en: 'English', da: 'Dansk' };

export async function generate(compiled) {
  const { EVENT_TEXTS, GUARD_NAMES, GUARD_TEXTS, STATE_TEXTS, SUBMISSION_STATES } = await compiled(
    'libs/contracts/src/index.js',
  );
  const { mermaidDiagram, TRANSITIONS } = await compiled('libs/workflow/src/index.js');

  const who = (actor) => (actor === 'system' ? 'the system, once all conditions are met' : code(actor));
  const usedBy = (guard) =>
    TRANSITIONS.filter((rule) => rule.guards.includes(guard)).map((rule) => rule.event);

  const content = page(
    '# The way of a submission',
    'The state table in `libs/workflow` is the only list of steps: API, pages, tests and this page read it. It is ' +
      'checked at every start of the product. Who sees a case in which state, and what else people do with it, ' +
      'stands in [access.md](access.md).',
    ...Object.entries(LANGUAGE_NAMES).flatMap(([language, name]) => [
      `## Diagram: ${name}`,
      `\`\`\`mermaid\n${mermaidDiagram(language)}\`\`\``,
    ]),
    '## States',
    table(
      ['State', 'English', 'Dansk', 'Steps from here'],
      SUBMISSION_STATES.map((state) => [
        code(state),
        STATE_TEXTS[state].en,
        STATE_TEXTS[state].da,
        codes(TRANSITIONS.filter((rule) => rule.from.includes(state)).map((rule) => rule.event)),
      ]),
    ),
    '## Steps',
    'All unmet conditions of a step are told at once (409 `guards_unmet`, `reasons`). Only what stands under “sent ' +
      'along” may be sent along. Effects happen in the same transaction.',
    table(
      ['Event', 'English', 'Dansk', 'From', 'To', 'Who', 'Conditions', 'Sent along', 'Effects'],
      TRANSITIONS.map((rule) => [
        code(rule.event),
        EVENT_TEXTS[rule.event].en,
        EVENT_TEXTS[rule.event].da,
        codes(rule.from),
        code(rule.to),
        rule.actors.map(who).join(', '),
        codes(rule.guards),
        codes(rule.input),
        codes(rule.effects),
      ]),
    ),
    '## Conditions',
    'What people read when a condition is not met; `{…}` is filled with what is missing.',
    table(
      ['Condition', 'English', 'Dansk', 'Asked by'],
      GUARD_NAMES.map((guard) => [
        code(guard),
        GUARD_TEXTS[guard].en,
        GUARD_TEXTS[guard].da,
        codes(usedBy(guard)),
      ]),
    ),
  );
  return { 'state-machine.md': content };
}
