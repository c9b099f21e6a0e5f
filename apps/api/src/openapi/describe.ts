import { ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { loadConfig } from '@app/platform';
import { ApiModule } from '../api.module.js';
import { createHttpApp } from '../http/create-http-app.js';
import { Routes } from '../http/route-check.js';
import { accessTable } from './access-table.js';
import { openApiDocument } from './document.js';

/**
 * The API's description without a database or any other service. Call it on the built code, since descriptions and
 * examples come in at build time.
 */
export async function describeApi(): Promise<OpenAPIObject> {
  return openApiDocument(await previewApp());
}

/** Who may call what, as Markdown; also without any other service. */
export async function describeAccess(): Promise<string> {
  const modules = (await previewApp()).get(ModulesContainer);
  return accessTable(new Routes(modules).list());
}

function previewApp(): Promise<NestFastifyApplication> {
  const config = loadConfig({ DATABASE_URL: 'postgres://nobody@localhost/none' }, ['DATABASE_URL']);
  return createHttpApp(ApiModule.forRoot({ config }), { config, logger: false, preview: true });
}
