import { Injectable } from '@nestjs/common';
import { REVIEW_BODIES, type ReviewBody, type SubmissionState } from '@app/contracts';
import type { CaseOrganisation, CaseParticipants, Member } from '@app/notifications';
import { UnitOfWork } from '@app/platform';
import { municipalityName } from './municipality-name.js';

interface OrganisationRow {
  id: string;
  kind: string;
  code: string;
  name: string;
  nameEn: string | null;
}

interface ParticipantsRow {
  state: SubmissionState;
  shared_with_adviser: boolean;
  has_revision: boolean;
  contact_user_id: string | null;
  municipality_id: string;
  geographic_organisation_id: string | null;
  organisations: OrganisationRow[];
  members: Member[];
  assignments: CaseParticipants['assignments'];
}

const CONCERNED = `(o.id = m.id OR o.id = m.geographic_organisation_id OR o.kind IN ('review_body', 'secretariat'))`;

const PARTICIPANTS = `
  SELECT s.state, s.shared_with_adviser, s.latest_revision > 0 AS has_revision, s.contact_user_id,
    m.id AS municipality_id, m.geographic_organisation_id,
    (SELECT json_agg(json_build_object(
       'id', o.id, 'kind', o.kind, 'code', o.code, 'name', o.name, 'nameEn', o.name_en) ORDER BY o.code)
     FROM organisations o WHERE ${CONCERNED}) AS organisations,
    (SELECT coalesce(json_agg(json_build_object(
       'userId', u.id, 'name', u.name, 'email', u.email, 'language', u.language, 'status', u.status,
       'organisationId', o.id, 'role', x.role) ORDER BY u.name, u.id), '[]')
     FROM organisations o
     JOIN memberships x ON x.organisation_id = o.id AND x.ended_at IS NULL
     JOIN users u ON u.id = x.user_id
     WHERE ${CONCERNED}) AS members,
    (SELECT coalesce(json_agg(json_build_object('userId', a.user_id, 'bodyId', a.body_id, 'kind', a.kind)
       ORDER BY a.id), '[]')
     FROM assignments a WHERE a.submission_id = s.id AND a.ended_at IS NULL) AS assignments
  FROM submissions s JOIN organisations m ON m.id = s.municipality_id
  WHERE s.id = $1`;

/** Who takes part in a case, in one question to the database. */
@Injectable()
export class CasePeople {
  constructor(private readonly uow: UnitOfWork) {}

  async participants(submissionId: string): Promise<CaseParticipants | null> {
    const [row] = await this.uow.manager.query<ParticipantsRow[]>(PARTICIPANTS, [submissionId]);
    return row ? participantsOf(submissionId, row) : null;
  }
}

function participantsOf(submissionId: string, row: ParticipantsRow): CaseParticipants {
  const { organisations } = row;
  const municipality = organisations.find(({ id }) => id === row.municipality_id) as OrganisationRow;
  const name = municipalityName(municipality.name, municipality.nameEn);
  const geographic = organisations.find(({ id }) => id === row.geographic_organisation_id);
  return {
    submissionId,
    state: row.state,
    sharedWithAdviser: row.shared_with_adviser,
    hasRevision: row.has_revision,
    contactUserId: row.contact_user_id,
    municipality: { id: municipality.id, name: name.da, nameEn: name.en },
    geographicOrganisation: geographic ? organisationOf(geographic) : null,
    bodies: organisations
      .filter(
        ({ kind, code }) => kind === 'review_body' && (REVIEW_BODIES as readonly string[]).includes(code),
      )
      .map((body) => ({ ...organisationOf(body), code: body.code as ReviewBody })),
    secretariats: organisations.filter(({ kind }) => kind === 'secretariat').map(organisationOf),
    members: row.members,
    assignments: row.assignments,
  };
}

function organisationOf({ id, name, nameEn }: OrganisationRow): CaseOrganisation {
  return { id, name, nameEn: nameEn ?? name };
}
