import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';

const ROOT = process.cwd();
const run = promisify(execFile);

type Json = Record<string, unknown>;
interface Answer {
  readonly description: string;
  readonly content?: Record<string, { schema?: Json; examples?: Json }>;
}
interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly tags?: string[];
  readonly security: object[];
  readonly parameters?: (Json & { name: string; in: string; schema?: Json })[];
  readonly requestBody?: { content: Record<string, { schema: Json }> };
  readonly responses: Record<string, Answer>;
}
interface Description {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { readonly schemas: Record<string, Json & { properties?: Record<string, Json> }> };
}

/** The description of the built product, as an integrator gets it. */
describe('the OpenAPI document', () => {
  let document: Description;
  let operations: { readonly name: string; readonly operation: Operation }[];
  beforeAll(async () => {
    const emit = join(ROOT, 'dist/apps/api/src/openapi/emit.js');
    const { stdout } = await run(process.execPath, [emit], { maxBuffer: 64 * 1024 * 1024 });
    document = JSON.parse(stdout) as Description;
    operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        name: `${method.toUpperCase()} ${path}`,
        operation,
      })),
    );
  });
  const faults = (find: (operation: Operation, name: string) => boolean): string[] =>
    operations.filter(({ operation, name }) => find(operation, name)).map(({ name }) => name);

  it('is valid OpenAPI 3.1 to an independent validator', async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate(document as unknown as Record<string, unknown>);
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    expect(validator.version).toBe('3.1');
    expect(JSON.stringify(document)).not.toMatch(/"nullable":|"exclusiveM\w+":true/);
  });

  it('has many operations, each with a name of its own, a summary and a tag', () => {
    expect(operations.length).toBeGreaterThan(60);
    expect(faults(({ summary, tags }) => !summary || !tags?.length)).toEqual([]);
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][A-Za-z0-9]+$/.test(id))).toEqual([]);
  });

  it('tells one success of each operation, by a named schema', () => {
    expect(
      faults(
        // A part of a file (206) stands beside the whole (200).
        ({ responses }) => Object.keys(responses).filter((status) => /^2(?!06)/.test(status)).length !== 1,
      ),
    ).toEqual([]);
    const unnamed = faults(({ responses }) =>
      Object.entries(responses).some(([status, { content }]) => {
        const schema = content?.['application/json']?.schema;
        if (!status.startsWith('2') || !schema) return false;
        return !('$ref' in schema) && !(schema.type === 'array' && '$ref' in (schema.items as Json));
      }),
    );
    expect(unnamed).toEqual([]);
  });

  it('tells the errors of each operation as problem details with an example', () => {
    const problems = ({ responses }: Operation): [string, Answer][] =>
      Object.entries(responses).filter(([status]) => /^[45]/.test(status));
    expect(
      faults((operation) =>
        problems(operation).some(([, { content, description }]) => {
          const problem = content?.['application/problem+json'];
          return !description || !problem?.schema?.$ref || Object.keys(problem.examples ?? {}).length === 0;
        }),
      ),
    ).toEqual([]);
    const lacks = (status: string, when: (operation: Operation, name: string) => boolean): string[] =>
      faults((operation, name) => when(operation, name) && !(status in operation.responses));
    expect(lacks('500', () => true)).toEqual([]);
    expect(lacks('401', ({ security }) => security.length > 0)).toEqual([]);
    expect(lacks('404', (_operation, name) => name.includes('{'))).toEqual([]);
    expect(lacks('400', ({ requestBody }) => requestBody !== undefined)).toEqual([]);
    expect(lacks('415', ({ requestBody }) => requestBody !== undefined)).toEqual([]);
    const ifMatch = ({ parameters }: Operation): boolean =>
      parameters?.some(({ name }) => name === 'If-Match') ?? false;
    expect(lacks('412', ifMatch)).toEqual([]);
    expect(lacks('428', ifMatch)).toEqual([]);
  });

  it('declares every part of every path', () => {
    const undeclared = faults(({ parameters = [] }, name) =>
      [...name.matchAll(/\{(\w+)\}/g)].some(
        ([, part]) => !parameters.some((parameter) => parameter.in === 'path' && parameter.name === part),
      ),
    );
    expect(undeclared).toEqual([]);
  });

  it('takes bodies by named schemas', () => {
    const unnamed = faults(({ requestBody }) =>
      Object.values(requestBody?.content ?? {}).some(({ schema }) => !('$ref' in schema)),
    );
    expect(unnamed).toEqual([]);
  });

  it('has no empty schema, and an example of every property', () => {
    const schemas = Object.entries(document.components.schemas);
    const empty = schemas.filter(
      ([, schema]) => !schema.properties && !schema.enum && !schema.allOf && !schema.oneOf && !schema.anyOf,
    );
    expect(empty.map(([name]) => name)).toEqual([]);
    const isExampled = (schema: Json): boolean => {
      if ('example' in schema || 'examples' in schema || schema.format === 'binary') return true;
      const items = schema.items as Json | undefined;
      const parts = [items, ...((schema.allOf ?? schema.anyOf ?? schema.oneOf ?? []) as Json[])];
      return '$ref' in schema || parts.some((part) => part !== undefined && '$ref' in part);
    };
    const without = schemas.flatMap(([name, { properties = {} }]) =>
      Object.entries(properties)
        .filter(([, schema]) => !isExampled(schema))
        .map(([property]) => `${name}.${property}`),
    );
    expect(without).toEqual([]);
    const dangling = [...JSON.stringify(document).matchAll(/"#\/components\/(\w+)\/([\w.-]+)"/g)].filter(
      ([, kind, name]) => !(name! in ((document.components as unknown as Record<string, Json>)[kind!] ?? {})),
    );
    expect(dangling.map(([reference]) => reference)).toEqual([]);
  });

  it('is what the committed description and the typed client say', async () => {
    const { stdout } = await run(process.execPath, ['scripts/client.mjs', '--check']);
    expect(stdout).toContain('up to date');
  });
});
