import type { Viewer } from '@app/contracts';
import { Users } from '@app/organisations';
import { Body, Controller } from '@nestjs/common';
import { CurrentViewer, Endpoint, type ExpectedVersion, IdParam, IfMatch } from '../http/index.js';
import { PersonDto } from './account.dto.js';
import { UpdateUserDto } from './user.dto.js';

/** Other people's accounts. */
@Controller('users')
export class UsersController {
  constructor(private readonly users: Users) {}

  @Endpoint.patch(':id', {
    access: { global: 'user.update' },
    summary: 'Rename, disable or enable an account',
    description: 'For who administers every organisation that the person is a member of.',
    response: PersonDto,
    ifMatch: true,
  })
  update(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @Body() body: UpdateUserDto,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<PersonDto> {
    return this.users.update(viewer, id, body, expected);
  }
}
