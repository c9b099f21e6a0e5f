import { Problem, type StagedFile } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { PageCounter, PdfFault } from '../pdf/page-counter.js';
import { ALLOWED_FILES, endingOf, FILE_KINDS, isKnownEnding, type FileKind } from './file-kinds.js';
import { harmlessFileName, withEnding } from './file-name.js';
import { recogniseFile, UNKNOWN } from './file-recognition.js';

/** What is known of a received file once its content has been looked at. */
export interface FileFacts {
  /** Harmless, and ending as the content demands. */
  readonly fileName: string;
  readonly mediaType: string;
  readonly pageCount: number | null;
}

const PDF_TEXTS = {
  encrypted: {
    da: 'PDF-filen er beskyttet med en adgangskode. Fjern adgangskoden, og upload filen igen.',
    en: 'The PDF file is protected by a password. Remove the password and upload the file again.',
  },
  damaged: {
    da: 'PDF-filen er beskadiget og kan ikke åbnes. Gem den på ny, og upload den igen.',
    en: 'The PDF file is damaged and cannot be opened. Save it anew and upload it again.',
  },
  too_costly: {
    da: 'PDF-filen kræver for meget tid eller hukommelse at åbne. Gem den på ny, f.eks. som PDF/A, og upload den igen.',
    en: 'The PDF file takes too much time or memory to open. Save it anew, e.g. as PDF/A, and upload it again.',
  },
} as const;

/** Judges received files by their content: what they are, whether their name fits, how many pages a PDF has. */
@Injectable()
export class FileInspector {
  constructor(private readonly pages: PageCounter) {}

  /**
   * @throws Problem `unprocessable` for an empty, encrypted, damaged or hostile file, `unsupported_media_type` for a
   * kind that we do not take or a name that speaks of another kind than the content.
   */
  async inspect(file: StagedFile, declaredName: string): Promise<FileFacts> {
    if (file.size === 0) {
      throw Problem.field('unprocessable', 'file', {
        da: 'Filen er tom. Vælg en fil med indhold.',
        en: 'The file is empty. Choose a file with content.',
      });
    }
    const fileName = harmlessFileName(declaredName);
    const ending = endingOf(fileName);
    const found = await recogniseFile(file.path, file.size);
    if ('other' in found) {
      const isTable = found.foreignText && (FILE_KINDS.text.endings as readonly string[]).includes(ending);
      throw isTable ? notUtf8() : notTaken(found.other);
    }
    return {
      fileName: fittingName(found.kind, fileName, ending),
      mediaType: FILE_KINDS[found.kind].mediaType,
      pageCount: found.kind === 'pdf' ? await this.countPages(file) : null,
    };
  }

  private async countPages(file: StagedFile): Promise<number> {
    try {
      return await this.pages.count(file.path);
    } catch (error) {
      if (!(error instanceof PdfFault)) throw error;
      throw new Problem('unprocessable', {
        fields: [{ field: 'file', code: error.fault, text: PDF_TEXTS[error.fault] }],
        cause: error,
      });
    }
  }
}

/** A name that promises another kind is refused; one that promises nothing gets the right ending. */
function fittingName(kind: FileKind, fileName: string, ending: string): string {
  const { name, endings } = FILE_KINDS[kind];
  if ((endings as readonly string[]).includes(ending)) return fileName;
  // Only its name tells what a text is: a page or a program is text too.
  if (isKnownEnding(ending) || kind === 'text') throw mislabelled(name, ending);
  return withEnding(fileName, endings[0]);
}

function notTaken(actual: string): Problem {
  if (actual === UNKNOWN) {
    return refused({
      da: 'Filens indhold kan ikke genkendes. Tilladt: {allowed}.',
      en: 'The content of the file is not recognised. Allowed: {allowed}.',
    });
  }
  return refused(
    {
      da: 'Filens indhold er {actual}, som ikke kan bruges. Tilladt: {allowed}.',
      en: 'The content of the file is {actual}, which is not accepted. Allowed: {allowed}.',
    },
    { actual },
  );
}

function mislabelled(actual: string, ending: string): Problem {
  return refused(
    {
      da: 'Filens indhold er {actual}, men navnet ender på »{ending}«. Ret navnet, eller vælg den rigtige fil. Tilladt: {allowed}.',
      en: 'The content of the file is {actual}, but its name ends in "{ending}". Correct the name or choose the right file. Allowed: {allowed}.',
    },
    { actual, ending: ending === '' ? '–' : `.${ending}` },
  );
}

function notUtf8(): Problem {
  return refused({
    da: 'Teksten er ikke UTF-8. Gem den som »CSV UTF-8« eller »UTF-8«, og upload den igen.',
    en: 'The text is not UTF-8. Save it as "CSV UTF-8" or "UTF-8" and upload it again.',
  });
}

function refused(text: { da: string; en: string }, params: Record<string, string> = {}): Problem {
  return Problem.field('unsupported_media_type', 'file', text, { ...params, allowed: ALLOWED_FILES });
}
