import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { DataPath } from './text-hygiene.js';

/** A parsed YAML document that still knows where everything stood. */
export interface ParsedYaml {
  readonly value: unknown;
  /** The line of the deepest part of the path that exists; of a property, the line of its name. */
  lineOf(path: DataPath): number;
}

/** A fault of syntax: bad indentation, a name given twice, an unknown tag … */
export interface SyntaxFault {
  readonly line: number;
  readonly message: string;
}

/** Parses one YAML 1.2 document. Answers the faults instead when it isn't one. */
export function parseYaml(text: string): ParsedYaml | { readonly faults: readonly SyntaxFault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, stringKeys: true, prettyErrors: false });
  const problems = [...document.errors, ...document.warnings];
  if (problems.length > 0)
    return {
      faults: problems.map(({ pos, message }) => ({
        line: lines.linePos(pos[0]).line,
        message: `is not valid YAML: ${message}`,
      })),
    };
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    return { value, lineOf: (path) => lineOf(document, lines, path) };
  } catch (error) {
    return { faults: [{ line: 1, message: `is not valid YAML: ${(error as Error).message}` }] };
  }
}

function lineOf(document: Document.Parsed, lines: LineCounter, path: DataPath): number {
  let node: Node | null | undefined = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value as Node | null;
    } else if (isSeq(node)) {
      node = node.items[Number(step)] as Node | undefined;
      if (!node) break;
      offset = node.range?.[0] ?? offset;
    } else break;
  }
  return lines.linePos(offset).line;
}
