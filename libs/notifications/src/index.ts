export { Delivery, DELIVERY_STATES, type DeliveryState } from './deliveries/delivery.entity.js';
export { DELIVERY_ERRORS, type DeliveryErrorCode } from './deliveries/delivery-error.js';
export { Notification } from './deliveries/notification.entity.js';
export type {
  DeliveryDetail,
  DeliveryProblem,
  DeliveryView,
  MessageDetail,
  MessageView,
  ToldView,
} from './desk/desk-views.js';
export { OutboxDesk, type DeliveryFilter } from './desk/outbox-desk.service.js';
export { CaseDirectory, LinkPort, type MessageSubject } from './directory/case-directory.js';
export type { CaseFacts, ListedFinding, MessageContext, SubjectFacts } from './directory/message-context.js';
export {
  PeoplePort,
  type CaseOrganisation,
  type CaseParticipants,
  type Member,
  type Person,
} from './directory/people.js';
export { notificationsEntities } from './entities.js';
export { Inbox, type InboxItem } from './inbox/inbox.service.js';
export { NotificationsModule, type NotificationsWorkerOptions } from './notifications.module.js';
export { OUTBOX_STATES, OutboxMessage, type OutboxState } from './outbox/outbox-message.entity.js';
export { OutboxWriter } from './outbox/outbox-writer.js';
export type { Audience, Party, RecipientRole } from './recipients/audience.js';
export { RECIPIENTS, type RecipientEntry, type RecipientRule } from './recipients/recipients-table.js';
export { resolve, type Recipient, type ResolvableMessage, type Resolved } from './recipients/resolve.js';
export type { LeftOut, LeftOutReason, Resolution, RuleOutcome, Told, Why } from './recipients/resolution.js';
export { renderMail, type RenderedMail, type RenderSettings } from './rendering/render-mail.js';
export { NOTIFICATION_SETTINGS, notificationSettings, type NotificationSettings } from './settings.js';
