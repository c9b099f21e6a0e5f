/** Names of fields whose values are secrets, wherever they stand. */
const SECRET_NAME =
  /pass(word|phrase|wd)|secret(?!ariat)|token(?!_?ids?$)|authorization|cookie|api[-_]?key|private[-_]?key|credential|csrf/i;
const REDACTED = '[redacted]';
const MAX_DEPTH = 12;

/** Whether a field of this name holds a secret, judged by the name alone. Ids of tokens are no secrets. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name);
}

/**
 * A copy of a JSON-like value without secrets: the value of every field whose name sounds like one is replaced.
 * Dates become ISO 8601; what is no data (functions, symbols) is left out, and so is what lies absurdly deep.
 * @param text what is done to every text, e.g. `withoutUrlSecrets`
 */
export function redact(value: unknown, text = (line: string): string => line): unknown {
  return copied(value, text, 0);
}

function copied(value: unknown, text: (line: string) => string, depth: number): unknown {
  if (typeof value === 'string') return text(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'function' || typeof value === 'symbol') return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= MAX_DEPTH) return '[too deep]';
  if (Buffer.isBuffer(value)) return `[${value.length} bytes]`;
  if (Array.isArray(value)) return value.map((item) => copied(item, text, depth + 1) ?? null);
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      isSecretName(name) && field !== null && field !== undefined ? REDACTED : copied(field, text, depth + 1),
    ]),
  );
}

/** A text without passwords in addresses such as `postgres://user:secret@host`. */
export function withoutUrlSecrets(text: string): string {
  return text.replace(/(\b[a-z][\w+.-]*:\/\/)[^\s/@"'<>]+@/gi, '$1***@');
}
