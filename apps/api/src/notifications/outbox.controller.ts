import { Controller, Query } from '@nestjs/common';
import { OutboxDesk } from '@app/notifications';
import type { Page } from '@app/platform';
import { Endpoint, IdParam } from '../http/index.js';
import {
  DeliveryDetailDto,
  DeliveryDto,
  DeliveryQueryDto,
  OutboxMessageDetailDto,
  OutboxMessageDto,
  OutboxMessageQueryDto,
} from './outbox.dto.js';

/** The secretariat's view of what was sent, what failed and why. It shows how messages went, never what they say. */
@Controller('outbox')
export class OutboxController {
  constructor(private readonly desk: OutboxDesk) {}

  @Endpoint.get('deliveries', {
    access: { global: 'outbox.read' },
    summary: 'List e-mails with how they went, newest first',
    page: DeliveryDto,
  })
  deliveries(@Query() query: DeliveryQueryDto): Promise<Page<DeliveryDto>> {
    return this.desk.deliveries(query, query);
  }

  @Endpoint.get('deliveries/:id', {
    access: { global: 'outbox.read' },
    summary: 'Read how one e-mail went and why it was sent',
    response: DeliveryDetailDto,
  })
  delivery(@IdParam() id: string): Promise<DeliveryDetailDto> {
    return this.desk.delivery(id);
  }

  @Endpoint.post('deliveries/:id/send-again', {
    access: { global: 'outbox.resend' },
    summary: 'Send an e-mail again that was given up, or at once one that waits for its next attempt',
    response: DeliveryDetailDto,
    status: 200,
    problems: ['state_conflict'],
  })
  sendAgain(@IdParam() id: string): Promise<DeliveryDetailDto> {
    return this.desk.sendAgain(id);
  }

  @Endpoint.get('messages', {
    access: { global: 'outbox.read' },
    summary: 'List the events that people are told about, newest first',
    page: OutboxMessageDto,
  })
  messages(@Query() query: OutboxMessageQueryDto): Promise<Page<OutboxMessageDto>> {
    return this.desk.messages(query.state, query);
  }

  @Endpoint.get('messages/:id', {
    access: { global: 'outbox.read' },
    summary: 'Read who was told of an event by which rule, and who was not and why',
    response: OutboxMessageDetailDto,
  })
  message(@IdParam() id: string): Promise<OutboxMessageDetailDto> {
    return this.desk.message(id);
  }

  @Endpoint.post('messages/:id/send-again', {
    access: { global: 'outbox.resend' },
    summary: 'Have the recipients of an event worked out again that was given up',
    response: OutboxMessageDetailDto,
    status: 200,
    problems: ['state_conflict'],
  })
  workOutAgain(@IdParam() id: string): Promise<OutboxMessageDetailDto> {
    return this.desk.workOutAgain(id);
  }
}
