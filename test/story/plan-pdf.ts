import PDFDocument from 'pdfkit';
import { ADDED_IN_SECOND_VERSION } from './plan-second-version.js';
import { CHAPTERS, type Chapter, type PlanTable } from './plan-text.js';

/** A generated climate plan. */
export interface PlanPdf {
  readonly content: Buffer;
  readonly pageCount: number;
  /** First and last page of the chapter about each criterion, from 1. */
  readonly pages: Readonly<Record<string, { readonly from: number; readonly to: number }>>;
}

const MARGIN = 64;
const PETROL = '#0B4A5E';
const INK = '#1A2328';
const RULE = '#B7D3DC';

/**
 * A municipality's climate plan as a real PDF: front page, contents, a chapter for each criterion, sources.
 * @param version 2 has what the reviewers asked for in the first round.
 */
export async function planPdf(municipality: string, version: 1 | 2): Promise<PlanPdf> {
  const book = new Book(`Klimaplan 2026-2030, ${municipality} Kommune`, `Version ${version}`);
  book.front(municipality);
  const pages: Record<string, { from: number; to: number }> = {};
  book.contents(CHAPTERS.map(({ title }) => title));
  book.summary(municipality);
  for (const [place, chapter] of CHAPTERS.entries()) {
    const from = book.page + 1;
    book.chapter(place + 1, inVersion(chapter, version), municipality);
    pages[chapter.criterion] = { from, to: book.page };
  }
  book.sources();
  const pageCount = book.page;
  return { content: await book.finish(), pageCount, pages };
}

/** A shorter document of a case: an appendix or the minutes of a meeting. */
export async function letterPdf(title: string, paragraphs: readonly string[]): Promise<Buffer> {
  const book = new Book(title, '');
  book.open(title);
  for (const text of paragraphs) book.paragraph(text);
  return book.finish();
}

function inVersion(chapter: Chapter, version: 1 | 2): Chapter {
  const added = version === 2 ? ADDED_IN_SECOND_VERSION[chapter.criterion] : undefined;
  if (!added) return chapter;
  return {
    ...chapter,
    paragraphs: [...chapter.paragraphs, ...(added.paragraphs ?? [])],
    ...(added.table ? { table: added.table } : {}),
  };
}

/** Sets pages of text with a running foot. */
class Book {
  page = 0;
  private readonly document: PDFKit.PDFDocument;
  private readonly chunks: Buffer[] = [];
  private readonly done: Promise<void>;

  constructor(
    private readonly title: string,
    private readonly note: string,
  ) {
    this.document = new PDFDocument({
      size: 'A4',
      margin: MARGIN,
      autoFirstPage: false,
      info: { Title: title, Author: 'Klimasekretariatet' },
    });
    this.document.on('pageAdded', () => {
      this.page += 1;
      this.foot();
    });
    this.document.on('data', (chunk: Buffer) => this.chunks.push(chunk));
    this.done = new Promise((resolve, reject) => {
      this.document.on('end', () => resolve());
      this.document.on('error', reject);
    });
  }

  front(municipality: string): void {
    this.document.addPage();
    this.document
      .rect(0, 0, this.document.page.width, 300)
      .fill(PETROL)
      .fillColor('white')
      .font('Helvetica-Bold')
      .fontSize(34)
      .text('Klimaplan 2026-2030', MARGIN, 150)
      .fontSize(20)
      .text(`${municipality} Kommune`)
      .fillColor(INK)
      .font('Helvetica')
      .fontSize(12)
      .text(`${this.note}. Udarbejdet af Klimasekretariatet.`, MARGIN, 340);
  }

  contents(titles: readonly string[]): void {
    this.open('Indhold');
    for (const [place, title] of titles.entries()) this.paragraph(`${place + 1}. ${title}`, 4);
  }

  summary(municipality: string): void {
    this.open('Planen på en side');
    this.paragraph(
      `${municipality} Kommune reducerer udledningen med 65 procent i 2030 og når netto-nul i 2045. Samtidig sikres byer, landsbyer og kyst mod det vejr, der kommer.`,
    );
    this.paragraph(
      'Planen er den anden i rækken. Den bygger på et nyt regnskab, en ny risikovurdering og på det, vi lærte af den første plan.',
    );
  }

  chapter(number: number, { title, paragraphs, table }: Chapter, municipality: string): void {
    this.open(`${number}. ${title}`);
    for (const text of paragraphs) this.paragraph(text.replaceAll('{kommune}', `${municipality} Kommune`));
    if (table) this.table(table);
  }

  sources(): void {
    this.open('Kilder og data');
    for (const source of [
      'Energi- og CO2-regnskabet, 2023',
      'Klimaatlas, kommunens område, 2024',
      'Forsikringsskader efter vejr, 2015-2024',
      'Kommunens budget 2026-2029',
    ])
      this.paragraph(source, 4);
  }

  open(heading: string): void {
    this.document.addPage();
    this.document.fillColor(PETROL).font('Helvetica-Bold').fontSize(22).text(heading, MARGIN, MARGIN);
    this.document.moveDown(0.8);
  }

  paragraph(text: string, gap = 10): void {
    this.document.fillColor(INK).font('Helvetica').fontSize(11.5).text(text, { lineGap: 3 });
    this.document.y += gap;
  }

  private table({ title, head, rows }: PlanTable): void {
    this.document.moveDown(0.5);
    this.document.font('Helvetica-Bold').fontSize(11.5).fillColor(INK).text(title);
    this.document.y += 4;
    this.row(head, 'Helvetica-Bold');
    for (const row of rows) this.row(row, 'Helvetica');
  }

  private row(cells: readonly string[], font: string): void {
    const { document } = this;
    const width = (document.page.width - 2 * MARGIN) / cells.length;
    const top = document.y;
    let bottom = top;
    for (const [place, cell] of cells.entries()) {
      document
        .font(font)
        .fontSize(10)
        .fillColor(INK)
        .text(cell, MARGIN + place * width, top + 4, { width: width - 8 });
      bottom = Math.max(bottom, document.y);
    }
    document
      .moveTo(MARGIN, bottom + 3)
      .lineTo(document.page.width - MARGIN, bottom + 3)
      .strokeColor(RULE)
      .stroke();
    document.x = MARGIN;
    document.y = bottom + 4;
  }

  /** Written below the margin; the margin is lifted meanwhile, or the text would open a page of its own. */
  private foot(): void {
    const { page, x, y } = this.document;
    const { bottom } = page.margins;
    page.margins.bottom = 0;
    this.document
      .font('Helvetica')
      .fontSize(8.5)
      .fillColor('#4F5B62')
      .text(`${this.title} · side ${this.page}`, MARGIN, page.height - 40, { lineBreak: false });
    page.margins.bottom = bottom;
    this.document.x = x;
    this.document.y = y;
  }

  async finish(): Promise<Buffer> {
    this.document.end();
    await this.done;
    return Buffer.concat(this.chunks);
  }
}
