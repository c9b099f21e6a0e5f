import { Delivery } from './deliveries/delivery.entity.js';
import { Notification } from './deliveries/notification.entity.js';
import { OutboxMessage } from './outbox/outbox-message.entity.js';

/** The tables that this library alone writes. */
export const notificationsEntities = [OutboxMessage, Notification, Delivery] as const;
