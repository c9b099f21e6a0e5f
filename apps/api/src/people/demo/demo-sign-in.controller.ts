import { renderText } from '@app/contracts';
import { DEMONSTRATION_ROLES, DemonstrationPeople } from '@app/organisations';
import { RequestContext } from '@app/platform';
import { Body, Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Endpoint } from '../../http/index.js';
import { SessionDto } from '../session.dto.js';
import { SessionPresenter } from '../session.presenter.js';
import { DemoRoleDto, DemoSignInDto } from './demo.dto.js';

/** One-click sign-in as a person of the demonstration. Not part of the API's documentation. */
@Controller('demo')
export class DemoSignInController {
  constructor(
    private readonly people: DemonstrationPeople,
    private readonly presenter: SessionPresenter,
    private readonly context: RequestContext,
  ) {}

  @Endpoint.get('roles', {
    access: 'public',
    summary: 'List the people of the demonstration',
    response: [DemoRoleDto],
    hidden: true,
  })
  roles(): DemoRoleDto[] {
    const { language } = this.context.current;
    return DEMONSTRATION_ROLES.map(({ key, name, description }) => ({
      role: key,
      name,
      description: renderText(description, language),
    }));
  }

  @Endpoint.post('session', {
    access: 'public',
    summary: 'Sign in as one of them',
    response: SessionDto,
    transaction: false,
    hidden: true,
  })
  signIn(@Body() body: DemoSignInDto, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionDto> {
    return this.presenter.start(reply, this.people.signInAs(body.role));
  }
}
