import type { Viewer } from '@app/contracts';

/** What documents must know of the case that they are added to. */
export interface OpenCase {
  /** The municipality whose case it is. */
  readonly organisationId: string;
  /** Codes of the criteria of the case's framework. */
  readonly criteria: readonly string[];
}

/** The case as a container of documents; submissions implements it. */
export abstract class CaseContent {
  /**
   * Within the running transaction: locks the case, checks that the viewer may still upload to it, and notes that
   * its content has changed. The lock must hold to the transaction's end, since it orders concurrent uploads.
   * @throws Problem `not_found`, `forbidden` or `state_conflict` when it may not.
   */
  abstract touch(submissionId: string, viewer: Viewer): Promise<OpenCase>;
}

/** Who may read which documents of a case; submissions implements it. */
export abstract class DocumentVisibility {
  /**
   * Ids of the case's documents that the viewer may read: all for those who see the working copy, those of its
   * revisions and of its adoption for everybody else who may read the case's content, none for the rest.
   */
  abstract readableIds(viewer: Viewer, submissionId: string): Promise<'all' | ReadonlySet<string>>;
}
