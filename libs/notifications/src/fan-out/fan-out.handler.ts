import type { JobMap } from '@app/contracts';
import { JobHandler, JobQueue, type HandlesJob } from '@app/platform';
import { FanOutService } from './fan-out.service.js';

/** Works out who is told of a message and puts their e-mails into the queue. */
@JobHandler('notifications.fan-out')
export class FanOutHandler implements HandlesJob<'notifications.fan-out'> {
  constructor(
    private readonly service: FanOutService,
    private readonly queue: JobQueue,
  ) {}

  async handle({ outboxMessageId }: JobMap['notifications.fan-out']): Promise<void> {
    try {
      await this.queue.addMany('notifications.deliver', await this.service.fanOut(outboxMessageId));
    } catch (error) {
      // A database that is away can't note it either; that is no fault of the message.
      await this.service.noteFailure(outboxMessageId, error as Error).catch(() => undefined);
      throw error;
    }
  }
}
