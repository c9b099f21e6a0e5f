import type { Viewer } from '@app/contracts';
import { Injectable } from '@nestjs/common';
import { AuditWriter, type ExpectedVersion, Problem, UnitOfWork } from '@app/platform';
import { administersAll } from '@app/workflow';
import { OneTimeLinks } from '../links/one-time-links.service.js';
import { Sessions } from '../sign-in/sessions.service.js';
import { ApiTokens } from '../tokens/api-tokens.service.js';
import { mayUpdateUser } from './people-policy.js';
import { PeopleRepository } from './people.repository.js';
import type { User } from './user.entity.js';
import { type PersonView, personViewOf } from './views.js';

export interface UserChange {
  readonly name?: string;
  readonly status?: 'active' | 'disabled';
}

/** What administrators do with other people's accounts. */
@Injectable()
export class Users {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly people: PeopleRepository,
    private readonly sessions: Sessions,
    private readonly tokens: ApiTokens,
    private readonly links: OneTimeLinks,
    private readonly audit: AuditWriter,
  ) {}

  /**
   * Renames, disables or enables an account. Disabling ends sessions, tokens and links at once and for good.
   * @throws Problem `not_found` for a person whom the viewer doesn't administer at all; `forbidden` when the person
   * belongs to other organisations, too, or is the viewer; `stale_version` when it was changed in between.
   */
  update(viewer: Viewer, userId: string, change: UserChange, expected: ExpectedVersion): Promise<PersonView> {
    return this.uow.run(async () => {
      const user = await this.people.lockUser(userId);
      if (!user || !(await this.administers(viewer, userId))) throw new Problem('not_found');
      const organisationIds = await this.people.organisationIdsOf(userId);
      if (!mayUpdateUser(viewer, organisationIds)) throw new Problem('forbidden');
      expected.require(user.version);
      if (change.name !== undefined && change.name !== user.name) await this.rename(user, change.name);
      if (change.status === 'disabled' && user.status !== 'disabled') await this.disable(viewer, user);
      if (change.status === 'active' && user.status === 'disabled') await this.enable(user);
      return personViewOf(user);
    });
  }

  private async administers(viewer: Viewer, userId: string): Promise<boolean> {
    if (administersAll(viewer)) return true;
    const administered = viewer.memberships
      .filter(({ role }) => role === 'administrator')
      .map(({ organisationId }) => organisationId);
    return this.people.wasEverMemberOf(userId, administered);
  }

  private async rename(user: User, name: string): Promise<void> {
    const before = { name: user.name };
    await this.people.updateUser(user, { name });
    await this.audit.write({
      action: 'account.updated',
      subjectType: 'user',
      subjectId: user.id,
      before,
      after: { name },
    });
  }

  private async disable(viewer: Viewer, user: User): Promise<void> {
    // Nobody disables themselves, so whoever may disable administrators always remains.
    if (user.id === viewer.userId) throw new Problem('forbidden');
    await this.people.updateUser(user, { status: 'disabled' });
    const sessions = await this.sessions.revokeAll(user.id);
    const tokens = await this.tokens.revokeAll(user.id);
    await this.links.revokeOpen(user.id);
    await this.audit.write({
      action: 'account.disabled',
      subjectType: 'user',
      subjectId: user.id,
      after: { sessionsEnded: sessions, tokensRevoked: tokens },
    });
  }

  private async enable(user: User): Promise<void> {
    await this.people.updateUser(user, { status: user.passwordHash ? 'active' : 'invited' });
    await this.audit.write({
      action: 'account.enabled',
      subjectType: 'user',
      subjectId: user.id,
      after: { status: user.status },
    });
  }
}
