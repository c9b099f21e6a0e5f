import { isDeepStrictEqual } from 'node:util';
import type { Framework } from '../framework.model.js';

/**
 * How a framework's structure differs between the database and a file: components and criteria added, removed,
 * moved or put in another order. Running submissions rest on the structure, so it never changes under one id.
 * @returns one sentence per difference; empty when only wording differs
 */
export function structureChanges(stored: Framework, shipped: Framework): string[] {
  const changes: string[] = [];
  const numbers = (framework: Framework) => framework.components.map(({ number }) => number);
  for (const number of numbers(shipped))
    if (!numbers(stored).includes(number)) changes.push(`component ${number} is new`);
  for (const number of numbers(stored))
    if (!numbers(shipped).includes(number)) changes.push(`component ${number} is gone`);

  const places = (framework: Framework) =>
    new Map(framework.criteria.map(({ code, component }) => [code, component]));
  const [before, after] = [places(stored), places(shipped)];
  for (const [code, component] of after)
    if (!before.has(code)) changes.push(`criterion ${code} is new`);
    else if (before.get(code) !== component)
      changes.push(`criterion ${code} has moved from component ${before.get(code)} to ${component}`);
  for (const code of before.keys()) if (!after.has(code)) changes.push(`criterion ${code} is gone`);

  const order = [[...before.keys()].join(', '), [...after.keys()].join(', ')] as const;
  if (changes.length === 0 && order[0] !== order[1])
    changes.push(`the criteria stand in another order: ${order[1]} instead of ${order[0]}`);
  return changes;
}

/** What differs in wording, part by part, for the audit trail: `criteria.K4` → the criterion before and after. */
export interface WordingChange {
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

/** The differing parts of two frameworks of the same structure; null when there are none. */
export function wordingChange(stored: Framework, shipped: Framework): WordingChange | null {
  const [before, after] = [partsOf(stored), partsOf(shipped)];
  const names = [...after.keys()].filter((name) => !isDeepStrictEqual(before.get(name), after.get(name)));
  if (names.length === 0) return null;
  const pick = (parts: ReadonlyMap<string, unknown>) =>
    Object.fromEntries(names.map((name) => [name, parts.get(name)]));
  return { before: pick(before), after: pick(after) };
}

function partsOf({ components, criteria, ...rest }: Framework): Map<string, unknown> {
  return new Map<string, unknown>([
    ...Object.entries(rest),
    ...components.map((component) => [`components.${component.number}`, component] as const),
    ...criteria.map((criterion) => [`criteria.${criterion.code}`, criterion] as const),
  ]);
}
