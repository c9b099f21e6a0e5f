import { loadConfig } from '@app/platform';
import { ApiModule } from '../api.module.js';
import { createHttpApp } from '../http/create-http-app.js';
import { openApiDocument } from './document.js';

/**
 * Prints the API's description without a database: `npm run openapi:emit`. Run it on the built code, since the
 * descriptions and examples come in at build time.
 */
async function emit(): Promise<void> {
  const config = loadConfig({ DATABASE_URL: 'postgres://nobody@localhost/none' }, ['DATABASE_URL']);
  const app = await createHttpApp(ApiModule.forRoot({ config }), { config, logger: false, preview: true });
  process.stdout.write(`${JSON.stringify(openApiDocument(app), null, 2)}\n`);
}

await emit();
