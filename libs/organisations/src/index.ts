export {
  type MunicipalityData,
  type OrganisationData,
  type OrganisationsData,
  readOrganisationsData,
  type Tile,
} from './data/organisations-data.js';
export { OrganisationsDataLoader, type OrganisationsLoadResult } from './data/organisations-data-loader.js';
export { DemonstrationPeopleModule } from './demo/demonstration-people.module.js';
export { DemonstrationPeople } from './demo/demonstration-people.service.js';
export { DEMONSTRATION_ROLES, type DemonstrationRole } from './demo/demonstration-roles.js';
export { organisationsEntities } from './entities.js';
export { OneTimeLink } from './links/one-time-link.entity.js';
export { OneTimeLinks, type OpenLink } from './links/one-time-links.service.js';
export { Organisation } from './organisation.entity.js';
export type { OrganisationFilter } from './organisations/organisations.repository.js';
export { Organisations, type OrganisationView } from './organisations/organisations.service.js';
export { OrganisationsModule } from './organisations.module.js';
export { Accounts } from './people/accounts.service.js';
export {
  FirstAdministrator,
  type FirstAdministratorResult,
  type FirstAdministratorWish,
} from './people/first-administrator.service.js';
export { type Acceptance, Invitations, type InvitationView } from './people/invitations.service.js';
export { Membership } from './people/membership.entity.js';
export { type Invitation, Members, type NewMember } from './people/members.service.js';
export { type PastMembership, PeopleDirectory, type Person } from './people/people-directory.js';
export { User, USER_STATUSES, type UserStatus } from './people/user.entity.js';
export { type UserChange, Users } from './people/users.service.js';
export type { AccountMembership, AccountView, MemberView, PersonView } from './people/views.js';
export { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from './secrets/password-rule.js';
export { PasswordResets } from './sign-in/password-resets.service.js';
export { Session } from './sign-in/session.entity.js';
export {
  type FoundSession,
  type OpenedSession,
  SESSION_LIFETIME_MS,
  Sessions,
  type SessionView,
} from './sign-in/sessions.service.js';
export { SignIn, type SignedIn } from './sign-in/sign-in.service.js';
export { ApiToken } from './tokens/api-token.entity.js';
export { ApiTokens, type FoundToken, type NewToken, type TokenView } from './tokens/api-tokens.service.js';
