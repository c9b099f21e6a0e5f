import { Injectable } from '@nestjs/common';
import { AuditWriter, Clock, Keyset, Problem, UnitOfWork, type Page, type PageRequest } from '@app/platform';
import type { SelectQueryBuilder } from 'typeorm';
import { Delivery, type DeliveryState } from '../deliveries/delivery.entity.js';
import { DELIVERY_ERRORS, readErrorLine } from '../deliveries/delivery-error.js';
import { Notification } from '../deliveries/notification.entity.js';
import { OutboxMessage, type OutboxState } from '../outbox/outbox-message.entity.js';
import { OUTBOX_CHANNEL } from '../outbox/outbox-writer.js';
import type { DeliveryDetail, DeliveryView, MessageDetail, MessageView, ToldView } from './desk-views.js';

/** What a list of e-mails can be narrowed to. */
export interface DeliveryFilter {
  readonly state?: DeliveryState;
  readonly submissionId?: string;
  readonly recipientId?: string;
}

type Listed = Delivery & { readonly message: OutboxMessage; readonly notification: Notification };

const DELIVERIES = new Keyset('deliveries', { id: 'uuid' });
const MESSAGES = new Keyset('outbox messages', { id: 'uuid' });

/**
 * The secretariat's desk: what was sent, what failed and why, and sending again. It shows how messages went, never
 * what they say, so that nothing of a review reaches whoever looks after the mail.
 */
@Injectable()
export class OutboxDesk {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: AuditWriter,
  ) {}

  /** E-mails, the newest first. */
  async deliveries(filter: DeliveryFilter, request: PageRequest): Promise<Page<DeliveryView>> {
    const query = this.joined();
    if (filter.state) query.andWhere('delivery.state = :state', filter);
    if (filter.recipientId) query.andWhere('delivery.recipientId = :recipientId', filter);
    if (filter.submissionId) query.andWhere('message.submissionId = :submissionId', filter);
    DELIVERIES.apply(query, { id: 'delivery.id' }, 'DESC', request);
    const rows = (await query.getMany()) as Listed[];
    return DELIVERIES.page(rows.map(viewOf), request.limit, ({ id }) => ({ id }));
  }

  /** @throws Problem `not_found` */
  async delivery(id: string): Promise<DeliveryDetail> {
    const row = (await this.joined().andWhere('delivery.id = :id', { id }).getOne()) as Listed | null;
    if (!row) throw new Problem('not_found');
    const { audience, role, organisation, fallback, detail } = row.notification.why;
    return {
      ...viewOf(row),
      serverAnswer: row.smtpResponse,
      why: { rule: audience, role, organisation, fallback: fallback ?? null, detail },
    };
  }

  /**
   * Sends an e-mail again that was given up, or at once one that waits for its next attempt. It goes to the address
   * that the person has by then.
   * @throws Problem `not_found`, `state_conflict` for one that is sent or on its way
   */
  async sendAgain(id: string): Promise<DeliveryDetail> {
    await this.uow.run(async () => {
      const { manager } = this.uow;
      const delivery = await manager.findOne(Delivery, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      if (!delivery) throw new Problem('not_found');
      if (delivery.state !== 'dead' && delivery.state !== 'failed') throw new Problem('state_conflict');
      const { submissionId } = await manager.findOneByOrFail(OutboxMessage, { id: delivery.outboxMessageId });
      const before = { state: delivery.state, attempts: delivery.attempts, error: delivery.lastError };
      await manager.update(
        Delivery,
        { id },
        {
          state: 'pending',
          attempts: 0,
          resends: delivery.resends + 1,
          nextAttemptAt: this.clock.now(),
          enqueuedAt: null,
        },
      );
      await this.audit.write({
        action: 'delivery.resent',
        subjectType: 'delivery',
        subjectId: id,
        ...(submissionId ? { submissionId } : {}),
        before,
        after: { state: 'pending', recipientId: delivery.recipientId, resends: delivery.resends + 1 },
      });
      await this.wake();
    });
    return this.delivery(id);
  }

  /** Messages of a state, the newest first; those given up are `dead`. */
  async messages(state: OutboxState | undefined, request: PageRequest): Promise<Page<MessageView>> {
    const query = this.uow.manager.createQueryBuilder(OutboxMessage, 'message');
    if (state) query.where('message.state = :state', { state });
    MESSAGES.apply(query, { id: 'message.id' }, 'DESC', request);
    const rows = await query.getMany();
    return MESSAGES.page(rows.map(messageViewOf), request.limit, ({ id }) => ({ id }));
  }

  /** @throws Problem `not_found` */
  async message(id: string): Promise<MessageDetail> {
    const message = await this.uow.manager.findOneBy(OutboxMessage, { id });
    if (!message) throw new Problem('not_found');
    const { leftOut = [], rules = [] } = message.resolution ?? {};
    return {
      ...messageViewOf(message),
      told: await this.told(message),
      leftOut: leftOut.map(({ userId, name, audience, reason }) => ({
        userId,
        name,
        rule: audience,
        reason,
      })),
      rules,
    };
  }

  /**
   * Has the recipients of a message worked out again that was given up.
   * @throws Problem `not_found`, `state_conflict` for one that was not given up
   */
  async workOutAgain(id: string): Promise<MessageDetail> {
    await this.uow.run(async () => {
      const { manager } = this.uow;
      const message = await manager.findOne(OutboxMessage, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      if (!message) throw new Problem('not_found');
      if (message.state !== 'dead') throw new Problem('state_conflict');
      await manager.update(OutboxMessage, { id }, { state: 'pending', attempts: 0 });
      await this.audit.write({
        action: 'delivery.resent',
        subjectType: 'outboxMessage',
        subjectId: id,
        ...(message.submissionId ? { submissionId: message.submissionId } : {}),
        before: { state: message.state, error: message.lastError },
        after: { state: 'pending' },
      });
      await this.wake();
    });
    return this.message(id);
  }

  private async told(message: OutboxMessage): Promise<ToldView[]> {
    const notifications = await this.uow.manager.findBy(Notification, { outboxMessageId: message.id });
    const deliveries = await this.uow.manager.findBy(Delivery, { outboxMessageId: message.id });
    const names = new Map(message.resolution?.told.map(({ userId, name }) => [userId, name]));
    return notifications.map(({ id, recipientId, why, inApp, readAt }) => {
      const delivery = deliveries.find(({ notificationId }) => notificationId === id);
      return {
        userId: recipientId,
        name: names.get(recipientId) ?? '',
        role: why.role,
        organisation: why.organisation,
        rule: why.audience,
        fallback: why.fallback ?? null,
        inApp,
        readAt,
        delivery: delivery ? { id: delivery.id, state: delivery.state } : null,
      };
    });
  }

  private async wake(): Promise<void> {
    await this.uow.manager.query(`SELECT pg_notify('${OUTBOX_CHANNEL}', '')`);
  }

  private joined(): SelectQueryBuilder<Delivery> {
    return this.uow.manager
      .createQueryBuilder(Delivery, 'delivery')
      .innerJoinAndMapOne(
        'delivery.message',
        OutboxMessage,
        'message',
        'message.id = delivery.outboxMessageId',
      )
      .innerJoinAndMapOne(
        'delivery.notification',
        Notification,
        'notification',
        'notification.id = delivery.notificationId',
      );
  }
}

function viewOf(row: Listed): DeliveryView {
  const { id, outboxMessageId, message, recipientId, email, state, attempts, resends, lastError } = row;
  const error = lastError === null ? null : readErrorLine(lastError);
  return {
    id,
    messageId: outboxMessageId,
    kind: message.kind,
    submissionId: message.submissionId,
    recipient: { id: recipientId, email },
    state,
    attempts,
    resends,
    createdAt: row.createdAt,
    nextAttemptAt: row.nextAttemptAt,
    sentAt: row.sentAt,
    problem: error && { ...error, text: DELIVERY_ERRORS[error.code] },
  };
}

function messageViewOf(message: OutboxMessage): MessageView {
  const { id, kind, submissionId, state, attempts, lastError, createdAt, doneAt } = message;
  return { id, kind, submissionId, state, attempts, error: lastError, createdAt, doneAt };
}
