import { Problem } from '@app/platform';
import type { DocumentInfo, NewDocument } from './document.js';
import { FILE_KINDS } from './files/file-kinds.js';
import type { OpenCase } from './ports.js';

/**
 * Checks what can be checked before the case is known.
 * @throws Problem `unsupported_media_type` for a plan that is no PDF, `unprocessable` for a change note or affected
 * criteria without a version that they speak about, or the other way round.
 */
export function checkNewDocument(input: NewDocument, mediaType: string): void {
  if (input.kind === 'plan' && mediaType !== FILE_KINDS.pdf.mediaType) {
    throw Problem.field(
      'unsupported_media_type',
      'file',
      { da: 'Planen skal være en PDF-fil.', en: 'The plan must be a PDF file.' },
      { allowed: FILE_KINDS.pdf.name },
    );
  }
  if (input.replacesId && !input.changeNote) {
    throw Problem.field('unprocessable', 'changeNote', {
      da: 'Skriv, hvad der er ændret siden den forrige version.',
      en: 'Say what has changed since the version before.',
    });
  }
  const alone = input.changeNote ? 'changeNote' : input.affectedCriteria?.length ? 'affectedCriteria' : null;
  if (!input.replacesId && alone) {
    throw Problem.field('unprocessable', alone, {
      da: 'Udfyldes kun for en ny version. Angiv også replacesId, eller udelad feltet.',
      en: 'Only for a new version. Give replacesId too, or leave the field out.',
    });
  }
}

/**
 * Checks a new version against the case and the version that it replaces.
 * @param successor the version that has already replaced it, if any.
 * @throws Problem `unprocessable` for a wrong replacesId, kind or criterion, `state_conflict` when somebody else's
 * version came first.
 */
export function checkVersion(
  input: NewDocument,
  submissionId: string,
  openCase: OpenCase,
  replaced: DocumentInfo | null,
  successor: DocumentInfo | null,
): void {
  if (!input.replacesId) return;
  if (replaced?.submissionId !== submissionId) {
    throw Problem.field('unprocessable', 'replacesId', {
      da: 'Sagen har ikke dette dokument. Angiv id på et af sagens dokumenter.',
      en: 'The case has no such document. Give the id of one of its documents.',
    });
  }
  if (successor) {
    throw Problem.field(
      'state_conflict',
      'replacesId',
      {
        da: 'Versionen er allerede erstattet af version {versionNo} (»{title}«, id {id}). Se den, og angiv dens id, hvis din fil stadig skal bruges.',
        en: 'The version is already replaced by version {versionNo} ("{title}", id {id}). Look at it, and give its id if your file is still needed.',
      },
      { versionNo: successor.versionNo, title: successor.title, id: successor.id },
    );
  }
  if (replaced.kind !== input.kind) {
    throw Problem.field('unprocessable', 'kind', {
      da: 'En ny version skal være af samme type som den, den erstatter.',
      en: 'A new version must be of the same kind as the one that it replaces.',
    });
  }
  const unknown = (input.affectedCriteria ?? []).filter((code) => !openCase.criteria.includes(code));
  if (unknown.length > 0) {
    throw Problem.field(
      'unprocessable',
      'affectedCriteria',
      {
        da: 'Ukendte kriterier: {unknown}. Brug {known}.',
        en: 'Unknown criteria: {unknown}. Use {known}.',
      },
      { unknown: unknown.join(', '), known: openCase.criteria.join(', ') },
    );
  }
}

/** A case has one plan; another file of it is a new version. */
export function planExists(plan: DocumentInfo): Problem {
  return Problem.field(
    'already_exists',
    'replacesId',
    {
      da: 'Sagen har allerede en plan (»{title}«). Upload filen som ny version: replacesId = {id}.',
      en: 'The case already has a plan ("{title}"). Upload the file as a new version: replacesId = {id}.',
    },
    { title: plan.title, id: plan.id },
  );
}
