import type { StagedFile } from '@app/platform';
import type { FileFacts } from './files/file-inspector.js';

/** A file that arrived whole and was found fit; it is no part of any case yet. */
export interface ReceivedFile extends FileFacts {
  readonly staged: StagedFile;
}
