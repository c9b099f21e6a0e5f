import { Problem } from '@app/platform';
import type { MultipartFile, MultipartValue } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';

/** Fields of a form by name; one that came several times is a list. */
export type FormFields = Record<string, string | string[]>;

/** A file that somebody must put away when the form turns out to be faulty. */
interface Discardable {
  discard(): Promise<void>;
}

const ONE_FILE = {
  da: 'Send netop én fil i feltet file.',
  en: 'Send exactly one file in the field file.',
} as const;
const NOT_UTF8 = {
  da: 'Teksten er ikke gyldig UTF-8. Send formularen i UTF-8.',
  en: 'The text is not valid UTF-8. Send the form in UTF-8.',
} as const;
const TOO_LONG = {
  da: 'Teksten er for lang. Forkort den.',
  en: 'The text is too long. Shorten it.',
} as const;
const UNKNOWN_FIELD = {
  da: 'Feltet kendes ikke. Fjern det.',
  en: 'The field is not known. Remove it.',
} as const;
const TOO_MANY = {
  da: 'Formularen har for mange felter. Send kun de kendte.',
  en: 'The form has too many fields. Send only the known ones.',
} as const;

/**
 * Reads a form with one file to its end, fields before or after it. The file is received as it comes.
 * @param receive takes the file's bytes and its declared name; what it gives is discarded when the form is faulty.
 * @throws Problem `invalid_input` for a faulty form, `truncated_upload` for one that breaks off, `malformed_request`
 * for what is no form at all, or what `receive` throws.
 */
export async function readUploadForm<F extends Discardable>(
  request: FastifyRequest,
  receive: (bytes: AsyncIterable<Uint8Array>, name: string) => Promise<F>,
): Promise<{ fields: FormFields; file: F }> {
  const fields: FormFields = {};
  let file: F | undefined;
  // The receiver knows the limit and says so in its own words.
  const parts = request.parts({ limits: { fileSize: Number.MAX_SAFE_INTEGER } });
  try {
    for (;;) {
      const next = await parts.next().catch((error: unknown) => {
        throw problemOf(error);
      });
      if (next.done) break;
      const part = next.value;
      if (part.type === 'field') addField(fields, part as MultipartValue);
      else if (file || part.fieldname !== 'file') throw misplaced(part, file !== undefined);
      else file = await receive(part.file, part.filename);
    }
    if (!file) throw fault('file', 'required', ONE_FILE);
    return { fields, file };
  } catch (error) {
    await file?.discard();
    throw error;
  }
}

function addField(fields: FormFields, { fieldname, value, valueTruncated }: MultipartValue): void {
  if (typeof value !== 'string') throw new Problem('malformed_request');
  if (valueTruncated) throw fault(fieldname, 'maxLength', TOO_LONG);
  if (value.includes('\ufffd')) throw fault(fieldname, 'utf8', NOT_UTF8);
  if (fieldname === 'file') throw fault('file', 'required', ONE_FILE);
  const known = Object.hasOwn(fields, fieldname) ? fields[fieldname] : undefined;
  fields[fieldname] = known === undefined ? value : [known, value].flat();
}

function misplaced(part: MultipartFile, isSecond: boolean): Problem {
  return isSecond && part.fieldname === 'file'
    ? fault('file', 'oneFile', ONE_FILE)
    : fault(part.fieldname, 'unknownField', UNKNOWN_FIELD);
}

function fault(field: string, code: string, text: { da: string; en: string }): Problem {
  return new Problem('invalid_input', { fields: [{ field, code, text }] });
}

/** What the form reader's errors mean for the caller. */
function problemOf(error: unknown): unknown {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (code === 'FST_FILES_LIMIT') return fault('file', 'oneFile', ONE_FILE);
  if (code === 'FST_FIELDS_LIMIT' || code === 'FST_PARTS_LIMIT') return fault('', 'tooManyFields', TOO_MANY);
  const isCut =
    code === 'FST_MP_PREMATURE_CLOSE' || /unexpected end|terminated early|aborted/i.test(String(message));
  return new Problem(isCut ? 'truncated_upload' : 'malformed_request', { cause: error });
}
