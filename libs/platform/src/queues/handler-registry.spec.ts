import { describe, expect, it } from '@jest/globals';
import { JobHandlerError, matchHandlers } from './handler-registry.js';
import { JobHandler } from './job-handler.js';

@JobHandler('notifications.fan-out')
class FanOut {
  async handle(payload: { outboxMessageId: string }): Promise<void> {
    void payload.outboxMessageId;
  }
}

@JobHandler('notifications.deliver')
class Deliver {
  async handle(payload: { deliveryId: string }): Promise<void> {
    void payload.deliveryId;
  }
}

@JobHandler('notifications.deliver')
class DeliverAgain extends Deliver {}

describe('handlers', () => {
  it('are found among whatever a process provides', () => {
    const found = matchHandlers([Map, FanOut, () => new Date(), Deliver, FanOut]);
    expect([...found]).toEqual([
      ['notifications.fan-out', FanOut],
      ['notifications.deliver', Deliver],
    ]);
  });

  it('must be there for every job', () => {
    expect(() => matchHandlers([FanOut])).toThrow(JobHandlerError);
    expect(() => matchHandlers([FanOut])).toThrow('notifications.deliver has no handler');
  });

  it('may be there only once for each job', () => {
    expect(() => matchHandlers([FanOut, Deliver, DeliverAgain])).toThrow(
      'notifications.deliver has 2 handlers: Deliver, DeliverAgain',
    );
  });

  it('are bound to their payload at compile time', () => {
    class Wrong {
      async handle(payload: { somethingElse: number }): Promise<void> {
        void payload.somethingElse;
      }
    }
    // @ts-expect-error the payload of this job is another
    JobHandler('notifications.deliver')(Wrong);
  });
});
