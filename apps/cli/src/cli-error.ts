import type { Text } from '@app/contracts';

/** Exit codes, as in sysexits.h. */
export const EXIT = { ok: 0, failed: 1, usage: 64, config: 78 } as const;

/** Something that the person at the terminal can mend; said in both languages. */
export class CliError extends Error {
  override readonly name = 'CliError';

  constructor(
    readonly text: Text,
    readonly exitCode: number = EXIT.failed,
  ) {
    super(`${text.da}\n${text.en}`);
  }
}
