/** TypeORM answers an UPDATE … RETURNING with `[rows, count]` and everything else with the rows. */
export function rowsOf<T>(result: unknown): T[] {
  const answer = result as T[] | [T[], number];
  return Array.isArray(answer[0]) ? (answer[0] as T[]) : (answer as T[]);
}
