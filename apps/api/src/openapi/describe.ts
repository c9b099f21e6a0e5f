import type { OpenAPIObject } from '@nestjs/swagger';
import { loadConfig } from '@app/platform';
import { ApiModule } from '../api.module.js';
import { createHttpApp } from '../http/create-http-app.js';
import { openApiDocument } from './document.js';

/**
 * The API's description without a database or any other service. Call it on the built code, since descriptions and
 * examples come in at build time.
 */
export async function describeApi(): Promise<OpenAPIObject> {
  const config = loadConfig({ DATABASE_URL: 'postgres://nobody@localhost/none' }, ['DATABASE_URL']);
  const root = ApiModule.forRoot({ config });
  const app = await createHttpApp(root, { config, logger: false, preview: true });
  return openApiDocument(app);
}
