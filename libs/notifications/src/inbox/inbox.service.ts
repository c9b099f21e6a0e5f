import { Injectable } from '@nestjs/common';
import type { Language, NotificationKind } from '@app/contracts';
import {
  Clock,
  Keyset,
  Problem,
  RequestContext,
  UnitOfWork,
  type Page,
  type PageRequest,
} from '@app/platform';
import { Notification } from '../deliveries/notification.entity.js';
import { OutboxMessage } from '../outbox/outbox-message.entity.js';
import { compose } from '../rendering/compose.js';
import { rowsOf } from '../sql.js';

/** A notification as its recipient sees it in the application. */
export interface InboxItem {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly submissionId: string | null;
  /** What it is about, in the recipient's language. */
  readonly title: string;
  readonly text: string;
  /** Municipality, plan and case number; null for messages that are not about a case. */
  readonly caseLine: string | null;
  /** Page that it leads to, below the product's address. */
  readonly path: string;
  /** Why the recipient was told. */
  readonly why: string;
  readonly createdAt: Date;
  readonly readAt: Date | null;
}

type Listed = Notification & { readonly message: OutboxMessage };

const LIST = new Keyset('notifications', { id: 'uuid' });

/** A person's own notifications. */
@Injectable()
export class Inbox {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly context: RequestContext,
  ) {}

  /** The newest first; with `unread` only those not read yet. */
  async list(userId: string, unread: boolean, request: PageRequest): Promise<Page<InboxItem>> {
    const query = this.uow.manager
      .createQueryBuilder(Notification, 'notification')
      .innerJoinAndMapOne(
        'notification.message',
        OutboxMessage,
        'message',
        'message.id = notification.outboxMessageId',
      )
      .where('notification.recipientId = :userId AND notification.inApp', { userId });
    if (unread) query.andWhere('notification.readAt IS NULL');
    LIST.apply(query, { id: 'notification.id' }, 'DESC', request);
    const rows = (await query.getMany()) as Listed[];
    const { language } = this.context.current;
    return LIST.page(
      rows.map((row) => present(row, userId, language)),
      request.limit,
      ({ id }) => ({ id }),
    );
  }

  /** How many are not read yet. */
  async unreadCount(userId: string): Promise<number> {
    return this.uow.manager
      .createQueryBuilder(Notification, 'notification')
      .where('notification.recipientId = :userId AND notification.inApp AND notification.readAt IS NULL', {
        userId,
      })
      .getCount();
  }

  /**
   * Marks one as read; repeating it changes nothing.
   * @throws Problem `not_found` for an id that is not one of the person's own
   */
  async markRead(userId: string, id: string): Promise<void> {
    const rows = await this.uow.manager.query(
      `UPDATE notifications SET read_at = coalesce(read_at, $3)
       WHERE id = $1 AND recipient_id = $2 AND in_app RETURNING id`,
      [id, userId, this.clock.now()],
    );
    if (rowsOf(rows).length === 0) throw new Problem('not_found');
  }

  /** Marks all as read. */
  async markAllRead(userId: string): Promise<void> {
    await this.uow.manager.query(
      `UPDATE notifications SET read_at = $2 WHERE recipient_id = $1 AND in_app AND read_at IS NULL`,
      [userId, this.clock.now()],
    );
  }
}

function present({ message, ...notification }: Listed, userId: string, language: Language): InboxItem {
  const { id, kind, submissionId, why, createdAt, readAt } = notification;
  const composed = compose({
    kind,
    facts: message.facts,
    context: message.context ?? { caseFacts: null, subject: {}, actor: null },
    why,
    at: message.createdAt,
    told: message.resolution?.told ?? [],
    recipient: { userId, name: '', language },
  });
  const text = composed.paragraphs
    .map((runs) => runs.map((run) => (typeof run === 'string' ? run : run.strong)).join(''))
    .join('\n');
  return {
    id,
    kind,
    submissionId,
    title: composed.heading,
    text,
    caseLine: composed.caseLine,
    path: composed.button.path,
    why: composed.why,
    createdAt,
    readAt,
  };
}
