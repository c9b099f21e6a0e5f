import { OneTimeLink } from './links/one-time-link.entity.js';
import { Organisation } from './organisation.entity.js';
import { Membership } from './people/membership.entity.js';
import { User } from './people/user.entity.js';
import { Session } from './sign-in/session.entity.js';
import { ApiToken } from './tokens/api-token.entity.js';

/** The tables that this library alone writes. */
export const organisationsEntities = [
  Organisation,
  User,
  Membership,
  Session,
  ApiToken,
  OneTimeLink,
] as const;
