import type { Viewer } from '@app/contracts';
import { Members, Organisations } from '@app/organisations';
import type { Page } from '@app/platform';
import { Body, Controller, Query } from '@nestjs/common';
import { CurrentViewer, Endpoint, IdParam, PageQueryDto } from '../http/index.js';
import { AddMemberDto, MemberDto, OrganisationDto, OrganisationsQueryDto } from './organisation.dto.js';

/** Organisations and who belongs to them. */
@Controller('organisations')
export class OrganisationsController {
  constructor(
    private readonly organisations: Organisations,
    private readonly members: Members,
  ) {}

  @Endpoint.get('', {
    access: { global: 'organisation.list' },
    summary: 'List organisations by name',
    page: OrganisationDto,
  })
  list(@Query() query: OrganisationsQueryDto): Promise<Page<OrganisationDto>> {
    return this.organisations.list(query, query);
  }

  @Endpoint.get(':id', {
    access: { global: 'organisation.read' },
    summary: 'Read an organisation',
    response: OrganisationDto,
  })
  read(@IdParam() id: string): Promise<OrganisationDto> {
    return this.organisations.read(id);
  }

  @Endpoint.get(':id/members', {
    access: { global: 'members.list' },
    summary: 'List the present members of an organisation by name',
    description:
      'For its own members, the secretariat, advisers of the municipality, and municipalities of the adviser.',
    page: MemberDto,
  })
  listMembers(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @Query() query: PageQueryDto,
  ): Promise<Page<MemberDto>> {
    return this.members.list(viewer, id, query);
  }

  @Endpoint.post(':id/members', {
    access: { global: 'user.invite' },
    summary: 'Give a person a role',
    description: 'By `userId`, or by e-mail address and name as with POST /invitations.',
    response: MemberDto,
    problems: ['already_exists', 'state_conflict', 'unprocessable'],
  })
  addMember(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @Body() body: AddMemberDto,
  ): Promise<MemberDto> {
    return this.members.add(viewer, id, body);
  }

  @Endpoint.delete(':id/members/:membershipId', {
    access: { global: 'members.manage' },
    summary: 'End a membership; it stays in the history',
    response: 'none',
    problems: ['state_conflict'],
  })
  endMembership(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IdParam('membershipId') membershipId: string,
  ): Promise<void> {
    return this.members.end(viewer, id, membershipId);
  }
}
