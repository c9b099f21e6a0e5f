// Lint as policy: the rules of the house are executable, and each says its reason in a sentence.
import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';
import { ROOMS, importPolicies } from './scripts/house.mjs';

const TESTS = ['**/*.spec.ts', '**/*.e2e.ts', 'test/**'];

const NO_CLOCK = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Inject Clock and call now(): deadlines and tests need one time for everybody.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Inject Clock and call now(): deadlines and tests need one time for everybody.',
  },
  {
    selector: "MemberExpression[object.object.name='Temporal'][object.property.name='Now']",
    message: 'Inject Clock and call today() or now(): deadlines and tests need one time for everybody.',
  },
];

const ROUTE_DECORATORS = ['Get', 'Post', 'Put', 'Patch', 'Delete', 'All', 'Head', 'Options', 'Search'];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      'coverage/',
      '.klimacert/',
      'docs/generated/',
      'test/client/schema.d.ts',
    ],
  },
  {
    files: ['**/*.{js,mjs}'],
    rules: { 'no-undef': 'error', 'no-unused-vars': 'error', 'prefer-const': 'error', eqeqeq: 'error' },
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'URL',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
          'fetch',
          'Buffer',
          'performance',
          'AbortController',
          'AbortSignal',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // A promise that nobody waits for is a write that may not happen and an error that nobody sees.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      // TypeORM's API speaks of Function, decorators need classes that look unused or empty.
      '@typescript-eslint/no-unsafe-function-type': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['apps/**/*.ts', 'libs/**/*.ts', 'migrations/**/*.ts', 'test/**/*.ts', 'bench/**/*.ts'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: { project: `${import.meta.dirname}/tsconfig.json` } },
      'boundaries/root-path': import.meta.dirname,
      'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export'],
      'boundaries/elements': ROOMS,
      'boundaries/files': [{ category: 'test', pattern: TESTS }],
      'boundaries/legacy-templates': false,
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': ['error', { default: 'disallow', policies: importPolicies() }],
    },
  },
  {
    files: ['libs/contracts/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!\\.{1,2}/)',
              message:
                'contracts imports nothing: it runs in the browser too, and everything else stands on it.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['libs/workflow/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!\\.{1,2}/|@app/contracts$|temporal-polyfill$)',
              message:
                'workflow is pure: no framework, no database, no Node, so that every rule can be read and tested alone.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['apps/api/**/*.ts'],
    ignores: ['apps/api/src/http/endpoint.ts', ...TESTS],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@nestjs/common',
              importNames: ROUTE_DECORATORS,
              message:
                'Use @Endpoint: an endpoint must declare its permission, and "public" is declared too.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['libs/**/*.ts', 'apps/api/**/*.ts', 'apps/worker/**/*.ts'],
    ignores: ['libs/platform/src/time/clock.ts', ...TESTS],
    rules: { 'no-restricted-syntax': ['error', ...NO_CLOCK] },
  },
  {
    files: ['libs/*/src/**/*.ts'],
    ignores: ['libs/platform/**', 'libs/contracts/**', 'libs/workflow/**', ...TESTS],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'uuid',
              message: 'Inject Ids: one generator, so that ids sort by creation and tests can tell them.',
            },
          ],
        },
      ],
    },
  },
  {
    // Programs that talk to a person at a terminal.
    files: ['apps/standalone/**/*.ts', 'apps/cli/**/*.ts', 'scripts/**', 'test/**', 'bench/**'],
    rules: { 'no-console': 'off' },
  },
);
