import { describe, expect, it } from '@jest/globals';
import { Shutdown, StoppedError } from './shutdown.js';

describe('the shutdown', () => {
  it('stops what was started last first, each once, and goes on after a failure', async () => {
    const stopped: string[] = [];
    const said: string[] = [];
    const shutdown = new Shutdown((line) => said.push(line));
    shutdown.started('database', async () => void stopped.push('database'));
    shutdown.started('worker', () => Promise.reject(new Error('stuck')));
    shutdown.started('web', async () => void stopped.push('web'));
    expect(await Promise.all([shutdown.stopAll(), shutdown.stopAll()])).toEqual([false, false]);
    expect(stopped).toEqual(['web', 'database']);
    expect(said).toEqual(['worker: stuck']);
  });

  it('asked for in the middle of a start lets it go no further, and still stops what had begun', async () => {
    const stopped: string[] = [];
    const shutdown = new Shutdown(() => undefined);
    shutdown.request();
    expect(() => shutdown.started('database', async () => void stopped.push('database'))).toThrow(
      StoppedError,
    );
    expect(await shutdown.stopAll()).toBe(true);
    expect(stopped).toEqual(['database']);
  });
});
