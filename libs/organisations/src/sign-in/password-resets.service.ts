import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { AuditWriter, Outbox, Problem, RequestContext, UnitOfWork } from '@app/platform';
import { OneTimeLinks } from '../links/one-time-links.service.js';
import { normaliseEmail } from '../people/email.js';
import { PeopleRepository } from '../people/people.repository.js';
import { PasswordHasher } from '../secrets/password-hasher.js';
import { requireGoodPassword } from '../secrets/password-rule.js';
import { networkOf } from './network.js';
import { Sessions } from './sessions.service.js';
import { SignIn, type SignedIn } from './sign-in.service.js';
import { SignInLimits } from './sign-in-limits.js';

/** Every request takes at least this many milliseconds, so that the time taken tells nothing. */
const STEADY_MS = 200;

/** A new password for who has forgotten theirs, by a link to their mailbox. */
@Injectable()
export class PasswordResets {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly people: PeopleRepository,
    private readonly links: OneTimeLinks,
    private readonly hasher: PasswordHasher,
    private readonly limits: SignInLimits,
    private readonly sessions: Sessions,
    private readonly signIn: SignIn,
    private readonly context: RequestContext,
    private readonly audit: AuditWriter,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Sends a link if the address has an active account. Nothing tells the caller whether it has. Not within a
   * transaction: it counts attempts.
   * @throws Problem `too_many_requests` when one network asks too often.
   */
  async request(address: string): Promise<void> {
    await this.limits.admitResetFrom(networkOf(this.context.current.ip));
    const email = normaliseEmail(address);
    await Promise.all([pause(STEADY_MS), this.send(email)]);
  }

  /**
   * Sets the new password, signs out everywhere and signs in here: the link has proven who it is.
   * @throws Problem `link_expired`, or `invalid_input` for a weak password, which leaves the link unused.
   */
  async redeem(token: string, password: string): Promise<SignedIn> {
    const link = await this.links.inspect(token, 'reset');
    const owner = await this.people.findUser(link.userId);
    if (!owner) throw new Problem('link_expired');
    requireGoodPassword(password, owner);
    const passwordHash = await this.hasher.hash(password);
    return this.uow.run(async () => {
      // The account is locked before the link, as everywhere, so that nobody waits in a circle.
      const user = await this.people.lockUser(link.userId);
      const { userId } = await this.links.redeem(token, 'reset');
      if (user?.status !== 'active') throw new Problem('link_expired');
      await this.people.updateUser(user, { passwordHash });
      await this.links.revokeOpen(userId);
      const sessions = await this.sessions.revokeAll(userId);
      await this.audit.write({
        action: 'account.passwordReset',
        subjectType: 'user',
        subjectId: userId,
        actorId: userId,
        after: { sessionsEnded: sessions },
      });
      await this.outbox.announce({ kind: 'account.passwordChanged', userId, subjectId: userId });
      return this.signIn.openFor(userId, 'reset link');
    });
  }

  private async send(email: string): Promise<void> {
    if (!(await this.limits.admitResetTo(email))) return;
    await this.uow.run(async () => {
      const user = await this.people.lockUserByEmail(email);
      if (user?.status !== 'active') return;
      const linkId = await this.links.create(user.id, 'reset');
      await this.audit.write({
        action: 'account.resetRequested',
        subjectType: 'user',
        subjectId: user.id,
        actorId: null,
      });
      await this.outbox.announce({ kind: 'account.resetRequested', userId: user.id, subjectId: linkId });
    });
  }
}
