export * from './cross-checks.js';
export * from './data-fault.js';
export * from './data-file-reader.js';
export * from './data-root.js';
export * from './load-lock.js';
export type { DataPath } from './text-hygiene.js';
