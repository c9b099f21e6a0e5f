import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Logger } from '@nestjs/common';
import type { JobMap } from '@app/contracts';
import {
  Clock,
  JobHandler,
  JobQueue,
  MailNotAccepted,
  MailTransport,
  type HandlesJob,
  type OutgoingMail,
} from '@app/platform';
import { LinkPort } from '../directory/case-directory.js';
import { PeoplePort, type Person } from '../directory/people.js';
import { deliverJob } from '../jobs.js';
import { NotificationMetrics } from '../metrics.js';
import { renderMail } from '../rendering/render-mail.js';
import { NOTIFICATION_SETTINGS, type NotificationSettings } from '../settings.js';
import { backoff } from './backoff.js';
import { DeliveriesRepository, type ClaimedDelivery, type Outcome } from './deliveries.repository.js';
import { errorLine, type DeliveryErrorCode } from './delivery-error.js';
import { InFlight } from './in-flight.js';

/** Kinds whose mail carries a one-time link, which is their subject. */
const WITH_LINK: ReadonlySet<string> = new Set(['account.invited', 'account.resetRequested']);
const NOTE_PAUSE_MS = 250;

/** Thrown when an e-mail must not be sent at all any more. */
class NotToBeSent extends Error {
  constructor(readonly code: DeliveryErrorCode) {
    super(code);
  }
}

/**
 * Sends one e-mail. The row is claimed before and the outcome noted after, so that of all jobs for it one sends; a
 * mail goes out twice only where the server took it and the process ended before it could note so.
 */
@JobHandler('notifications.deliver')
export class DeliverHandler implements HandlesJob<'notifications.deliver'> {
  private readonly logger = new Logger('Deliver');

  constructor(
    private readonly clock: Clock,
    private readonly queue: JobQueue,
    private readonly transport: MailTransport,
    private readonly people: PeoplePort,
    private readonly links: LinkPort,
    private readonly deliveries: DeliveriesRepository,
    private readonly inFlight: InFlight,
    private readonly metrics: NotificationMetrics,
    @Inject(NOTIFICATION_SETTINGS) private readonly settings: NotificationSettings,
  ) {}

  async handle({ deliveryId }: JobMap['notifications.deliver']): Promise<void> {
    await this.inFlight.during(deliveryId, async () => {
      const claimed = await this.deliveries.claim(deliveryId, this.inFlight.worker, this.clock.now());
      if (!claimed) return;
      const outcome = await this.attempt(claimed);
      await this.note(claimed, outcome);
      if (outcome.state === 'failed') await this.tryAgain(claimed, outcome.nextAttemptAt);
    });
  }

  /** A queue that does not take the next attempt is no failure of this one: the relay finds what is due. */
  private async tryAgain(claimed: ClaimedDelivery, at: Date): Promise<void> {
    const wait = Math.max(0, at.getTime() - this.clock.now().getTime());
    const { options, payload } = deliverJob(claimed, wait);
    try {
      await this.queue.add('notifications.deliver', payload, options);
    } catch (error) {
      this.logger.warn(`The next attempt of ${claimed.id} is left to the relay: ${(error as Error).message}`);
    }
  }

  private async attempt(claimed: ClaimedDelivery): Promise<Outcome> {
    let person: Person | null = null;
    try {
      person = await this.people.person(claimed.recipientId);
      if (!person || person.status === 'disabled') throw new NotToBeSent('recipient_disabled');
      const mail = await this.render(claimed, person);
      const { response } = await this.transport.send(mail);
      return { state: 'sent', response, email: person.email };
    } catch (error) {
      return this.failure(claimed, error as Error, person?.email);
    }
  }

  private async render(claimed: ClaimedDelivery, person: Person): Promise<OutgoingMail> {
    const link = WITH_LINK.has(claimed.kind) ? await this.links.find(claimed.subjectId) : null;
    if (WITH_LINK.has(claimed.kind) && !link) throw new NotToBeSent('link_expired');
    const rendered = renderMail({ ...claimed, recipient: person, link }, this.settings);
    return {
      messageId: `<${claimed.id}@${this.settings.mailHost}>`,
      to: { name: person.name, address: person.email },
      subject: rendered.subject,
      html: rendered.html,
      text: rendered.text,
      date: this.clock.now(),
      headers: {
        'X-Klimacert-Delivery': claimed.id,
        'X-Klimacert-Kind': claimed.kind,
        'Content-Language': person.language,
        ...(rendered.unsubscribeUrl ? { 'List-Unsubscribe': `<${rendered.unsubscribeUrl}>` } : {}),
      },
    };
  }

  private failure(claimed: ClaimedDelivery, error: Error, email: string | undefined): Outcome {
    const to = email ? { email } : {};
    if (error instanceof NotToBeSent) return { state: 'dead', error: errorLine(error.code), ...to };
    const fromServer = error instanceof MailNotAccepted;
    if (fromServer && error.permanent)
      return { state: 'dead', error: errorLine('refused', error.message), ...to };
    if (!fromServer) this.logger.error(`Delivery ${claimed.id} could not be made`, error.stack);
    const line = errorLine(fromServer ? 'not_accepted' : 'not_rendered', error.message);
    if (claimed.attempts >= this.settings.deliveryAttempts) return { state: 'dead', error: line, ...to };
    const wait = backoff(claimed.attempts, this.settings, Math.random());
    return {
      state: 'failed',
      error: line,
      nextAttemptAt: new Date(this.clock.now().getTime() + wait),
      ...to,
    };
  }

  /** The outcome must not be lost to a database that is away for a moment: a mail that was sent would be sent again. */
  private async note(claimed: ClaimedDelivery, outcome: Outcome): Promise<void> {
    const end = performance.now() + this.settings.noteLimit;
    for (;;) {
      try {
        const noted = await this.deliveries.note(claimed, this.inFlight.worker, outcome, this.clock.now());
        this.metrics.delivered(outcome.state);
        if (!noted) this.logger.warn(`Delivery ${claimed.id} was taken over by another worker meanwhile.`);
        if (outcome.state === 'dead')
          this.logger.warn(`Delivery ${claimed.id} was given up: ${outcome.error}`);
        return;
      } catch (error) {
        if (performance.now() > end) throw error;
        await pause(NOTE_PAUSE_MS);
      }
    }
  }
}
