import type { Viewer } from '@app/contracts';
import { Accounts } from '@app/organisations';
import { Body, Controller } from '@nestjs/common';
import { CurrentViewer, Endpoint, type ExpectedVersion, IfMatch } from '../http/index.js';
import { AccountDto, ChangePasswordDto, UpdateAccountDto } from './account.dto.js';

/** One's own account. */
@Controller('me')
export class MeController {
  constructor(private readonly accounts: Accounts) {}

  @Endpoint.get('', { access: 'signed_in', summary: 'Read your account', response: AccountDto })
  read(@CurrentViewer() viewer: Viewer): Promise<AccountDto> {
    return this.accounts.read(viewer.userId);
  }

  @Endpoint.patch('', {
    access: 'session',
    summary: 'Change your name or language',
    response: AccountDto,
    ifMatch: true,
  })
  update(
    @CurrentViewer() viewer: Viewer,
    @Body() body: UpdateAccountDto,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<AccountDto> {
    return this.accounts.update(viewer.userId, body, expected);
  }

  @Endpoint.post('password', {
    access: 'session',
    summary: 'Change your password',
    description: 'All your other sessions end.',
    response: 'none',
    transaction: false,
    problems: ['too_many_requests', 'stale_version'],
  })
  changePassword(@CurrentViewer() viewer: Viewer, @Body() body: ChangePasswordDto): Promise<void> {
    return this.accounts.changePassword(viewer.userId, body.currentPassword, body.newPassword);
  }
}
