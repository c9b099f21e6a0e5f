import { Controller, Query } from '@nestjs/common';
import type { Viewer } from '@app/contracts';
import { Inbox } from '@app/notifications';
import type { Page } from '@app/platform';
import { CurrentViewer, Endpoint, IdParam } from '../http/index.js';
import { NotificationDto, NotificationQueryDto, UnreadCountDto } from './notification.dto.js';

/** What the person who asks was told. */
@Controller('notifications')
export class NotificationsController {
  constructor(private readonly inbox: Inbox) {}

  @Endpoint.get('', {
    access: { global: 'notifications.own' },
    summary: 'List your notifications, newest first',
    page: NotificationDto,
  })
  list(
    @CurrentViewer() viewer: Viewer,
    @Query() query: NotificationQueryDto,
  ): Promise<Page<NotificationDto>> {
    return this.inbox.list(viewer.userId, query.unread ?? false, query);
  }

  @Endpoint.get('unread-count', {
    access: { global: 'notifications.own' },
    summary: 'Count the notifications that you have not read',
    response: UnreadCountDto,
  })
  async unreadCount(@CurrentViewer() viewer: Viewer): Promise<UnreadCountDto> {
    return { unread: await this.inbox.unreadCount(viewer.userId) };
  }

  @Endpoint.post(':id/read', {
    access: { global: 'notifications.own' },
    summary: 'Mark a notification as read; repeating it changes nothing',
    response: 'none',
  })
  markRead(@CurrentViewer() viewer: Viewer, @IdParam() id: string): Promise<void> {
    return this.inbox.markRead(viewer.userId, id);
  }

  @Endpoint.post('read-all', {
    access: { global: 'notifications.own' },
    summary: 'Mark all your notifications as read',
    response: 'none',
  })
  markAllRead(@CurrentViewer() viewer: Viewer): Promise<void> {
    return this.inbox.markAllRead(viewer.userId);
  }
}
