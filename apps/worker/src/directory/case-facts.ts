import { Injectable } from '@nestjs/common';
import type { DeadlineKind, SubmissionState } from '@app/contracts';
import type { CaseFacts } from '@app/notifications';
import { UnitOfWork } from '@app/platform';
import { municipalityName } from './municipality-name.js';

interface CaseRow {
  name: string;
  name_en: string | null;
  title: string;
  case_number: string;
  state: SubmissionState;
  round: number;
  geographic_name: string | null;
  geographic_name_en: string | null;
  adviser: { name: string; email: string } | null;
  deadlines: { kind: DeadlineKind; dueOn: string }[];
}

const FACTS = `
  SELECT m.name, m.name_en, p.title, s.case_number, s.state, s.round,
    g.name AS geographic_name, coalesce(g.name_en, g.name) AS geographic_name_en,
    (SELECT json_build_object('name', u.name, 'email', u.email)
     FROM memberships x JOIN users u ON u.id = x.user_id
     WHERE x.organisation_id = g.id AND x.role = 'adviser' AND x.ended_at IS NULL AND u.status = 'active'
     ORDER BY u.name, u.id LIMIT 1) AS adviser,
    (SELECT coalesce(json_agg(json_build_object('kind', d.kind, 'dueOn', d.due_on) ORDER BY d.due_on, d.id), '[]')
     FROM deadlines d WHERE d.submission_id = s.id AND d.met_at IS NULL) AS deadlines
  FROM submissions s
  JOIN plans p ON p.id = s.plan_id
  JOIN organisations m ON m.id = s.municipality_id
  LEFT JOIN organisations g ON g.id = m.geographic_organisation_id
  WHERE s.id = $1`;

/** What every text about a case says of it, in one question to the database. */
@Injectable()
export class CaseFactsReader {
  constructor(private readonly uow: UnitOfWork) {}

  async read(submissionId: string): Promise<CaseFacts | null> {
    const [row] = await this.uow.manager.query<CaseRow[]>(FACTS, [submissionId]);
    if (!row) return null;
    return {
      submissionId,
      municipality: municipalityName(row.name, row.name_en),
      planTitle: row.title,
      caseNumber: row.case_number,
      state: row.state,
      round: row.round,
      geographicOrganisation: row.geographic_name
        ? { da: row.geographic_name, en: row.geographic_name_en ?? row.geographic_name }
        : null,
      adviser: row.adviser,
      deadlines: row.deadlines,
    };
  }
}
