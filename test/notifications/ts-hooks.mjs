import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';

const LIBRARIES = new URL('../../libs/', import.meta.url);

/** Finds TypeScript where the compiled product would find JavaScript. */
export function resolve(specifier, context, next) {
  const library = /^@app\/([^/]+)$/.exec(specifier);
  if (library) return next(new URL(`${library[1]}/src/index.ts`, LIBRARIES).href, context);
  if (/^\.{1,2}\/.*\.js$/.test(specifier) && context.parentURL?.endsWith('.ts')) {
    const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    if (existsSync(fileURLToPath(source))) return next(pathToFileURL(fileURLToPath(source)).href, context);
  }
  return next(specifier, context);
}

/** Compiles as Jest does, with the decorators' metadata that dependency injection needs. */
export function load(url, context, next) {
  if (!url.endsWith('.ts')) return next(url, context);
  const filename = fileURLToPath(url);
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    swcrc: false,
    jsc: {
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
      target: 'es2023',
      keepClassNames: true,
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  });
  return { format: 'module', source: code, shortCircuit: true };
}
