import type { Text, TextParams } from './language.js';

/**
 * Every error that the API answers with: status, title and what to do about it.
 * A code without both texts does not compile.
 */
export const ERRORS = {
  // 400
  malformed_request: {
    status: 400,
    title: { da: 'Forespørgslen kan ikke læses', en: 'The request cannot be read' },
    detail: { da: 'Send gyldig JSON i UTF-8.', en: 'Send valid JSON in UTF-8.' },
  },
  invalid_input: {
    status: 400,
    title: { da: 'Oplysningerne er ikke gyldige', en: 'The input is not valid' },
    detail: { da: 'Ret de nævnte felter, og prøv igen.', en: 'Correct the fields named and try again.' },
  },
  invalid_cursor: {
    status: 400,
    title: { da: 'Ukendt sidemarkør', en: 'Unknown page cursor' },
    detail: {
      da: 'Hent listen fra begyndelsen uden cursor.',
      en: 'Fetch the list from the beginning without cursor.',
    },
  },
  invalid_idempotency_key: {
    status: 400,
    title: { da: 'Ugyldig Idempotency-Key', en: 'Invalid Idempotency-Key' },
    detail: {
      da: 'Brug 8 til 128 synlige tegn, f.eks. et UUID.',
      en: 'Use 8 to 128 visible characters, e.g. a UUID.',
    },
  },
  // 401, 403, 404
  not_signed_in: {
    status: 401,
    title: { da: 'Du er ikke logget ind', en: 'You are not signed in' },
    detail: { da: 'Log ind, og prøv igen.', en: 'Sign in and try again.' },
  },
  wrong_credentials: {
    status: 401,
    title: { da: 'E-mail eller adgangskode er forkert', en: 'E-mail or password is wrong' },
    detail: {
      da: 'Prøv igen, eller bed om et link til en ny adgangskode.',
      en: 'Try again, or ask for a link to set a new password.',
    },
  },
  invalid_token: {
    status: 401,
    title: { da: 'Ugyldig adgangsnøgle', en: 'Invalid access token' },
    detail: {
      da: 'Nøglen er ukendt, udløbet eller tilbagekaldt. Opret en ny.',
      en: 'The token is unknown, expired or revoked. Create a new one.',
    },
  },
  forbidden: {
    status: 403,
    title: { da: 'Det har du ikke adgang til', en: 'You may not do that' },
    detail: {
      da: 'Din rolle giver ikke adgang til handlingen i sagens nuværende tilstand.',
      en: 'Your role does not allow this in the present state of the case.',
    },
  },
  csrf_failed: {
    status: 403,
    title: { da: 'Forespørgslen kunne ikke bekræftes', en: 'The request could not be confirmed' },
    detail: {
      da: 'Send headeren X-CSRF-Token med værdien fra GET /api/v1/session.',
      en: 'Send the header X-CSRF-Token with the value from GET /api/v1/session.',
    },
  },
  token_scope_missing: {
    status: 403,
    title: { da: 'Nøglen mangler en rettighed', en: 'The token lacks a scope' },
    detail: { da: 'Brug en nøgle med rettigheden {scope}.', en: 'Use a token with the scope {scope}.' },
  },
  session_required: {
    status: 403,
    title: { da: 'Kræver login i en browser', en: 'Needs a signed-in session' },
    detail: {
      da: 'Handlingen kan ikke udføres med en adgangsnøgle.',
      en: 'This cannot be done with an access token.',
    },
  },
  not_found: {
    status: 404,
    title: { da: 'Findes ikke', en: 'Not found' },
    detail: {
      da: 'Det, du leder efter, findes ikke, eller du har ikke adgang til det.',
      en: 'What you look for does not exist, or you may not see it.',
    },
  },
  method_not_allowed: {
    status: 405,
    title: { da: 'Metoden bruges ikke her', en: 'Method not allowed here' },
    detail: { da: 'Se /api/docs.', en: 'See /api/docs.' },
  },
  // 409
  transition_not_possible: {
    status: 409,
    title: {
      da: 'Trinnet passer ikke til sagens tilstand',
      en: 'The step does not fit the state of the case',
    },
    detail: { da: 'Sagen er i tilstanden {state}.', en: 'The case is in the state {state}.' },
  },
  guards_unmet: {
    status: 409,
    title: { da: 'Der mangler noget, før trinnet kan tages', en: 'Something is missing before this step' },
    detail: { da: 'Se alle betingelser i reasons.', en: 'See every condition in reasons.' },
  },
  state_conflict: {
    status: 409,
    title: { da: 'Det kan ikke lade sig gøre nu', en: 'Not possible now' },
    detail: {
      da: 'Hent sagen igen, og se dens tilstand.',
      en: 'Fetch the case again and look at its state.',
    },
  },
  open_submission_exists: {
    status: 409,
    title: { da: 'Kommunen har allerede en åben sag', en: 'The municipality already has an open submission' },
    detail: {
      da: 'Fortsæt i den åbne sag, eller træk den tilbage først.',
      en: 'Go on in the open submission, or withdraw it first.',
    },
  },
  already_exists: {
    status: 409,
    title: { da: 'Findes allerede', en: 'Already exists' },
    detail: {
      da: 'Brug det, der findes, eller vælg en anden værdi.',
      en: 'Use what exists or choose another value.',
    },
  },
  conflict_of_interest: {
    status: 409,
    title: { da: 'Interessekonflikt', en: 'Conflict of interest' },
    detail: {
      da: 'Personen er eller var inden for fem år medlem af kommunen eller dens rådgiver, eller har erklæret en konflikt.',
      en: 'The person is, or was within five years, a member of the municipality or its adviser, or has declared a conflict.',
    },
  },
  review_finalised: {
    status: 409,
    title: { da: 'Vurderingen er afsluttet', en: 'The review is finalised' },
    detail: {
      da: 'Den ledende bedømmer kan genåbne den, så længe det andet organ ikke er færdigt.',
      en: 'The lead can open it again as long as the other body has not finished.',
    },
  },
  review_incomplete: {
    status: 409,
    title: { da: 'Vurderingen er ikke færdig', en: 'The review is not complete' },
    detail: {
      da: 'Disse kriterier mangler en leveret score: {criteria}.',
      en: 'These criteria lack a delivered score: {criteria}.',
    },
  },
  idempotency_key_reused: {
    status: 409,
    title: {
      da: 'Idempotency-Key er brugt til noget andet',
      en: 'Idempotency-Key was used for something else',
    },
    detail: { da: 'Brug en ny nøgle til en ny forespørgsel.', en: 'Use a new key for a new request.' },
  },
  // 412, 413, 415, 416, 422, 428, 429
  stale_version: {
    status: 412,
    title: { da: 'Andre har ændret det i mellemtiden', en: 'Somebody else changed it meanwhile' },
    detail: {
      da: 'Hent den nyeste udgave, sammenhold, og send igen med dens ETag.',
      en: 'Fetch the newest version, compare, and send again with its ETag.',
    },
  },
  too_large: {
    status: 413,
    title: { da: 'For stort', en: 'Too large' },
    detail: { da: 'Grænsen er {limit}.', en: 'The limit is {limit}.' },
  },
  unsupported_media_type: {
    status: 415,
    title: { da: 'Filtypen kan ikke bruges', en: 'The media type is not supported' },
    detail: { da: 'Tilladt: {allowed}.', en: 'Allowed: {allowed}.' },
  },
  range_not_satisfiable: {
    status: 416,
    title: { da: 'Udsnittet findes ikke', en: 'Range not satisfiable' },
    detail: { da: 'Filen er {size} byte lang.', en: 'The file is {size} bytes long.' },
  },
  unprocessable: {
    status: 422,
    title: { da: 'Oplysningerne passer ikke sammen', en: 'The values do not fit together' },
    detail: { da: 'Ret de nævnte felter, og prøv igen.', en: 'Correct the fields named and try again.' },
  },
  truncated_upload: {
    status: 400,
    title: { da: 'Filen kom ikke helt frem', en: 'The file did not arrive whole' },
    detail: { da: 'Send filen igen.', en: 'Send the file again.' },
  },
  link_expired: {
    status: 422,
    title: { da: 'Linket er brugt eller udløbet', en: 'The link is used or expired' },
    detail: { da: 'Bed om et nyt link.', en: 'Ask for a new link.' },
  },
  precondition_required: {
    status: 428,
    title: { da: 'If-Match mangler', en: 'If-Match is missing' },
    detail: {
      da: 'Send headeren If-Match med den ETag, du sidst hentede.',
      en: 'Send the header If-Match with the ETag that you last fetched.',
    },
  },
  too_many_requests: {
    status: 429,
    title: { da: 'For mange forsøg', en: 'Too many attempts' },
    detail: { da: 'Vent {seconds} sekunder, og prøv igen.', en: 'Wait {seconds} seconds and try again.' },
  },
  // 5xx
  internal: {
    status: 500,
    title: { da: 'Uventet fejl', en: 'Unexpected error' },
    detail: {
      da: 'Intet er ændret. Prøv igen, og oplys {requestId}, hvis det fortsætter.',
      en: 'Nothing was changed. Try again, and quote {requestId} if it goes on.',
    },
  },
  not_ready: {
    status: 503,
    title: { da: 'Tjenesten er ikke klar', en: 'The service is not ready' },
    detail: { da: 'Prøv igen om lidt.', en: 'Try again shortly.' },
  },
} as const satisfies Record<string, { status: number; title: Text; detail: Text }>;

export type ErrorCode = keyof typeof ERRORS;

/** One faulty field: where, what is wrong and what to do, in both languages. */
export interface FieldError {
  /** Path in the body, query or header, e.g. `evidence.0.pageTo`. */
  readonly field: string;
  /** What rule it breaks, for programs, e.g. `maxLength`; the problem's own code when absent. */
  readonly code?: string;
  readonly text: Text;
  readonly params?: TextParams;
}
