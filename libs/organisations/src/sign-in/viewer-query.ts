import type { Language, Viewer, ViewerMembership } from '@app/contracts';

/** Columns that make a viewer out of a user `u`: who it is and the present memberships, in one query. */
export const VIEWER_COLUMNS = `
  u.id AS user_id, u.name, u.language,
  COALESCE((
    SELECT json_agg(json_build_object('organisationId', o.id, 'organisationCode', o.code,
                                      'kind', o.kind, 'role', m.role) ORDER BY m.id)
    FROM memberships m JOIN organisations o ON o.id = m.organisation_id
    WHERE m.user_id = u.id AND m.ended_at IS NULL
  ), '[]') AS memberships`;

export interface ViewerRow {
  readonly user_id: string;
  readonly name: string;
  readonly language: Language;
  readonly memberships: ViewerMembership[];
}

/** The viewer of a row with `VIEWER_COLUMNS`. */
export function viewerOf(row: ViewerRow): Viewer {
  return { userId: row.user_id, name: row.name, memberships: row.memberships };
}
