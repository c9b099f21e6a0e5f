import type { Viewer } from '@app/contracts';
import { ApiTokens } from '@app/organisations';
import { Body, Controller } from '@nestjs/common';
import { CurrentViewer, Endpoint, IdParam } from '../http/index.js';
import { CreatedTokenDto, CreateTokenDto, TokenDto } from './token.dto.js';

/** Keys for machines. Only a signed-in person makes them: a token can't make more of its kind. */
@Controller('tokens')
export class TokensController {
  constructor(private readonly tokens: ApiTokens) {}

  @Endpoint.get('', {
    access: 'session',
    summary: 'List your tokens that work, newest first',
    response: [TokenDto],
  })
  list(@CurrentViewer() viewer: Viewer): Promise<TokenDto[]> {
    return this.tokens.listOf(viewer.userId);
  }

  @Endpoint.post('', {
    access: 'session',
    summary: 'Make a token; it is shown this once',
    response: CreatedTokenDto,
    secret: true,
    problems: ['state_conflict'],
  })
  create(@CurrentViewer() viewer: Viewer, @Body() body: CreateTokenDto): Promise<CreatedTokenDto> {
    return this.tokens.create(viewer.userId, { ...body, expiresAt: new Date(body.expiresAt) });
  }

  @Endpoint.delete(':id', { access: 'session', summary: 'Revoke a token at once', response: 'none' })
  revoke(@CurrentViewer() viewer: Viewer, @IdParam() id: string): Promise<void> {
    return this.tokens.revoke(viewer.userId, id);
  }
}
