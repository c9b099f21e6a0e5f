import { Injectable } from '@nestjs/common';
import type { Persona, Viewer } from '@app/contracts';
import { Problem } from '@app/platform';
import {
  judge,
  personasOf,
  seesWorkingCopy,
  visibilityOf,
  type CaseAction,
  type CaseThing,
  type Visibility,
} from '@app/workflow';
import { CaseRepository, type CaseLock } from './case.repository.js';
import type { Submission } from './submission.entity.js';

/** A case that somebody was allowed to do something with. */
export interface AuthorisedCase {
  readonly submission: Submission;
  readonly thing: CaseThing;
  readonly personas: readonly Persona[];
  readonly visibility: Visibility;
  /** Whether the viewer sees the municipality's working copy instead of the latest revision. */
  readonly workingCopy: boolean;
}

/** The door to every case: nothing is read or written of one without passing here. */
@Injectable()
export class Cases {
  constructor(private readonly repository: CaseRepository) {}

  /**
   * Loads a case, holds it if asked, and judges the policy on what it then is.
   * @param lock `share` for writes in other tables that must not race a transition, `update` to change the case itself
   * @throws Problem `not_found` when the viewer may not see it, `forbidden` when seeing is all that is allowed
   */
  async authorise(
    viewer: Viewer,
    submissionId: string,
    action: CaseAction,
    lock: CaseLock = 'none',
  ): Promise<AuthorisedCase> {
    // The row first: the policy judges the state that holds until the transaction ends.
    const submission = await this.repository.find(submissionId, lock);
    const thing = submission && (await this.repository.thing(viewer, submissionId));
    if (!submission || !thing) throw new Problem('not_found');
    const personas = personasOf(viewer, thing);
    const decision = judge(personas, action, thing);
    if (decision === 'hidden') throw new Problem('not_found');
    if (decision === 'refused') throw new Problem('forbidden');
    return {
      submission,
      thing,
      personas,
      visibility: visibilityOf(personas, thing),
      workingCopy: seesWorkingCopy(personas, thing),
    };
  }
}

/**
 * The entity tag of a case for one viewer. Who sees the working copy must also have seen its latest change,
 * so that a signatory can't submit what they have not read; others learn nothing of that copy's changes.
 */
export function submissionEtag(authorised: Pick<AuthorisedCase, 'submission' | 'workingCopy'>): string {
  const { version, contentVersion } = authorised.submission;
  return authorised.workingCopy ? `${version}.${contentVersion}` : String(version);
}
