import PDFDocument from 'pdfkit';

/** A real PDF with one line of text on each page. */
export function makePdf(title: string, pages: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const document = new PDFDocument({ size: 'A4', info: { Title: title } });
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
    for (let page = 1; page <= pages; page += 1) {
      if (page > 1) document.addPage();
      document.fontSize(20).text(title).fontSize(12).text(`Side ${page} af ${pages}`);
    }
    document.end();
  });
}
