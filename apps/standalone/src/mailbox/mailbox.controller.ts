import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Language } from '@app/contracts';
import { Problem } from '@app/platform';
import { PublicPages } from '../../../api/src/http/index.js';
import { MailboxApiQueryDto, MailboxListQueryDto, MailboxPageQueryDto } from './mailbox.dto.js';
import { framedDocument, listPage, messagePage, missingPage } from './mailbox-pages.js';
import { type Message, MailboxStore, type MessageSummary } from './mailbox-store.js';

const PAGE_LIMIT = 200;
const API_PAGE = 100;
const HTML = 'text/html; charset=utf-8';
const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/** A message is somebody else's markup: it may be looked at and its links may be followed, nothing more. */
const MESSAGE_POLICY =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

/** The local mailbox's pages and the same as JSON. It exists in the standalone process only. */
@PublicPages()
@ApiExcludeController()
@Controller('mailbox')
export class MailboxController {
  constructor(private readonly store: MailboxStore) {}

  @Get()
  @Header('content-type', HTML)
  @Header('content-security-policy', PAGE_POLICY)
  @Header('cache-control', 'no-store')
  async list(@Query() { to = '', lang }: MailboxListQueryDto): Promise<string> {
    const messages = await this.store.list({ to, limit: PAGE_LIMIT });
    return listPage({ language: languageOf(lang), messages, to, limit: PAGE_LIMIT });
  }

  @Get('messages/:id')
  @Header('content-type', HTML)
  @Header('content-security-policy', PAGE_POLICY)
  async message(
    @Param('id') id: string,
    @Query() { lang }: MailboxPageQueryDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const message = await this.store.find(id);
    if (message) return messagePage(message, languageOf(lang));
    reply.status(404);
    return missingPage(languageOf(lang));
  }

  @Get('messages/:id/html')
  @Header('content-type', HTML)
  @Header('content-security-policy', MESSAGE_POLICY)
  @Header('x-frame-options', 'SAMEORIGIN')
  @Header('referrer-policy', 'no-referrer')
  async messageHtml(@Param('id') id: string): Promise<string> {
    return framedDocument((await this.require(id)).html ?? '');
  }

  @Get('messages/:id/source')
  @Header('content-type', 'message/rfc822')
  @Header('content-disposition', 'attachment')
  async source(@Param('id') id: string): Promise<Buffer> {
    const source = await this.store.source(id);
    if (!source) throw new Problem('not_found');
    return source;
  }

  @Get('api/messages')
  async apiList(@Query() { to, limit = API_PAGE }: MailboxApiQueryDto): Promise<{ items: MessageSummary[] }> {
    return { items: await this.store.list({ to, limit }) };
  }

  @Get('api/messages/:id')
  apiMessage(@Param('id') id: string): Promise<Message> {
    return this.require(id);
  }

  private async require(id: string): Promise<Message> {
    const message = await this.store.find(id);
    if (!message) throw new Problem('not_found');
    return message;
  }
}

function languageOf(lang: string | undefined): Language {
  return lang === 'en' ? 'en' : 'da';
}
