import type { Language, Text } from '@app/contracts';
import { DEMONSTRATION_ROLES } from '@app/organisations';
import { html } from '../pages/html.js';
import { page } from '../pages/page.js';

const TEXTS = {
  title: { da: 'Klimacert: demonstration', en: 'Klimacert: demonstration' },
  intro: {
    da: 'Alt her er på denne maskine og til prøve: personerne er opfundet, og e-mails ender i den lokale postkasse.',
    en: 'Everything here is on this machine and for trying out: the people are invented, and e-mails end in the local mailbox.',
  },
  signIn: { da: 'Log ind med ét klik', en: 'Sign in with one click' },
  as: { da: 'Log ind', en: 'Sign in' },
  next: { da: 'Se videre', en: 'Look further' },
  docs: { da: 'API’et, som kan prøves herfra', en: 'The API, to be tried from there' },
  mailbox: { da: 'Postkassen med alle e-mails', en: 'The mailbox with all e-mails' },
  certificates: { da: 'Offentlige certifikater', en: 'Public certificates' },
  nobody: { da: 'Du er ikke logget ind.', en: 'You are not signed in.' },
  somebody: { da: 'Du er logget ind som', en: 'You are signed in as' },
  failed: {
    da: 'Det lykkedes ikke. Vent lidt, og prøv igen.',
    en: 'That did not work. Wait a little and try again.',
  },
} satisfies Record<string, Text>;

/** The page, in one language. Signing in is done by the script, since it changes something. */
export function welcomePage(language: Language): string {
  const roles = DEMONSTRATION_ROLES.map(
    ({ key, name, description }) =>
      html`<tr>
        <th scope="row">${name}</th>
        <td>${description[language]}</td>
        <td>
          <button type="button" data-role="${key}" aria-label="${TEXTS.as[language]}: ${name}">
            ${TEXTS.as[language]}
          </button>
        </td>
      </tr>`,
  );
  return page(
    language,
    TEXTS.title[language],
    '/?',
    html`<p>${TEXTS.intro[language]}</p>
      <p
        role="status"
        id="who"
        data-nobody="${TEXTS.nobody[language]}"
        data-somebody="${TEXTS.somebody[language]}"
        data-failed="${TEXTS.failed[language]}"
      ></p>
      <div class="scroll">
        <table>
          <caption>
            ${TEXTS.signIn[language]}
          </caption>
          <tbody>
            ${roles}
          </tbody>
        </table>
      </div>
      <h2>${TEXTS.next[language]}</h2>
      <ul>
        <li><a href="/api/docs">${TEXTS.docs[language]}</a></li>
        <li><a href="/mailbox?lang=${language}">${TEXTS.mailbox[language]}</a></li>
        <li><a href="/api/v1/public/certificates">${TEXTS.certificates[language]}</a></li>
      </ul>`,
    '/welcome.js',
  );
}
