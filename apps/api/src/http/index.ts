export { CaseAccess, type Access, type CasePart, type FoundCase } from './access.js';
export { Endpoint } from './endpoint.js';
export type { EndpointOptions } from './endpoint-info.js';
export { PageQueryDto } from './page.dto.js';
export {
  CaseOf,
  CodeParam,
  CurrentSession,
  CurrentViewer,
  IdParam,
  IfMatch,
  NumberParam,
  OptionalViewer,
} from './parameters.js';
export { ProblemDto } from './problem.dto.js';
export { PublicPages } from './public-pages.js';
export type { RequestSession } from './request-state.js';
export { SessionCookie } from './session-cookie.js';
export { ExpectedVersion } from '@app/platform';
export { IsCriterion, IsDay, IsInstant, NotBlank } from './validation/decorators.js';
