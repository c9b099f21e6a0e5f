#!/usr/bin/env node
// Finds import cycles between files, with the TypeScript compiler's own resolution. Imports of types only are
// left out: they are gone at run time. The direction rules (house.mjs) keep libraries apart; this keeps the
// inside of each room free of knots too.
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = process.argv[2] ?? dirname(dirname(fileURLToPath(import.meta.url)));

/** @returns {Map<string, string[]>} file → files whose code it needs at run time */
function importGraph(folder) {
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const cache = ts.createModuleResolutionCache(folder, (name) => name, options);
  return new Map(fileNames.map((file) => [file, importsOf(file, options, cache)]));
}

function importsOf(file, options, cache) {
  const source = ts.createSourceFile(file, ts.sys.readFile(file) ?? '', ts.ScriptTarget.Latest);
  return source.statements
    .filter((statement) => {
      if (ts.isExportDeclaration(statement))
        return statement.moduleSpecifier && !statement.isTypeOnly && !onlyTypes(statement.exportClause);
      if (!ts.isImportDeclaration(statement)) return false;
      const clause = statement.importClause;
      return !clause || (!clause.isTypeOnly && (clause.name || !onlyTypes(clause.namedBindings)));
    })
    .map(
      ({ moduleSpecifier }) =>
        ts.resolveModuleName(
          moduleSpecifier.text,
          file,
          options,
          ts.sys,
          cache,
          undefined,
          ts.ModuleKind.ESNext,
        ).resolvedModule,
    )
    .filter((found) => found && !found.isExternalLibraryImport)
    .map((found) => found.resolvedFileName);
}

function onlyTypes(bindings) {
  return bindings?.elements?.length > 0 && bindings.elements.every((element) => element.isTypeOnly);
}

/** @returns {string[][]} each cycle once, as a list of files that ends where it begins */
function findCycles(graph) {
  const cycles = [];
  const state = new Map();
  const path = [];
  const visit = (file) => {
    state.set(file, 'open');
    path.push(file);
    for (const next of graph.get(file) ?? []) {
      if (state.get(next) === 'open') cycles.push([...path.slice(path.indexOf(next)), next]);
      else if (!state.has(next)) visit(next);
    }
    path.pop();
    state.set(file, 'done');
  };
  for (const file of graph.keys()) if (!state.has(file)) visit(file);
  return cycles;
}

const cycles = findCycles(importGraph(root));
for (const cycle of cycles) {
  console.error(`Import cycle: ${cycle.map((file) => relative(root, file)).join(' → ')}`);
}
if (cycles.length > 0) {
  console.error(
    'Files that need each other are one job in two places: move what both need into a third file.',
  );
  process.exit(1);
}
console.log('No import cycles.');
