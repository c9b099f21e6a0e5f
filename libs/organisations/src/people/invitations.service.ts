import type { Language } from '@app/contracts';
import { Injectable } from '@nestjs/common';
import { AuditWriter, Problem, UnitOfWork } from '@app/platform';
import { OneTimeLinks } from '../links/one-time-links.service.js';
import { PasswordHasher } from '../secrets/password-hasher.js';
import { requireGoodPassword } from '../secrets/password-rule.js';
import { SignIn, type SignedIn } from '../sign-in/sign-in.service.js';
import { PeopleRepository } from './people.repository.js';
import type { AccountMembership } from './views.js';

/** What an invited person sees before accepting. */
export interface InvitationView {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly expiresAt: Date;
  readonly memberships: readonly AccountMembership[];
}

export interface Acceptance {
  readonly password: string;
  readonly name?: string;
  readonly language?: Language;
}

/** The invited person's side of an invitation; `Members.invite` makes it. */
@Injectable()
export class Invitations {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly people: PeopleRepository,
    private readonly links: OneTimeLinks,
    private readonly hasher: PasswordHasher,
    private readonly signIn: SignIn,
    private readonly audit: AuditWriter,
  ) {}

  /**
   * Who is invited to what; the link stays unused.
   * @throws Problem `link_expired`.
   */
  async inspect(token: string): Promise<InvitationView> {
    const link = await this.links.inspect(token, 'invitation');
    const user = await this.people.findUser(link.userId);
    if (user?.status !== 'invited') throw new Problem('link_expired');
    const { name, email, language } = user;
    const memberships = await this.people.membershipsOf(user.id);
    return { name, email, language, expiresAt: link.expiresAt, memberships };
  }

  /**
   * Makes the account active with its password and signs in.
   * @throws Problem `link_expired`, or `invalid_input` for a weak password, which leaves the link unused.
   */
  async redeem(token: string, acceptance: Acceptance): Promise<SignedIn> {
    const link = await this.links.inspect(token, 'invitation');
    const invited = await this.people.findUser(link.userId);
    if (!invited) throw new Problem('link_expired');
    requireGoodPassword(acceptance.password, {
      email: invited.email,
      name: acceptance.name ?? invited.name,
    });
    const passwordHash = await this.hasher.hash(acceptance.password);
    return this.uow.run(async () => {
      // The account is locked before the link, as everywhere, so that nobody waits in a circle.
      const user = await this.people.lockUser(link.userId);
      const { userId } = await this.links.redeem(token, 'invitation');
      if (user?.status !== 'invited') throw new Problem('link_expired');
      const name = acceptance.name ?? user.name;
      const language = acceptance.language ?? user.language;
      await this.people.updateUser(user, { passwordHash, status: 'active', name, language });
      await this.links.revokeOpen(userId);
      await this.audit.write({
        action: 'account.invitationAccepted',
        subjectType: 'user',
        subjectId: userId,
        actorId: userId,
        after: { name, language },
      });
      return this.signIn.openFor(userId, 'invitation link');
    });
  }
}
