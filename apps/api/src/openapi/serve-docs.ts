import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { openApiDocument } from './document.js';

const PATH = '/api/docs';
const DOCUMENT = '/api/openapi.json';
const ASSETS = ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png'];

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Klimacert API</title>
    <link rel="icon" href="${PATH}/assets/favicon-32x32.png">
    <link rel="stylesheet" href="${PATH}/assets/swagger-ui.css">
  </head>
  <body>
    <div id="docs"></div>
    <noscript>The description as a file: <a href="${DOCUMENT}">${DOCUMENT}</a></noscript>
    <script src="${PATH}/assets/swagger-ui-bundle.js"></script>
    <script src="${PATH}/start.js"></script>
  </body>
</html>
`;
// The page's only script of its own is a file, since the content security policy allows no inline ones.
const START = `SwaggerUIBundle({ url: '${DOCUMENT}', dom_id: '#docs', deepLinking: true, docExpansion: 'none' });\n`;

/** Serves the API's description for programs and as pages for people, all from this process. */
export function serveDocs(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  let document: string | undefined;
  fastify.get(DOCUMENT, (_request, reply) => {
    document ??= JSON.stringify(openApiDocument(app));
    return reply.type('application/json; charset=utf-8').send(document);
  });
  fastify.get(PATH, (_request, reply) => reply.type('text/html; charset=utf-8').send(PAGE));
  fastify.get(`${PATH}/start.js`, (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(START),
  );
  void fastify.register(fastifyStatic, {
    root: dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json')),
    prefix: `${PATH}/assets/`,
    decorateReply: false,
    index: false,
    allowedPath: (path) => ASSETS.includes(path.replace(/^\//, '')),
  });
}
