import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startStandalone, type StandaloneProcess } from './standalone-process.js';

/** A standalone Klimacert with a data folder and a port of its own, to be stopped and started again by a test. */
export class StoryBed {
  server!: StandaloneProcess;

  private constructor(
    private readonly folder: string,
    private readonly env: Record<string, string> & { DATA_DIR: string },
  ) {}

  /** Makes the folder and starts the server for the first time. */
  static async start(env: Record<string, string> = {}): Promise<StoryBed> {
    const folder = await mkdtemp(join(tmpdir(), 'klimacert-story-'));
    // PostgreSQL's own account must get through.
    await chmod(folder, 0o711);
    const port = String(await freePort());
    const bed = new StoryBed(folder, { ...env, DATA_DIR: join(folder, 'data'), PORT: port });
    await bed.restart().catch(async (error: unknown) => {
      await rm(folder, { recursive: true, force: true });
      throw error;
    });
    return bed;
  }

  get dataDir(): string {
    return this.env.DATA_DIR;
  }

  get url(): string {
    return this.server.url;
  }

  /** Starts the server again, at the same address. */
  async restart(): Promise<void> {
    this.server = await startStandalone(this.env);
  }

  /** Ends the server if it runs, and removes everything. */
  async clear(): Promise<void> {
    const { process: child, end } = this.server;
    if (child.exitCode === null && child.signalCode === null) await end('SIGTERM');
    await rm(this.folder, { recursive: true, force: true });
  }
}
