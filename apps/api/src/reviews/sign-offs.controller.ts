import { Body, Controller } from '@nestjs/common';
import type { Viewer } from '@app/contracts';
import { SignOffsService } from '@app/reviews';
import { CurrentViewer, Endpoint, IdParam } from '../http/index.js';
import { GiveSignOffDto, SignOffDto } from './sign-off.dto.js';

/** The leads' signatures on an endorsed case. */
@Controller('submissions/:id/sign-offs')
export class SignOffsController {
  constructor(private readonly signOffs: SignOffsService) {}

  @Endpoint.get('', {
    access: { case: 'review.read' },
    summary: 'List the sign-offs, oldest first',
    response: [SignOffDto],
  })
  list(@CurrentViewer() viewer: Viewer, @IdParam() id: string): Promise<SignOffDto[]> {
    return this.signOffs.list(viewer, id);
  }

  @Endpoint.post('', {
    access: { case: 'signOff.give' },
    summary: 'Sign for your body',
    description:
      'Pinned to the present round and its revision; signing again changes nothing. When it is the last condition ' +
      'of the certificate, the certificate is issued at once.',
    response: SignOffDto,
    problems: ['state_conflict'],
  })
  sign(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @Body() { statement }: GiveSignOffDto,
  ): Promise<SignOffDto> {
    return this.signOffs.sign(viewer, id, statement);
  }
}
