/** Something that was started and must be stopped. */
interface Stop {
  name: string;
  stop: () => Promise<void>;
}

/** Thrown in the middle of a start that somebody asked to stop. */
export class StoppedError extends Error {
  override readonly name = 'StoppedError';
}

/** What has been started, to be stopped in the opposite order: who uses something goes before what is used. */
export class Shutdown {
  private readonly stops: Stop[] = [];
  private requested = false;
  private running: Promise<boolean> | undefined;

  constructor(private readonly log: (line: string) => void) {}

  /**
   * Remembers how to stop what was just started.
   * @throws StoppedError when a stop was asked for meanwhile, so that nothing more is started.
   */
  started(name: string, stop: () => Promise<void>): void {
    this.stops.push({ name, stop });
    if (this.requested) throw new StoppedError(name);
  }

  /** Lets a start that is under way go no further than the part it is at. */
  request(): void {
    this.requested = true;
  }

  /** Stops everything, newest first; a part that fails to stop does not keep the others. Answers whether all went well. */
  stopAll(): Promise<boolean> {
    this.running ??= this.run();
    return this.running;
  }

  private async run(): Promise<boolean> {
    let clean = true;
    for (const { name, stop } of this.stops.reverse()) {
      try {
        await stop();
      } catch (error) {
        clean = false;
        this.log(`${name}: ${(error as Error).message}`);
      }
    }
    return clean;
  }
}
