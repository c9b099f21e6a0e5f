import type { Language } from '@app/contracts';
import { Injectable } from '@nestjs/common';
import {
  AuditWriter,
  type ExpectedVersion,
  Outbox,
  Problem,
  RequestContext,
  UnitOfWork,
} from '@app/platform';
import { OneTimeLinks } from '../links/one-time-links.service.js';
import { PasswordHasher } from '../secrets/password-hasher.js';
import { requireGoodPassword } from '../secrets/password-rule.js';
import { Sessions } from '../sign-in/sessions.service.js';
import { SignInLimits } from '../sign-in/sign-in-limits.js';
import { PeopleRepository } from './people.repository.js';
import type { User } from './user.entity.js';
import { type AccountView, personViewOf } from './views.js';

/** What people do with their own accounts. */
@Injectable()
export class Accounts {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly people: PeopleRepository,
    private readonly hasher: PasswordHasher,
    private readonly sessions: Sessions,
    private readonly links: OneTimeLinks,
    private readonly limits: SignInLimits,
    private readonly context: RequestContext,
    private readonly audit: AuditWriter,
    private readonly outbox: Outbox,
  ) {}

  /** @throws Problem `not_found` for an id that nobody has. */
  async read(userId: string): Promise<AccountView> {
    const user = await this.people.findUser(userId);
    if (!user) throw new Problem('not_found');
    return this.viewOf(user);
  }

  /**
   * Changes one's own name or language.
   * @throws Problem `stale_version` when it was changed in between.
   */
  update(
    userId: string,
    change: { readonly name?: string; readonly language?: Language },
    expected: ExpectedVersion,
  ): Promise<AccountView> {
    return this.uow.run(async () => {
      const user = await this.people.lockUser(userId);
      if (!user) throw new Problem('not_found');
      expected.require(user.version);
      const before = { name: user.name, language: user.language };
      const after = { name: change.name ?? user.name, language: change.language ?? user.language };
      if (before.name !== after.name || before.language !== after.language) {
        await this.people.updateUser(user, after);
        await this.audit.write({
          action: 'account.updated',
          subjectType: 'user',
          subjectId: userId,
          before,
          after,
        });
      }
      return this.viewOf(user);
    });
  }

  /**
   * Sets another password. All other browsers are signed out and open reset links become void.
   * Not within a transaction: it counts attempts.
   * @throws Problem `invalid_input` naming the field when the present password is wrong or the new one too weak;
   * `too_many_requests` after too many wrong ones.
   */
  async changePassword(userId: string, present: string, wanted: string): Promise<void> {
    await this.limits.admitOwnPassword(userId);
    const user = await this.people.findUserWithPassword(userId);
    if (!user) throw new Problem('not_found');
    if (!(await this.hasher.verify(user.passwordHash, present))) {
      throw Problem.field('invalid_input', 'currentPassword', WRONG_PASSWORD);
    }
    await this.limits.ownPasswordWasRight(userId);
    requireGoodPassword(wanted, user, 'newPassword');
    const passwordHash = await this.hasher.hash(wanted);
    await this.uow.run(async () => {
      const locked = await this.people.lockUser(userId);
      if (locked?.passwordHash !== user.passwordHash) throw new Problem('stale_version');
      await this.people.updateUser(locked, { passwordHash });
      await this.sessions.revokeAll(userId, this.context.current.sessionId);
      await this.links.revokeOpen(userId);
      await this.audit.write({
        action: 'account.updated',
        subjectType: 'user',
        subjectId: userId,
        after: { password: 'changed' },
      });
      await this.outbox.announce({ kind: 'account.passwordChanged', userId, subjectId: userId });
    });
  }

  private async viewOf(user: User): Promise<AccountView> {
    return { ...personViewOf(user), memberships: await this.people.membershipsOf(user.id) };
  }
}

const WRONG_PASSWORD = {
  da: 'Den nuværende adgangskode er forkert. Har du glemt den, kan du bede om et link til en ny.',
  en: 'The present password is wrong. If you forgot it, ask for a link to set a new one.',
};
