// @ts-check
// Counts the pages of one PDF file and answers { pages } or { fault }. Plain JavaScript, since a thread starts from
// a file that Node itself can read, in the sources as well as in the build.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

/** @type {{ path: string, maxAllocation: number, maxRead: number }} */
const { path, maxAllocation, maxRead } = workerData;

const file = openSync(path, 'r');
const length = fstatSync(file).size;

// The thread's memory limit does not count typed arrays, and a small file can decompress to gigabytes of them.
// pdf.js makes one array as long as the file, of which only the parts that are read take memory.
const longest = Math.max(maxAllocation, length);
globalThis.Uint8Array = new Proxy(Uint8Array, {
  construct(target, parameters, newTarget) {
    if (typeof parameters[0] === 'number' && parameters[0] > longest) {
      // Said at once, since pdf.js would take the error for damage and search the whole file.
      parentPort?.postMessage({ fault: 'too_costly' });
      throw new RangeError('too large');
    }
    return Reflect.construct(target, parameters, newTarget);
  },
});

const { getDocument, PDFDataRangeTransport } = await import('pdfjs-dist/legacy/build/pdf.mjs');

let bytesRead = 0;

class FileRanges extends PDFDataRangeTransport {
  constructor() {
    super(length, null);
  }

  /**
   * @param {number} begin
   * @param {number} end
   * @override
   */
  requestDataRange(begin, end) {
    const bytes = new Uint8Array(end - begin);
    const read = readSync(file, bytes, 0, bytes.length, begin);
    bytesRead += read;
    // A sound file is read here and there; one whose table is broken would be read and held whole.
    if (bytesRead > maxRead) parentPort?.postMessage({ fault: 'too_costly' });
    this.onDataRange(begin, bytes.subarray(0, read));
  }
}

try {
  const document = await getDocument({
    range: new FileRanges(),
    rangeChunkSize: 64 * 1024,
    disableAutoFetch: true,
    disableStream: true,
    isEvalSupported: false,
    useSystemFonts: false,
    useWorkerFetch: false,
    verbosity: 0,
  }).promise;
  parentPort?.postMessage(document.numPages > 0 ? { pages: document.numPages } : { fault: 'damaged' });
} catch (error) {
  const isEncrypted = error instanceof Error && error.name === 'PasswordException';
  parentPort?.postMessage({ fault: isEncrypted ? 'encrypted' : 'damaged' });
} finally {
  closeSync(file);
}
