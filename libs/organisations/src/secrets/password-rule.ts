import type { FieldError } from '@app/contracts';
import { Problem } from '@app/platform';

export const PASSWORD_MIN_LENGTH = 12;
export const PASSWORD_MAX_LENGTH = 200;

/**
 * What is wrong with a new password, or null. Length is what counts (NIST SP 800-63B): there are no rules about
 * kinds of characters, which only make passwords alike.
 */
export function passwordFault(
  password: string,
  owner: { readonly email: string; readonly name: string },
  field = 'password',
): FieldError | null {
  const length = [...password].length;
  if (length < PASSWORD_MIN_LENGTH) {
    return {
      field,
      text: {
        da: 'Adgangskoden skal have mindst {min} tegn. Tre-fire ord i træk er et godt valg.',
        en: 'The password needs at least {min} characters. Three or four words in a row are a good choice.',
      },
      params: { min: PASSWORD_MIN_LENGTH },
    };
  }
  if (length > PASSWORD_MAX_LENGTH) {
    return {
      field,
      text: {
        da: 'Adgangskoden må højst have {max} tegn.',
        en: 'The password may have at most {max} characters.',
      },
      params: { max: PASSWORD_MAX_LENGTH },
    };
  }
  const own = [owner.email, owner.email.split('@')[0] ?? '', owner.name].map(bare);
  if (own.includes(bare(password))) {
    return {
      field,
      text: {
        da: 'Adgangskoden må ikke være dit navn eller din e-mailadresse.',
        en: 'The password may not be your name or e-mail address.',
      },
    };
  }
  return null;
}

/** @throws Problem `invalid_input` naming the field when the password breaks the rule. */
export function requireGoodPassword(
  password: string,
  owner: { readonly email: string; readonly name: string },
  field = 'password',
): void {
  const fault = passwordFault(password, owner, field);
  if (fault) throw new Problem('invalid_input', { fields: [fault] });
}

function bare(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '');
}
