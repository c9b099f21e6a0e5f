import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@app/platform';
import { rowsOf } from '../sql.js';
import type { MessageContext } from '../directory/message-context.js';
import type { Resolution } from '../recipients/resolution.js';
import { OutboxMessage } from './outbox-message.entity.js';

/** Questions of relay and fan-out to the outbox. */
@Injectable()
export class OutboxRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** Takes waiting messages, oldest first, for handing them to the queue. Each is given to one caller only. */
  async takePending(now: Date, limit: number): Promise<string[]> {
    const rows = await this.uow.manager.query(
      `UPDATE outbox_messages SET state = 'enqueued', enqueued_at = $1
       WHERE id IN (
         SELECT id FROM outbox_messages WHERE state = 'pending' ORDER BY seq LIMIT $2 FOR UPDATE SKIP LOCKED)
       RETURNING id, seq`,
      [now, limit],
    );
    return rowsOf<{ id: string; seq: string }>(rows)
      .sort((a, b) => Number(a.seq) - Number(b.seq))
      .map(({ id }) => id);
  }

  /** Takes messages that were handed over before this time and have no result; those being worked on are locked. */
  async takeLeftBehind(now: Date, before: Date, limit: number): Promise<string[]> {
    const rows = await this.uow.manager.query(
      `UPDATE outbox_messages SET enqueued_at = $1
       WHERE id IN (
         SELECT id FROM outbox_messages WHERE state = 'enqueued' AND enqueued_at < $2
         ORDER BY enqueued_at LIMIT $3 FOR UPDATE SKIP LOCKED)
       RETURNING id`,
      [now, before, limit],
    );
    return rowsOf<{ id: string }>(rows).map(({ id }) => id);
  }

  /** Locks a message that still wants its recipients; null when it is done, given up or unknown. */
  async lockOpen(id: string): Promise<OutboxMessage | null> {
    return this.uow.manager
      .createQueryBuilder(OutboxMessage, 'message')
      .setLock('pessimistic_write')
      .where("message.id = :id AND message.state IN ('pending', 'enqueued')", { id })
      .getOne();
  }

  async markDone(id: string, now: Date, context: MessageContext, resolution: Resolution): Promise<void> {
    await this.uow.manager.query(
      `UPDATE outbox_messages SET state = 'done', done_at = $2, context = $3, resolution = $4, last_error = NULL
       WHERE id = $1`,
      [id, now, JSON.stringify(context), JSON.stringify(resolution)],
    );
  }

  /** Gives a message up at once: nobody is there who could be told. */
  async markDead(id: string, error: string, resolution: Resolution): Promise<void> {
    await this.uow.manager.query(
      `UPDATE outbox_messages SET state = 'dead', last_error = $2, resolution = $3 WHERE id = $1`,
      [id, error, JSON.stringify(resolution)],
    );
  }

  /** Counts a failed attempt and gives the message up after the last one. */
  async noteFailure(id: string, error: string, limit: number): Promise<void> {
    await this.uow.manager.query(
      `UPDATE outbox_messages SET attempts = attempts + 1, last_error = $2,
         state = CASE WHEN attempts + 1 >= $3 THEN 'dead' ELSE state END
       WHERE id = $1 AND state IN ('pending', 'enqueued')`,
      [id, error, limit],
    );
  }
}
