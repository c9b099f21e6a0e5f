import { Injectable } from '@nestjs/common';
import type { Viewer } from '@app/contracts';
import { CaseContent, DocumentVisibility, type OpenCase } from '@app/documents';
import { FrameworksService } from '@app/frameworks';
import { Problem, UnitOfWork } from '@app/platform';
import { CaseRepository } from './cases/case.repository.js';
import { Cases } from './cases/cases.js';

/** Tells the documents library what it must know of the case that a document belongs to. */
@Injectable()
export class CaseContentAdapter extends CaseContent {
  constructor(
    private readonly cases: Cases,
    private readonly repository: CaseRepository,
    private readonly frameworks: FrameworksService,
  ) {
    super();
  }

  override async touch(submissionId: string, viewer: Viewer): Promise<OpenCase> {
    const { submission } = await this.cases.authorise(viewer, submissionId, 'document.upload', 'update');
    submission.contentVersion += 1;
    await this.repository.save(submission);
    return {
      organisationId: submission.municipalityId,
      criteria: await this.frameworks.criteriaCodes(submission.frameworkId),
    };
  }
}

/** Who does not see the working copy reads only documents that were sent: with a revision, or to show the adoption. */
@Injectable()
export class DocumentVisibilityAdapter extends DocumentVisibility {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cases: Cases,
  ) {
    super();
  }

  override async readableIds(viewer: Viewer, submissionId: string): Promise<'all' | ReadonlySet<string>> {
    const authorised = await this.cases
      .authorise(viewer, submissionId, 'document.read')
      .catch((error: unknown) => {
        if (error instanceof Problem) return null;
        throw error;
      });
    if (!authorised) return new Set();
    if (authorised.workingCopy) return 'all';
    const rows: { id: string }[] = await this.uow.manager.query(
      `SELECT document ->> 'id' AS id FROM revisions, jsonb_array_elements(content -> 'documents') AS document
       WHERE submission_id = $1
       UNION SELECT plan_document_id::text FROM adoptions WHERE submission_id = $1
       UNION SELECT minutes_document_id::text FROM adoptions WHERE submission_id = $1 AND minutes_document_id IS NOT NULL
       UNION SELECT document_id::text FROM declared_changes WHERE submission_id = $1`,
      [submissionId],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
