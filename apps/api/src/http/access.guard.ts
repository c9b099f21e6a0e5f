import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Problem } from '@app/platform';
import { can, canGlobally, scopeOf } from '@app/workflow';
import type { FastifyRequest } from 'fastify';
import { validate as isUuid } from 'uuid';
import { CaseAccess, type Access } from './access.js';
import { endpointOf, type EndpointInfo } from './endpoint-info.js';
import { parseIfMatch } from './if-match.js';
import { requireMediaType } from './media-type.js';
import { isPublicPages } from './public-pages.js';
import { stateOf, type RequestState } from './request-state.js';
import { IdempotentWrites } from './writes/idempotent-writes.js';

/**
 * The one place where the API's permissions are enforced, before anything of the request's content is judged.
 * Denies by default: a route without a declaration is closed to everybody.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly cases: CaseAccess,
    private readonly writes: IdempotentWrites,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (isPublicPages(context.getClass())) return true;
    const endpoint = endpointOf(context.getHandler());
    if (!endpoint) throw new Problem('forbidden');
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const state = stateOf(request);
    requireSignIn(endpoint.access, state, request.method);
    await this.requirePolicy(endpoint, request, state);
    requireMediaType(endpoint, request);
    if (endpoint.ifMatch) state.expected = parseIfMatch(request.headers['if-match']);
    return true;
  }

  private async requirePolicy(
    endpoint: EndpointInfo,
    request: FastifyRequest,
    state: RequestState,
  ): Promise<void> {
    const { access } = endpoint;
    if (typeof access === 'string') return;
    if ('global' in access) {
      if (canGlobally(state.viewer ?? null, access.global)) return;
      throw new Problem('forbidden');
    }
    const decision = await this.judgeCase(access, request, state);
    if (decision === 'allowed') return;
    // What a write did may have ended the right to it, or the sight of the case; its repetition still gets its answer.
    if (state.case && (await this.writes.isRepetition(endpoint, request, state))) state.replayOnly = true;
    else throw new Problem(decision === 'hidden' ? 'not_found' : 'forbidden');
  }

  private async judgeCase(
    access: Extract<Access, { case: unknown }>,
    request: FastifyRequest,
    state: RequestState,
  ): Promise<ReturnType<typeof can>> {
    const { [access.param ?? 'id']: id } = request.params as Record<string, string | undefined>;
    if (id === undefined || !isUuid(id)) return 'hidden';
    const submissionId = access.via ? await this.cases.submissionIdOf(access.via, id) : id.toLowerCase();
    if (submissionId === null) return 'hidden';
    const viewer = state.viewer ?? null;
    const thing = await this.cases.thing(submissionId, viewer);
    if (!thing) return 'hidden';
    state.case = { submissionId, thing };
    return can(viewer, access.case, thing);
  }
}

function requireSignIn(access: Access, state: RequestState, method: string): void {
  const { viewer } = state;
  if (viewer?.scopes && !viewer.scopes.includes(scopeOf(method))) {
    throw new Problem('token_scope_missing', { params: { scope: scopeOf(method) } });
  }
  if (access === 'public') return;
  if (!viewer) throw new Problem('not_signed_in');
  const sessionOnly = access === 'session' || (typeof access === 'object' && access.session === true);
  if (sessionOnly && !state.sessionId) throw new Problem('session_required');
}
