import { Module } from '@nestjs/common';
import { OrganisationsDataLoader } from './data/organisations-data-loader.js';
import { OneTimeLinks } from './links/one-time-links.service.js';
import { Organisations } from './organisations/organisations.service.js';
import { OrganisationsRepository } from './organisations/organisations.repository.js';
import { Accounts } from './people/accounts.service.js';
import { FirstAdministrator } from './people/first-administrator.service.js';
import { Invitations } from './people/invitations.service.js';
import { Members } from './people/members.service.js';
import { PeopleDirectory } from './people/people-directory.js';
import { PeopleRepository } from './people/people.repository.js';
import { Users } from './people/users.service.js';
import { AppSecret } from './secrets/app-secret.js';
import { PasswordHasher } from './secrets/password-hasher.js';
import { PasswordResets } from './sign-in/password-resets.service.js';
import { Sessions } from './sign-in/sessions.service.js';
import { SignInLimits } from './sign-in/sign-in-limits.js';
import { SignIn } from './sign-in/sign-in.service.js';
import { ApiTokens } from './tokens/api-tokens.service.js';

const services = [
  Accounts,
  ApiTokens,
  FirstAdministrator,
  Invitations,
  Members,
  OneTimeLinks,
  Organisations,
  OrganisationsDataLoader,
  PasswordResets,
  PeopleDirectory,
  Sessions,
  SignIn,
  Users,
];

/** Organisations and people: accounts, memberships, sessions, tokens. Needs an AuditWriter and an Outbox. */
@Module({
  providers: [
    ...services,
    AppSecret,
    OrganisationsRepository,
    PasswordHasher,
    PeopleRepository,
    SignInLimits,
  ],
  exports: services,
})
export class OrganisationsModule {}
