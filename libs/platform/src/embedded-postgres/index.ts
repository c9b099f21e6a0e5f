export {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  findEmbeddedPostgres,
  startEmbeddedPostgres,
} from './launcher.js';
export { EmbeddedPostgresError } from './postgres-error.js';
