import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { problemExamples, SESSION_SECURITY, TOKEN_SECURITY } from '../http/endpoint-docs.js';
import { refine } from './refine.js';

const DESCRIPTION = `
Certification of Danish municipal climate action plans.

**Signing in.** Browsers carry a session cookie and send \`X-CSRF-Token\` with every write. Programs send
\`Authorization: Bearer kc_…\`; tokens are made by their owner and act within their scopes.

**Errors** are problem details (RFC 9457): \`code\` for programs, \`title\` and \`detail\` in the caller's language,
\`errors\` with every faulty field at once, \`reasons\` with every unmet condition of a step at once.

**Changing.** What has a version answers an \`ETag\`; send it as \`If-Match\`. Send an \`Idempotency-Key\` with a write
that you may have to repeat: it has one effect and one answer. Unknown fields are refused.

**Lists** come in pages: \`next\` of one page is the \`cursor\` of the next.
`.trim();

/** The API's own description as OpenAPI 3.1; works on an application in preview mode too. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Klimacert')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .setLicense('EUPL-1.2', 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12')
    .addServer('/', 'This installation')
    .addCookieAuth(
      '__Host-klimacert',
      { type: 'apiKey', in: 'cookie', description: SESSION_TEXT },
      SESSION_SECURITY,
    )
    .addBearerAuth(
      { type: 'http', scheme: 'bearer', bearerFormat: 'kc_…', description: TOKEN_TEXT },
      TOKEN_SECURITY,
    )
    .build();
  const document = refine(SwaggerModule.createDocument(app, config, { operationIdFactory: operationId }));
  document.components = { ...document.components, examples: problemExamples() };
  return document;
}

const SESSION_TEXT = 'Set by POST /api/v1/session. Without TLS the cookie is called `klimacert`.';
const TOKEN_TEXT = 'An access token, made with POST /api/v1/tokens.';

/** `SubmissionsController.read` → `submissionsRead`. */
function operationId(controller: string, method: string): string {
  const subject = controller.replace(/Controller$/, '');
  return subject[0]!.toLowerCase() + subject.slice(1) + method[0]!.toUpperCase() + method.slice(1);
}
