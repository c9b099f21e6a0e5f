import { Injectable } from '@nestjs/common';
import { AuditWriter, Clock, Ids, Problem, RequestContext, UnitOfWork } from '@app/platform';
import { normaliseEmail } from '../people/email.js';
import { PeopleRepository, type SignInFacts } from '../people/people.repository.js';
import { PasswordHasher } from '../secrets/password-hasher.js';
import { networkOf } from './network.js';
import { FAMILIAR_NETWORK_MS, type OpenedSession, Sessions } from './sessions.service.js';
import { SignInLimits } from './sign-in-limits.js';

/** A fresh session and whose it is. */
export interface SignedIn {
  readonly userId: string;
  readonly session: OpenedSession;
}

/** Signing in with e-mail and password. */
@Injectable()
export class SignIn {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly people: PeopleRepository,
    private readonly hasher: PasswordHasher,
    private readonly limits: SignInLimits,
    private readonly sessions: Sessions,
    private readonly context: RequestContext,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: AuditWriter,
  ) {}

  /**
   * Opens a session. Unknown address, wrong password, and an account that is disabled or without a password
   * are answered alike and take the same time. Not within a transaction: a failure is recorded, too.
   * @throws Problem `wrong_credentials`; `too_many_requests` (see docs/decisions/0010-sign-in-limits.md).
   */
  async signIn(credentials: { readonly email: string; readonly password: string }): Promise<SignedIn> {
    const email = normaliseEmail(credentials.email);
    const network = networkOf(this.context.current.ip);
    await this.limits.admitNetwork(network);
    const since = new Date(this.clock.now().getTime() - FAMILIAR_NETWORK_MS);
    const facts = await this.people.forSignIn(email, network, since);
    const familiar = facts?.familiar ?? false;
    const admission = await this.limits.admitAccount(email, network, familiar);
    const right = await this.hasher.verify(facts?.passwordHash, credentials.password);
    if (!right || facts?.status !== 'active') {
      await this.recordFailure(facts);
      throw admission.ifWrong ?? new Problem('wrong_credentials');
    }
    await this.limits.succeeded(email, network, familiar);
    return this.open(facts, credentials.password);
  }

  /** Opens a session for a person whose identity another way has proven, and records how. */
  async openFor(userId: string, how: string): Promise<SignedIn> {
    const session = await this.sessions.open(userId);
    await this.audit.write({
      action: 'account.signedIn',
      subjectType: 'user',
      subjectId: userId,
      actorId: userId,
      after: { sessionId: session.sessionId, how },
    });
    return { userId, session };
  }

  private async open(facts: SignInFacts, password: string): Promise<SignedIn> {
    const renewed =
      facts.passwordHash && this.hasher.isOutdated(facts.passwordHash) && (await this.hasher.hash(password));
    return this.uow.run(async () => {
      const user = await this.people.lockUser(facts.id);
      // A password reset or a disabling that came in between must win.
      if (user?.status !== 'active' || user.passwordHash !== facts.passwordHash) {
        throw new Problem('wrong_credentials');
      }
      if (renewed) await this.people.updateUser(user, { passwordHash: renewed });
      return this.openFor(facts.id, 'password');
    });
  }

  private recordFailure(facts: SignInFacts | null): Promise<void> {
    return this.uow.run(() =>
      this.audit.write({
        action: 'account.signInFailed',
        // An unknown address is written, too, without the address: it may be a password typed into the wrong field.
        subjectType: facts ? 'user' : 'unknown_account',
        subjectId: facts?.id ?? this.ids.next(),
        actorId: null,
      }),
    );
  }
}
