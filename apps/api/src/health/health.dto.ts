/** The process answers. */
export class LiveDto {
  /** @example "live" */
  status!: 'live';
}

/** How one thing that the process needs is doing. */
export class CheckDto {
  /** @example "database" */
  name!: string;
  /** @example true */
  ok!: boolean;
  /**
   * Milliseconds that the check took.
   * @example 2
   */
  took!: number;
}

/** Whether the process can serve. */
export class ReadyDto {
  /** @example "ready" */
  status!: 'ready' | 'not_ready';
  checks!: readonly CheckDto[];
}
