import { deflateRawSync, deflateSync } from 'node:zlib';
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';

/** A real PDF with so many pages, each with a line of text. */
export async function makePdf(
  options: { pages?: number; text?: string; userPassword?: string } = {},
): Promise<Buffer> {
  const { pages = 2, text = 'Klimahandlingsplan', userPassword } = options;
  const pdf = new PDFDocument({ autoFirstPage: false, ...(userPassword ? { userPassword } : {}) });
  for (let page = 1; page <= pages; page++) pdf.addPage().text(`${text}, side ${page}`);
  pdf.end();
  return buffer(pdf);
}

/** One file in a ZIP. */
export interface ZipEntry {
  readonly name: string;
  readonly content?: Buffer | string;
  readonly compressed?: boolean;
}

/** A ZIP file with these entries. */
export function makeZip(entries: readonly ZipEntry[], comment = ''): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content = '', compressed = false } of entries) {
    const raw = Buffer.from(content);
    const data = compressed ? deflateRawSync(raw) : raw;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(compressed ? 8 : 0, 4);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(raw.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, rest, Buffer.from(name));
    locals.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...locals, listed, end, Buffer.from(comment, 'latin1')]);
}

const OOXML_PARTS = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml', pptx: 'ppt/presentation.xml' };

/** The skeleton of an Office document. */
export function makeOffice(kind: keyof typeof OOXML_PARTS, more: readonly ZipEntry[] = []): Buffer {
  return makeZip([
    { name: '[Content_Types].xml', content: '<Types/>', compressed: true },
    { name: OOXML_PARTS[kind], content: '<document/>', compressed: true },
    ...more,
  ]);
}

/** The skeleton of an OpenDocument file. */
export function makeOpenDocument(kind: 'text' | 'spreadsheet' | 'graphics'): Buffer {
  return makeZip([
    { name: 'mimetype', content: `application/vnd.oasis.opendocument.${kind}` },
    { name: 'content.xml', content: '<content/>', compressed: true },
  ]);
}

/** The smallest PNG: one pixel. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** The beginning of a JPEG. */
export const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb004300', 'hex');

/** The beginning of a Windows program. */
export const EXE = Buffer.concat([Buffer.from('MZ\x90\x00\x03\x00\x00\x00', 'latin1'), Buffer.alloc(500)]);

/** A small PDF whose page tree lies in a stream that decompresses to so many megabytes. */
export function makePdfBomb(megabytes: number): Buffer {
  const bomb = deflateSync(Buffer.alloc(megabytes * 1024 * 1024, ' '), { level: 9 });
  const header = Buffer.from('%PDF-1.5\n');
  const objects = Buffer.concat([
    Buffer.from(
      `3 0 obj\n<</Type/ObjStm/N 1/First ${megabytes * 1024 * 1024}/Filter/FlateDecode/Length ${bomb.length}>>\nstream\n`,
    ),
    bomb,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
  const place = header.length + objects.length;
  const rows = [
    [0, 0, 0],
    [1, place, 0],
    [2, 3, 0],
    [1, header.length, 0],
  ];
  const table = Buffer.concat(
    rows.map(([type = 0, at = 0, index = 0]) => {
      const row = Buffer.alloc(6);
      row.writeUInt8(type, 0);
      row.writeUInt32BE(at, 1);
      row.writeUInt8(index, 5);
      return row;
    }),
  );
  return Buffer.concat([
    header,
    objects,
    Buffer.from(`1 0 obj\n<</Type/XRef/Size 4/W[1 4 1]/Root 2 0 R/Length ${table.length}>>\nstream\n`),
    table,
    Buffer.from(`\nendstream\nendobj\nstartxref\n${place}\n%%EOF`),
  ]);
}

/** The two ends of a PDF of one page; any bytes of the given number may lie between them. */
export function makePdfAround(length: number): { readonly start: Buffer; readonly end: Buffer } {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
  ];
  const start = Buffer.from(`%PDF-1.7\n4 0 obj\n<</Length ${length}>>\nstream\n`);
  let end = '\nendstream\nendobj\n';
  const places = objects.map((object, index) => {
    const place = start.length + length + end.length;
    end += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = start.length + length + end.length;
  const rows = [...places, '%PDF-1.7\n'.length].map(
    (place) => `${String(place).padStart(10, '0')} 00000 n \n`,
  );
  end += `xref\n0 5\n0000000000 65535 f \n${rows.join('')}`;
  end += `trailer\n<</Size 5/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`;
  return { start, end: Buffer.from(end) };
}
