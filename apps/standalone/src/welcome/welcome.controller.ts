import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { PublicPages } from '../../../api/src/http/index.js';
import { welcomePage } from './welcome-page.js';
import { WELCOME_SCRIPT } from './welcome-script.js';
import { WelcomeQueryDto } from './welcome.dto.js';

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The first page of the embedded default: who to sign in as, and where everything is. */
@PublicPages()
@ApiExcludeController()
@Controller()
export class WelcomeController {
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', POLICY)
  @Header('cache-control', 'no-store')
  page(@Query() { lang }: WelcomeQueryDto): string {
    return welcomePage(lang ?? 'da');
  }

  @Get('welcome.js')
  @Header('content-type', 'text/javascript; charset=utf-8')
  script(): string {
    return WELCOME_SCRIPT;
  }
}
