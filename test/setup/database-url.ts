/** Environment variables by which the test run's set-up tells test files where the database is. */
export const ADMIN_URL = 'KLIMACERT_TEST_ADMIN_URL';
export const TEMPLATE = 'KLIMACERT_TEST_TEMPLATE';

/** The same server and role, another database. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.toString();
}
