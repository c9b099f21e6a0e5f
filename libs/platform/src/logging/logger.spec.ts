import { describe, expect, it } from '@jest/globals';
import { RequestContext } from '../context/request-context.js';
import { AppLogger } from './logger.js';

function logging() {
  const lines: Record<string, unknown>[] = [];
  const context = new RequestContext();
  const logger = new AppLogger({
    context,
    level: 'trace',
    destination: { write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>) },
  });
  return { lines, context, logger };
}

describe('AppLogger', () => {
  it('writes one JSON line with level, time, source and text', () => {
    const { lines, logger } = logging();
    logger.log('Ready', 'Bootstrap');
    expect(lines).toEqual([
      { level: 'info', time: expect.stringMatching(/^\d{4}-.*Z$/), source: 'Bootstrap', msg: 'Ready' },
    ]);
  });

  it('names the request and its user while one is served', () => {
    const { lines, context, logger } = logging();
    const viewer = { userId: 'u1', name: 'Maja', memberships: [] };
    context.run({ requestId: 'r1', language: 'da', viewer }, () => logger.warn('Slow', 'Http'));
    expect(lines[0]).toMatchObject({ requestId: 'r1', userId: 'u1', level: 'warn' });
  });

  it('keeps the stack of an error and no secret of an address or field', () => {
    const { lines, logger } = logging();
    logger.error(new Error('cannot reach redis://:pw@cache'), 'Queue');
    logger.error({ msg: 'x', password: 'pw' }, 'Queue');
    const written = JSON.stringify(lines);
    expect(written).not.toContain('pw');
    expect(lines[0]).toMatchObject({ msg: 'cannot reach redis://***@cache', source: 'Queue' });
    expect(lines[0]!.stack).toContain('logger.spec');
  });
});
