import type { Viewer } from '@app/contracts';
import { Invitations, Members } from '@app/organisations';
import { Body, Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CurrentViewer, Endpoint } from '../http/index.js';
import { InspectInvitationDto, InvitationDto, InviteDto, RedeemInvitationDto } from './invitation.dto.js';
import { MemberDto } from './organisation.dto.js';
import { SessionDto } from './session.dto.js';
import { SessionPresenter } from './session.presenter.js';

/** From an e-mail address to an account. */
@Controller('invitations')
export class InvitationsController {
  constructor(
    private readonly members: Members,
    private readonly invitations: Invitations,
    private readonly presenter: SessionPresenter,
  ) {}

  @Endpoint.post('', {
    access: { global: 'user.invite' },
    summary: 'Invite a person into a role',
    description:
      'Sends a link that works once, for seven days. For somebody who has not accepted yet a new link is sent and ' +
      'the old one stops working; somebody with an account just gets the role.',
    response: MemberDto,
    problems: ['not_found', 'already_exists', 'state_conflict', 'unprocessable'],
  })
  invite(@CurrentViewer() viewer: Viewer, @Body() body: InviteDto): Promise<MemberDto> {
    return this.members.invite(viewer, body);
  }

  @Endpoint.post('inspect', {
    access: 'public',
    summary: 'See who an invitation is for, without using it',
    response: InvitationDto,
    status: 200,
    transaction: false,
    problems: ['link_expired'],
  })
  inspect(@Body() body: InspectInvitationDto): Promise<InvitationDto> {
    return this.invitations.inspect(body.token);
  }

  @Endpoint.post('redeem', {
    access: 'public',
    summary: 'Accept an invitation: set a password and sign in',
    response: SessionDto,
    transaction: false,
    problems: ['link_expired'],
  })
  redeem(
    @Body() body: RedeemInvitationDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionDto> {
    return this.presenter.start(reply, this.invitations.redeem(body.token, body));
  }
}
