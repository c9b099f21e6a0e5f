import { Module } from '@nestjs/common';
import { NotificationsModule } from '@app/notifications';
import { NotificationsController } from './notifications.controller.js';
import { OutboxController } from './outbox.controller.js';

/** Notifications and the secretariat's outbox over HTTP; gives every feature its Outbox. */
@Module({
  imports: [NotificationsModule.forApi()],
  controllers: [NotificationsController, OutboxController],
})
export class NotificationsApiModule {}
