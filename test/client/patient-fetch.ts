import { setTimeout as pause } from 'node:timers/promises';

/** Between two attempts to reach a server that is away, in milliseconds. */
const PAUSE_MS = 50;

/** How a request went that may have been sent several times. */
export interface Sent {
  readonly response: Response;
  /** Whether the connection broke at least once: an earlier attempt may have taken effect. */
  readonly interrupted: boolean;
}

/**
 * Sends a request and reads its answer to the end. While no answer comes because the connection breaks or nobody
 * listens, the very same request is sent again, for at most `patience` milliseconds; 0 tries once.
 * @throws Error naming the address when no server answers.
 */
export async function sendPatiently(request: Request, patience: number): Promise<Sent> {
  const { method, url, headers } = request;
  const body = request.body ? Buffer.from(await request.arrayBuffer()) : undefined;
  const end = performance.now() + patience;
  let interrupted = false;
  for (;;) {
    try {
      const answer = await fetch(url, { method, headers, ...(body ? { body } : {}) });
      // Read here, so that an answer that breaks off half way counts as none.
      const content = await answer.arrayBuffer();
      const { status, statusText } = answer;
      const readable = content.byteLength > 0 ? content : null;
      return {
        response: new Response(readable, { status, statusText, headers: answer.headers }),
        interrupted,
      };
    } catch (error) {
      if (performance.now() >= end) throw unreachable(url, error);
      interrupted = true;
      await pause(PAUSE_MS);
    }
  }
}

function unreachable(url: string, error: unknown): Error {
  const { message, cause } = error as Error;
  const reason = cause instanceof Error ? cause.message || cause.name : message;
  return new Error(`No answer from ${new URL(url).origin}: ${reason}. Is the server started (npm start)?`, {
    cause: error,
  });
}
