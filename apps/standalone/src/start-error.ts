import type { Text } from '@app/contracts';

/** A start that cannot go on; the texts say what is wrong and what to do, to the person at the terminal. */
export class StartError extends Error {
  override readonly name = 'StartError';

  constructor(
    readonly text: Text,
    options?: ErrorOptions,
  ) {
    super(`${text.da}\n${text.en}`, options);
  }
}
