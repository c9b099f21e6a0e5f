import type { DeadlineKind, FindingSeverity, SubmissionState, Text } from '@app/contracts';

/** What texts say about the case, as it was when the recipients were worked out. */
export interface CaseFacts {
  readonly submissionId: string;
  readonly municipality: Text;
  readonly planTitle: string;
  readonly caseNumber: string | null;
  readonly state: SubmissionState;
  readonly round: number;
  readonly geographicOrganisation: Text | null;
  /** One of the advisers, to be named in mails to the municipality. */
  readonly adviser: { readonly name: string; readonly email: string } | null;
  /** Open deadlines, the nearest first. */
  readonly deadlines: readonly { readonly kind: DeadlineKind; readonly dueOn: string }[];
}

/** A finding as it is listed to those to whom it has been released. */
export interface ListedFinding {
  readonly criterion: string;
  readonly title: Text | null;
  readonly severity: FindingSeverity;
  readonly text: string;
}

/** What is particular to the message's subject: which of them are set follows from the kind. */
export interface SubjectFacts {
  /** Reason that was given with a step. */
  readonly reason?: string;
  /** Released findings that the municipality is to answer; only with a step that releases them. */
  readonly findings?: readonly ListedFinding[];
  readonly criteria?: { readonly met: number; readonly total: number };
  readonly certificate?: { readonly number: string; readonly updateDueOn: string | null };
  readonly comment?: {
    readonly text: string;
    readonly author: string;
    readonly organisation: Text | null;
    readonly criterion: string | null;
    readonly visibility: string;
  };
  readonly deadline?: {
    readonly kind: DeadlineKind;
    readonly title: string;
    readonly dueOn: string;
    readonly previousDueOn: string | null;
    readonly reason: string | null;
  };
  readonly meeting?: { readonly heldOn: string; readonly minutes: string };
  readonly adoption?: { readonly adoptedOn: string; readonly councilCaseNumber: string };
  readonly change?: { readonly description: string };
  /** The body concerned, e.g. of an assignment, a review or a sign-off. */
  readonly body?: string;
  /** The person concerned, e.g. who was assigned or has declared a conflict. */
  readonly person?: string;
}

/** All that the texts of a message need besides the recipient; null parts where they do not apply. */
export interface MessageContext {
  readonly caseFacts: CaseFacts | null;
  readonly subject: SubjectFacts;
  /** Name of who caused it; null for the system. */
  readonly actor: string | null;
}
