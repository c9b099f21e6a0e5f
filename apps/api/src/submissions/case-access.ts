import { Injectable } from '@nestjs/common';
import type { Viewer } from '@app/contracts';
import { CaseRepository } from '@app/submissions';
import type { CaseThing } from '@app/workflow';
import { CaseAccess, type CasePart } from '../http/index.js';

/** What the access guard asks about cases. */
@Injectable()
export class SubmissionsCaseAccess extends CaseAccess {
  constructor(private readonly cases: CaseRepository) {
    super();
  }

  override thing(submissionId: string, viewer: Viewer | null): Promise<CaseThing | null> {
    return this.cases.thing(viewer, submissionId);
  }

  override submissionIdOf(part: CasePart, id: string): Promise<string | null> {
    return this.cases.submissionIdOf(part, id);
  }
}
