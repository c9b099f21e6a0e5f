import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** Where a password can come from. */
export interface PasswordSource {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream;
}

/**
 * Reads a password: what is piped in up to the first line break, or what is typed at a terminal, unseen.
 * Undefined when nothing comes.
 */
export async function readPassword(source: PasswordSource, prompt: string): Promise<string | undefined> {
  const password = source.input.isTTY ? await ask(source, prompt) : await firstLine(source.input);
  return password === '' ? undefined : password;
}

async function ask({ input, output }: PasswordSource, prompt: string): Promise<string> {
  output.write(prompt);
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = createInterface({ input, output: unseen, terminal: true });
  try {
    return await reader.question('');
  } finally {
    reader.close();
    output.write('\n');
  }
}

async function firstLine(input: NodeJS.ReadableStream): Promise<string> {
  const reader = createInterface({ input });
  try {
    for await (const line of reader) return line;
    return '';
  } finally {
    reader.close();
  }
}
