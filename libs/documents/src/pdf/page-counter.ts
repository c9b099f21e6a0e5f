import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

const MEGABYTE = 1024 * 1024;
const WORKER = join(dirname(fileURLToPath(import.meta.url)), 'page-count.worker.mjs');

/** Why the pages of a PDF could not be counted. */
export type PdfFaultKind = 'encrypted' | 'damaged' | 'too_costly';

/** Thrown for a PDF that cannot be opened; the fault is the file's, not ours. */
export class PdfFault extends Error {
  override readonly name = 'PdfFault';

  constructor(
    readonly fault: PdfFaultKind,
    options?: ErrorOptions,
  ) {
    super(`PDF is ${fault}`, options);
  }
}

/** What the worker answers. */
type Answer = { readonly pages: number } | { readonly fault: PdfFaultKind };

export interface PageCounterLimits {
  /** Seconds that one file may take. */
  readonly seconds: number;
  /** Megabytes of objects that one file may need, and of any one piece of it once decompressed. */
  readonly megabytes: number;
  /** Megabytes of one file that are read. */
  readonly maxReadMegabytes: number;
  /** Files looked at at the same time; others wait. */
  readonly atOnce: number;
}

export const PAGE_COUNTER_LIMITS: PageCounterLimits = {
  seconds: 20,
  megabytes: 192,
  maxReadMegabytes: 64,
  atOnce: 2,
};

/**
 * Counts the pages of PDF files with pdf.js in a thread of its own, which is ended when a file takes too much time
 * or memory. Only the parts of a file that are needed are read.
 */
export class PageCounter {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly limits: PageCounterLimits = PAGE_COUNTER_LIMITS) {}

  /**
   * @param path a file whose content starts like a PDF.
   * @throws PdfFault when it is encrypted, damaged or too costly to open.
   */
  async count(path: string): Promise<number> {
    if (this.running >= this.limits.atOnce) await new Promise<void>((free) => this.waiting.push(free));
    else this.running++;
    try {
      return await this.countInThread(path);
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running--;
    }
  }

  private async countInThread(path: string): Promise<number> {
    const { seconds, megabytes, maxReadMegabytes } = this.limits;
    const worker = new Worker(WORKER, {
      workerData: { path, maxAllocation: megabytes * MEGABYTE, maxRead: maxReadMegabytes * MEGABYTE },
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 16 },
      env: {},
      execArgv: [],
      stdout: true,
      stderr: true,
    });
    // What pdf.js prints about a strange file is of no use to anybody.
    worker.stdout.resume();
    worker.stderr.resume();
    let timer: NodeJS.Timeout | undefined;
    try {
      const answer = await new Promise<Answer>((resolve, reject) => {
        timer = setTimeout(() => reject(new PdfFault('too_costly')), seconds * 1000);
        worker.once('message', resolve);
        worker.once('error', (cause) => reject(threadError(cause)));
        worker.once('exit', (code) => reject(new Error(`The PDF thread ended with ${code}`)));
      });
      if ('fault' in answer) throw new PdfFault(answer.fault);
      return answer.pages;
    } finally {
      clearTimeout(timer);
      await worker.terminate();
    }
  }
}

function threadError(cause: Error & { code?: string }): Error {
  return cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new PdfFault('too_costly', { cause }) : cause;
}
