import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { OrganisationsModule } from '@app/organisations';
import { HealthModule, IdempotencyKeys } from '@app/platform';
import { AccessGuard } from './access.guard.js';
import { AuthenticationGuard } from './authentication.guard.js';
import { ProblemFilter } from './problems/problem.filter.js';
import { Routes } from './route-check.js';
import { SessionCookie } from './session-cookie.js';
import { InputPipe } from './validation/input.pipe.js';
import { ForgetKeys } from './writes/forget-keys.js';
import { IdempotentWrites } from './writes/idempotent-writes.js';
import { WriteInterceptor } from './writes/write.interceptor.js';

/**
 * What every request passes, in this order: who asks, whether they may, one transaction, the input's rules; and
 * what every error becomes. Needs a `CaseAccess` from the process's module.
 */
@Global()
@Module({
  imports: [OrganisationsModule, HealthModule],
  providers: [
    SessionCookie,
    IdempotencyKeys,
    IdempotentWrites,
    ForgetKeys,
    Routes,
    { provide: APP_GUARD, useClass: AuthenticationGuard },
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_INTERCEPTOR, useClass: WriteInterceptor },
    { provide: APP_PIPE, useClass: InputPipe },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
  exports: [SessionCookie, Routes],
})
export class HttpModule {}
