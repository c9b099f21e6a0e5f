import { ACCOUNTS } from './accounts.js';
import { AGREEMENT } from './agreement.js';
import { CASE_WORK } from './case-work.js';
import type { CaseKind, CaseText } from './message.js';
import { REVIEW_WORK } from './review-work.js';
import { STEPS_BEFORE_REVIEW } from './steps-before-review.js';
import { STEPS_IN_REVIEW } from './steps-in-review.js';
import { STEPS_TO_THE_END } from './steps-to-the-end.js';

/** The texts of every kind of event about a case, in both languages; a kind without does not compile. */
export const CASE_TEXTS: Readonly<Record<CaseKind, CaseText>> = {
  ...STEPS_BEFORE_REVIEW,
  ...STEPS_IN_REVIEW,
  ...STEPS_TO_THE_END,
  ...CASE_WORK,
  ...REVIEW_WORK,
  ...AGREEMENT,
};

/** The texts about somebody's own account, in both languages. */
export const ACCOUNT_TEXTS = ACCOUNTS;
