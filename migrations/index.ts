import type { MigrationInterface } from 'typeorm';

/**
 * Every schema change, oldest first. One self-contained file each; a migration that has been released is never
 * edited. There is no way down: a mistake is mended by the next migration.
 */
export const migrations: (new () => MigrationInterface)[] = [];
