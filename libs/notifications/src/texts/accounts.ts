import { moment } from './dates.js';
import { LINKS } from './links.js';
import { message, p, strong, type AccountKind, type AccountText, type TextInput } from './message.js';

function until(input: TextInput, language: 'da' | 'en'): string {
  if (!input.link) return '';
  return moment(input.link.expiresAt, language);
}

/** Texts about somebody's own account. Their links lead to a page, where the person confirms; none signs anybody in. */
export const ACCOUNTS: Readonly<Record<AccountKind, AccountText>> = {
  'account.invited': {
    da: (input) =>
      message({
        subject: 'Velkommen til Klimacert: vælg din adgangskode',
        heading: 'Du er inviteret til Klimacert',
        paragraphs: [
          p`${input.actor ? `${input.actor} har oprettet en bruger til dig. ` : 'Der er oprettet en bruger til dig. '}I Klimacert bliver de danske kommuners klimaplaner indsendt, vurderet og certificeret.`,
          p`Vælg en adgangskode for at komme i gang. Linket virker kun én gang og udløber ${strong(until(input, 'da'))}.`,
        ],
        button: { label: 'Vælg adgangskode', path: input.link?.path ?? LINKS.account() },
        closing: [p`Har du ikke ventet denne mail, kan du se bort fra den.`],
        happened: 'du blev inviteret som bruger',
      }),
    en: (input) =>
      message({
        subject: 'Welcome to Klimacert: choose your password',
        heading: 'You are invited to Klimacert',
        paragraphs: [
          p`${input.actor ? `${input.actor} has made an account for you. ` : 'An account has been made for you. '}In Klimacert the climate plans of the Danish municipalities are submitted, reviewed and certified.`,
          p`Choose a password to begin. The link works once, until ${strong(until(input, 'en'))}.`,
        ],
        button: { label: 'Choose a password', path: input.link?.path ?? LINKS.account() },
        closing: [p`If you did not expect this e-mail you need not do anything.`],
        happened: 'you were invited as a user',
      }),
  },
  'account.resetRequested': {
    da: (input) =>
      message({
        subject: 'Ny adgangskode til Klimacert',
        heading: 'Vælg en ny adgangskode',
        paragraphs: [
          p`Der er bedt om en ny adgangskode til din bruger. Linket virker kun én gang og udløber ${strong(until(input, 'da'))}.`,
        ],
        button: { label: 'Vælg ny adgangskode', path: input.link?.path ?? LINKS.account() },
        closing: [
          p`Har du ikke selv bedt om det, skal du ikke gøre noget. Din nuværende adgangskode virker stadig.`,
        ],
        happened: 'der blev bedt om en ny adgangskode til din bruger',
      }),
    en: (input) =>
      message({
        subject: 'New password for Klimacert',
        heading: 'Choose a new password',
        paragraphs: [
          p`A new password was asked for your account. The link works once, until ${strong(until(input, 'en'))}.`,
        ],
        button: { label: 'Choose a new password', path: input.link?.path ?? LINKS.account() },
        closing: [p`If it was not you, you need not do anything. Your present password still works.`],
        happened: 'a new password was asked for your account',
      }),
  },
  'account.passwordChanged': {
    da: () =>
      message({
        subject: 'Din adgangskode til Klimacert er ændret',
        heading: 'Din adgangskode er ændret',
        paragraphs: [
          p`Adgangskoden til din bruger er ændret. Var det dig, skal du ikke gøre mere.`,
          p`Var det ikke dig, så bed straks om en ny adgangskode på login-siden, og kontakt sekretariatet.`,
        ],
        button: { label: 'Se din bruger', path: LINKS.account() },
        happened: 'din adgangskode blev ændret',
      }),
    en: () =>
      message({
        subject: 'Your password for Klimacert was changed',
        heading: 'Your password was changed',
        paragraphs: [
          p`The password of your account was changed. If it was you, there is nothing more to do.`,
          p`If it was not you, ask for a new password on the sign-in page at once and contact the secretariat.`,
        ],
        button: { label: 'See your account', path: LINKS.account() },
        happened: 'your password was changed',
      }),
  },
};
