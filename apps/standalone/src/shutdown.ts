/** Something that was started and must be stopped. */
interface Stop {
  name: string;
  stop: () => Promise<void>;
}

/** What has been started, to be stopped in the opposite order: who uses something goes before what is used. */
export class Shutdown {
  private readonly stops: Stop[] = [];
  private running: Promise<boolean> | undefined;

  constructor(private readonly log: (line: string) => void) {}

  /** Remembers how to stop what was just started. */
  started(name: string, stop: () => Promise<void>): void {
    this.stops.push({ name, stop });
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
