export { organisationsEntities } from './entities.js';
export { OneTimeLink, type LinkPurpose } from './links/one-time-link.entity.js';
export { Organisation } from './organisation.entity.js';
export { Membership } from './people/membership.entity.js';
export { User, type UserStatus } from './people/user.entity.js';
export { Session } from './sign-in/session.entity.js';
export { ApiToken } from './tokens/api-token.entity.js';
