import type { Viewer } from '@app/contracts';
import { Sessions, SignIn } from '@app/organisations';
import { Body, Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CurrentSession, CurrentViewer, Endpoint, IdParam, type RequestSession } from '../http/index.js';
import { OwnSessionDto, SessionDto, SignInDto } from './session.dto.js';
import { SessionPresenter } from './session.presenter.js';

/** Signing in and out. */
@Controller()
export class SessionsController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly presenter: SessionPresenter,
  ) {}

  @Endpoint.post('session', {
    access: 'public',
    summary: 'Sign in with e-mail and password',
    description:
      'Sets the session cookie. After too many wrong passwords the answer is 429 with Retry-After; whoever has ' +
      'signed in from the same address before still can with the right password.',
    response: SessionDto,
    transaction: false,
    problems: ['wrong_credentials', 'too_many_requests'],
  })
  open(@Body() body: SignInDto, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionDto> {
    return this.presenter.start(reply, this.signIn.signIn(body));
  }

  @Endpoint.get('session', { access: 'session', summary: 'Who is signed in', response: SessionDto })
  current(@CurrentViewer() viewer: Viewer, @CurrentSession() session: RequestSession): Promise<SessionDto> {
    return this.presenter.present(viewer, session);
  }

  @Endpoint.delete('session', { access: 'session', summary: 'Sign out', response: 'none' })
  close(
    @CurrentViewer() viewer: Viewer,
    @CurrentSession() session: RequestSession,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    return this.presenter.end(reply, viewer, session, session.sessionId);
  }

  @Endpoint.get('sessions', {
    access: 'session',
    summary: 'List the browsers in which you are signed in, newest first',
    response: [OwnSessionDto],
  })
  list(@CurrentViewer() viewer: Viewer): Promise<OwnSessionDto[]> {
    return this.sessions.listOf(viewer.userId);
  }

  @Endpoint.delete('sessions', {
    access: 'session',
    summary: 'Sign out everywhere, here too',
    response: 'none',
  })
  closeAll(@CurrentViewer() viewer: Viewer, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    return this.presenter.endAll(reply, viewer);
  }

  @Endpoint.delete('sessions/:id', {
    access: 'session',
    summary: 'Sign out in one browser',
    response: 'none',
  })
  closeOne(
    @CurrentViewer() viewer: Viewer,
    @CurrentSession() session: RequestSession,
    @IdParam() id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    return this.presenter.end(reply, viewer, session, id);
  }
}
