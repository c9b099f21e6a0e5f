import { Injectable } from '@nestjs/common';
import { Config } from '@app/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import '@fastify/cookie';

/**
 * The cookie that carries a session's token. Scripts can't read it and other sites' forms don't send it; under
 * TLS its `__Host-` name keeps other hosts of the domain from planting one.
 */
@Injectable()
export class SessionCookie {
  readonly name: string;
  private readonly secure: boolean;

  constructor(config: Config) {
    this.secure = config.BASE_URL?.startsWith('https:') ?? false;
    this.name = this.secure ? '__Host-klimacert' : 'klimacert';
  }

  /** The token that the request came with. */
  read(request: FastifyRequest): string | undefined {
    return request.cookies[this.name];
  }

  /** Hands the browser a session's token, until the session's end at the latest. */
  set(reply: FastifyReply, token: string, expires: Date): void {
    void reply.setCookie(this.name, token, { ...this.attributes, expires });
  }

  /** Makes the browser forget the token. */
  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.name, this.attributes);
  }

  private get attributes() {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.secure } as const;
  }
}
