import { ERRORS, type ErrorCode, type FieldError, type TextParams, type UnmetReason } from '@app/contracts';

export interface ProblemOptions {
  readonly fields?: readonly FieldError[];
  readonly params?: TextParams;
  /** Unmet guards of a refused event; all of them at once. */
  readonly reasons?: readonly UnmetReason[];
  readonly cause?: unknown;
}

/**
 * An error that the caller can understand and mend; answered as RFC 9457 problem details.
 * The status and the texts follow from the code.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly fields: readonly FieldError[];
  readonly params: TextParams;
  readonly reasons: readonly UnmetReason[];

  constructor(
    readonly code: ErrorCode,
    options: ProblemOptions = {},
  ) {
    super(ERRORS[code].title.en, { cause: options.cause });
    this.status = ERRORS[code].status;
    this.fields = options.fields ?? [];
    this.params = options.params ?? {};
    this.reasons = options.reasons ?? [];
  }

  /** A problem about one field. */
  static field(
    code: ErrorCode,
    field: string,
    text: { da: string; en: string },
    params: TextParams = {},
  ): Problem {
    return new Problem(code, { fields: [{ field, text, params }], params });
  }
}
