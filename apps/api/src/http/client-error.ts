import type { Socket } from 'node:net';
import { ERRORS, renderText, type ErrorCode } from '@app/contracts';

/** Answers what is not even HTTP, as problem details by hand: there is no request yet to answer through. */
export function answerClientError(error: { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status =
    error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
  const code: ErrorCode = 'malformed_request';
  const body = JSON.stringify({
    type: `/problems/${code}`,
    title: renderText(ERRORS[code].title, 'da'),
    status,
    code,
  });
  socket.end(
    `HTTP/1.1 ${status} Error\r\nContent-Type: application/problem+json; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}
