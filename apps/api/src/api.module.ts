import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { auditEntities } from '@app/audit';
import { certificatesEntities } from '@app/certificates';
import { documentsEntities } from '@app/documents';
import { frameworksEntities } from '@app/frameworks';
import { notificationsEntities } from '@app/notifications';
import { organisationsEntities } from '@app/organisations';
import { type Clock, type Config, idempotencyEntities, type Ids, PlatformModule } from '@app/platform';
import { reviewsEntities } from '@app/reviews';
import { submissionsEntities } from '@app/submissions';
import { AuditApiModule } from './audit/audit-api.module.js';
import { CertificatesApiModule } from './certificates/certificates-api.module.js';
import { DocumentsApiModule } from './documents/documents-api.module.js';
import { FrameworksApiModule } from './frameworks/frameworks-api.module.js';
import { HealthApiModule } from './health/health-api.module.js';
import { HttpModule } from './http/http.module.js';
import { NotificationsApiModule } from './notifications/notifications-api.module.js';
import { DemoSignInModule, PeopleApiModule } from './people/index.js';
import { ReviewsApiModule } from './reviews/reviews-api.module.js';
import { SubmissionsApiModule } from './submissions/submissions-api.module.js';

export interface ApiModuleOptions {
  readonly config: Config & { readonly DATABASE_URL: string };
  /** One-click sign-in for the demonstration roles; only ever for the embedded default. */
  readonly demo?: boolean;
  /** What else the process shows, e.g. the local mailbox. */
  readonly imports?: readonly (DynamicModule | Type)[];
  readonly clock?: Clock;
  readonly ids?: Ids;
}

/** The API as a whole: every feature's routes behind one HTTP edge. */
@Module({})
export class ApiModule {
  static forRoot({ config, demo, imports = [], clock, ids }: ApiModuleOptions): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        PlatformModule.forRoot({
          config,
          clock,
          ids,
          entities: [
            ...idempotencyEntities,
            ...organisationsEntities,
            ...frameworksEntities,
            ...documentsEntities,
            ...submissionsEntities,
            ...reviewsEntities,
            ...certificatesEntities,
            ...notificationsEntities,
            ...auditEntities,
          ],
        }),
        HttpModule,
        HealthApiModule,
        AuditApiModule,
        NotificationsApiModule,
        PeopleApiModule,
        FrameworksApiModule,
        DocumentsApiModule,
        SubmissionsApiModule,
        ReviewsApiModule,
        CertificatesApiModule,
        ...(demo ? [DemoSignInModule] : []),
        ...imports,
      ],
    };
  }
}
