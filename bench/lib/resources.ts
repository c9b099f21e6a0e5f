/** What a benchmark has started and made, to be stopped and removed in the opposite order whatever happens. */
export class Resources {
  private readonly ends: (() => Promise<void>)[] = [];

  /** Notes how something ends. */
  add(end: () => Promise<void>): void {
    this.ends.push(end);
  }

  async release(): Promise<void> {
    for (let end = this.ends.pop(); end; end = this.ends.pop()) {
      await end().catch((error: unknown) => console.error(error));
    }
  }
}
