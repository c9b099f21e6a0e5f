import { Problem } from '@app/platform';

/**
 * Passes a stream on up to a limit of bytes and tells its failures apart from ours.
 * @throws Problem `too_large` as soon as the limit is passed, `truncated_upload` when the stream breaks off.
 */
export async function* limited(
  source: AsyncIterable<Uint8Array>,
  megabytes: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  let left = megabytes * 1024 * 1024;
  const iterator = source[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await iterator.next().catch((cause: unknown) => {
        throw new Problem('truncated_upload', { cause });
      });
      if (next.done) return;
      left -= next.value.length;
      if (left < 0) throw tooLarge(megabytes);
      yield next.value;
    }
  } finally {
    await iterator.return?.().catch(() => undefined);
  }
}

/** A file over the limit; also for requests that announce their length. */
export function tooLarge(megabytes: number): Problem {
  return Problem.field(
    'too_large',
    'file',
    {
      da: 'Filen er større end {limit}. Gør den mindre, f.eks. ved at komprimere billeder, eller del den.',
      en: 'The file is larger than {limit}. Make it smaller, e.g. by compressing images, or split it.',
    },
    { limit: `${megabytes} MB` },
  );
}
