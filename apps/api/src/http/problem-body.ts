import {
  ERRORS,
  GUARD_TEXTS,
  renderText,
  type ErrorCode,
  type FieldError,
  type Language,
  type TextParams,
  type UnmetReason,
} from '@app/contracts';
import type { ProblemDto } from './problem.dto.js';

/** What a problem answer is made of. */
export interface ProblemParts {
  readonly code: ErrorCode;
  readonly params?: TextParams;
  readonly fields?: readonly FieldError[];
  readonly reasons?: readonly UnmetReason[];
}

/** The body of a problem answer in the caller's language; reasons carry both languages (design §6). */
export function problemBody(
  problem: ProblemParts,
  request: { readonly language: Language; readonly requestId: string; readonly instance: string },
): ProblemDto {
  const { language, requestId, instance } = request;
  const error = ERRORS[problem.code];
  const body: ProblemDto = {
    type: `/problems/${problem.code}`,
    title: renderText(error.title, language),
    status: error.status,
    detail: renderText(error.detail, language, { requestId, ...problem.params }),
    code: problem.code,
    instance,
    requestId,
  };
  if (problem.fields && problem.fields.length > 0) {
    body.errors = problem.fields.map(({ field, code, text, params }) => ({
      field,
      code: code ?? problem.code,
      detail: renderText(text, language, params),
    }));
  }
  if (problem.reasons && problem.reasons.length > 0) {
    body.reasons = problem.reasons.map(({ guard, params = {} }) => ({
      guard,
      detail: renderText(GUARD_TEXTS[guard], language, params),
      params: { ...params },
      da: renderText(GUARD_TEXTS[guard], 'da', params),
      en: renderText(GUARD_TEXTS[guard], 'en', params),
    }));
  }
  return body;
}
