import { PasswordResets } from '@app/organisations';
import { Body, Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Endpoint } from '../http/index.js';
import { RedeemResetDto, RequestResetDto, SessionDto } from './session.dto.js';
import { SessionPresenter } from './session.presenter.js';

/** A new password for who has forgotten theirs. */
@Controller('password-resets')
export class PasswordResetsController {
  constructor(
    private readonly resets: PasswordResets,
    private readonly presenter: SessionPresenter,
  ) {}

  @Endpoint.post('', {
    access: 'public',
    summary: 'Ask for a link to set a new password',
    description: 'Answers alike whether or not the address has an account. The link works once, for an hour.',
    response: 'none',
    status: 202,
    transaction: false,
    problems: ['too_many_requests'],
  })
  request(@Body() body: RequestResetDto): Promise<void> {
    return this.resets.request(body.email);
  }

  @Endpoint.post('redeem', {
    access: 'public',
    summary: 'Set a new password with the link, and sign in',
    description: 'All other sessions end.',
    response: SessionDto,
    transaction: false,
    problems: ['link_expired'],
  })
  redeem(@Body() body: RedeemResetDto, @Res({ passthrough: true }) reply: FastifyReply): Promise<SessionDto> {
    return this.presenter.start(reply, this.resets.redeem(body.token, body.password));
  }
}
