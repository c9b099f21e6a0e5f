import { Body, Controller } from '@nestjs/common';
import type { Viewer } from '@app/contracts';
import { CurrentViewer, Endpoint, IdParam, IfMatch, type ExpectedVersion } from '../http/index.js';
import {
  AvailableTransitionDto,
  PerformTransitionDto,
  TransitionDto,
  TransitionResultDto,
} from './transition.dto.js';
import { TransitionsPresenter } from './transitions.presenter.js';

/** Steps of the state machine. */
@Controller('submissions/:id')
export class TransitionsController {
  constructor(private readonly presenter: TransitionsPresenter) {}

  @Endpoint.get('transitions', {
    access: { case: 'transitions.read' },
    summary: 'List the steps that the case has taken, oldest first',
    response: [TransitionDto],
  })
  history(@CurrentViewer() viewer: Viewer, @IdParam() id: string): Promise<TransitionDto[]> {
    return this.presenter.history(viewer, id);
  }

  @Endpoint.get('available-transitions', {
    access: { case: 'transitions.read' },
    summary: 'List the steps that are possible from here, whose they are and what stands in the way of yours',
    response: [AvailableTransitionDto],
  })
  available(@CurrentViewer() viewer: Viewer, @IdParam() id: string): Promise<AvailableTransitionDto[]> {
    return this.presenter.available(viewer, id);
  }

  @Endpoint.post('transitions', {
    // Who may take which step is judged by the service under the case's lock; here one must know of the case.
    access: { case: 'transitions.read' },
    summary: 'Take a step',
    description: 'A refused step answers 409 with every unmet condition at once, and changes nothing.',
    response: TransitionResultDto,
    ifMatch: true,
    problems: ['guards_unmet', 'transition_not_possible'],
  })
  perform(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IfMatch() expected: ExpectedVersion,
    @Body() body: PerformTransitionDto,
  ): Promise<TransitionResultDto> {
    return this.presenter.perform(viewer, id, expected, body);
  }
}
