/** Kinds of files that can be uploaded, told by their content. */
export const FILE_KINDS = {
  pdf: { name: 'PDF', mediaType: 'application/pdf', endings: ['pdf'] },
  docx: {
    name: 'DOCX',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
  },
  xlsx: {
    name: 'XLSX',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    endings: ['xlsx'],
  },
  pptx: {
    name: 'PPTX',
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    endings: ['pptx'],
  },
  odt: { name: 'ODT', mediaType: 'application/vnd.oasis.opendocument.text', endings: ['odt'] },
  ods: { name: 'ODS', mediaType: 'application/vnd.oasis.opendocument.spreadsheet', endings: ['ods'] },
  png: { name: 'PNG', mediaType: 'image/png', endings: ['png'] },
  jpeg: { name: 'JPEG', mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  text: { name: 'CSV/TXT (UTF-8)', mediaType: 'text/plain', endings: ['csv', 'txt'] },
} as const satisfies Record<string, { name: string; mediaType: string; endings: readonly string[] }>;

export type FileKind = keyof typeof FILE_KINDS;

/** What people read about what they may upload. */
export const ALLOWED_FILES = Object.values(FILE_KINDS)
  .map((kind) => kind.name)
  .join(', ');

/** The part of a file name after its last dot in lower case; empty when there is none. */
export function endingOf(fileName: string): string {
  return /[^.]\.([^.\s]{1,16})$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

/** Whether a file name's ending speaks of one of the kinds. */
export function isKnownEnding(ending: string): boolean {
  return Object.values(FILE_KINDS).some((kind) => (kind.endings as readonly string[]).includes(ending));
}

/** The media type that readers are told: a text is a table when its name says so. */
export function shownMediaType(mediaType: string, fileName: string): string {
  return mediaType === FILE_KINDS.text.mediaType && endingOf(fileName) === 'csv' ? 'text/csv' : mediaType;
}
