import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { DataPath } from './text-hygiene.js';

/** A breach of a schema: where in the value, and what would be right. */
export interface SchemaBreach {
  readonly path: DataPath;
  readonly message: string;
}

interface PropertySchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, PropertySchema>>;
}

const ID_PREFIX = 'urn:klimacert:schema:';

/** The JSON Schemas (2020-12) of one data folder, compiled on first use. */
export class SchemaSet {
  private static readonly known = new Map<string, SchemaSet>();
  private readonly ajv: Ajv2020;

  /**
   * The schemas of a data folder. Compiling them takes longer than reading the data, so a process does it once.
   * @throws Error when the folder or a schema in it can't be read: that is a fault of the product itself
   */
  static of(root: string): SchemaSet {
    const set = SchemaSet.known.get(root) ?? new SchemaSet(root);
    SchemaSet.known.set(root, set);
    return set;
  }

  private constructor(root: string) {
    this.ajv = new Ajv2020({
      allErrors: true,
      verbose: true,
      strict: true,
      // A `then` names properties and lists whose type its parent has given.
      strictTypes: false,
      strictRequired: false,
    });
    addFormats.default(this.ajv);
    const folder = join(root, 'schemas');
    for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.schema.json')))
      this.ajv.addSchema(JSON.parse(readFileSync(join(folder, name), 'utf8')));
  }

  /** Everything in which a value differs from the schema named, e.g. `municipalities`. */
  breaches(schema: string, value: unknown): SchemaBreach[] {
    const validate = this.ajv.getSchema(ID_PREFIX + schema);
    if (!validate) throw new Error(`There is no data/schemas/${schema}.schema.json`);
    if (validate(value)) return [];
    // `if` only repeats what its `then` has said already.
    return (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if').map((e) => toBreach(e, value));
  }

  /** A row schema's columns with their JSON types, e.g. `{ code: 'string', lat: 'number' }`. */
  columns(schema: string): ReadonlyMap<string, string> {
    const properties = this.schemaOf(ID_PREFIX + schema).properties ?? {};
    return new Map(Object.entries(properties).map(([name, property]) => [name, this.typeOf(property)]));
  }

  private typeOf(property: PropertySchema): string {
    if (property.type) return property.type;
    return property.$ref ? this.typeOf(this.schemaOf(property.$ref)) : 'string';
  }

  private schemaOf(ref: string): PropertySchema {
    const schema = this.ajv.getSchema(ref)?.schema;
    if (typeof schema !== 'object') throw new Error(`There is no schema ${ref}`);
    return schema as PropertySchema;
  }
}

function toBreach(error: ErrorObject, root: unknown): SchemaBreach {
  const path = pointerToPath(error.instancePath, root);
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case 'required':
    case 'dependentRequired':
      return { path: [...path, String(params.missingProperty)], message: 'is missing' };
    case 'additionalProperties': {
      const known = Object.keys((error.parentSchema?.properties ?? {}) as object).join(', ');
      return {
        path: [...path, String(params.additionalProperty)],
        message: `is not a known field; known are ${known}`,
      };
    }
    case 'false schema':
      return { path, message: 'does not belong here' };
    case 'enum':
      return {
        path,
        message: `must be one of ${(params.allowedValues as unknown[]).join(', ')}; found ${shown(error.data)}`,
      };
  }
  const wanted = error.parentSchema?.description as string | undefined;
  return {
    path,
    message: wanted ? `must be ${wanted}; found ${shown(error.data)}` : `${error.message ?? error.keyword}`,
  };
}

/** Turns a JSON pointer into a path; a step into a list becomes a number. */
function pointerToPath(pointer: string, root: unknown): DataPath {
  const path: (string | number)[] = [];
  let value = root;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(value) ? Number(key) : key);
    value = (value as Record<string, unknown> | undefined)?.[key];
  }
  return path;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
