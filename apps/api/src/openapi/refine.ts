import type { OpenAPIObject } from '@nestjs/swagger';

type Json = Record<string, unknown>;
interface Operation extends Json {
  readonly parameters?: { readonly name: string; readonly in: string }[];
  readonly responses: Record<string, Json & { content?: Record<string, { schema?: Json }>; headers?: Json }>;
  security?: unknown[];
  tags?: string[];
}
const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/**
 * Adds to the generated document what follows from the edge's rules and no decorator says: which answers carry
 * ETag, Location and Idempotency-Replayed, and which operations are open to everybody. Tags are written in words.
 */
export function refine(document: OpenAPIObject): OpenAPIObject {
  const schemas = (document.components?.schemas ?? {}) as Record<string, Json>;
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method] as unknown as Operation | undefined;
      if (!operation) continue;
      operation.security ??= [];
      operation.tags = operation.tags?.map(inWords);
      const hasPage = path.concat('/{id}') in document.paths;
      for (const [status, answer] of Object.entries(operation.responses)) {
        if (!status.startsWith('2')) continue;
        const headers = headersOf(status, fieldsOf(answer, schemas), operation, hasPage);
        if (Object.keys(headers).length > 0) answer.headers = { ...answer.headers, ...headers };
      }
    }
  }
  return document;
}

/** `SubmissionDocuments` → `Submission documents`. */
function inWords(tag: string): string {
  return tag.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function headersOf(status: string, fields: readonly string[], operation: Operation, hasPage: boolean): Json {
  const header = (description: string, example: string): Json => ({
    description,
    schema: { type: 'string' },
    example,
  });
  const versioned = fields.includes('version') || fields.includes('etag');
  const repeatable = operation.parameters?.some(({ name }) => name === 'Idempotency-Key') ?? false;
  return {
    ...(versioned ? { ETag: header('Version of the answer; send it as If-Match.', '"3"') } : {}),
    ...(status === '201' && fields.includes('id') && hasPage
      ? { Location: header('Where the new thing is.', '/api/v1/…/0199d3b0-5c1e-7a51-8a3f-6f1f0c9b1a2d') }
      : {}),
    ...(repeatable
      ? { 'Idempotency-Replayed': header('`true` when this is the answer of an earlier request.', 'true') }
      : {}),
  };
}

/** Names of the fields of an answer's schema, inherited ones too. */
function fieldsOf(answer: Operation['responses'][string], schemas: Record<string, Json>): string[] {
  const schema = answer.content?.['application/json']?.schema;
  return schema ? namesOf(schema, schemas) : [];
}

function namesOf(schema: Json, schemas: Record<string, Json>): string[] {
  const name = typeof schema.$ref === 'string' ? schema.$ref.split('/').at(-1) : undefined;
  const found = name === undefined ? schema : (schemas[name] ?? {});
  const parts = (found.allOf ?? []) as Json[];
  return [
    ...Object.entries((found.properties ?? {}) as Record<string, Json>)
      // A framework's version is a name, not what we count changes by.
      .filter(([field, { type }]) => field !== 'version' || type !== 'string')
      .map(([field]) => field),
    ...parts.flatMap((part) => namesOf(part, schemas)),
  ];
}
