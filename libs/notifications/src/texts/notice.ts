import type { Language } from '@app/contracts';
import type { Why } from '../recipients/resolution.js';
import { LINKS } from './links.js';
import { message, p, type CaseTextInput, type Message } from './message.js';
import { municipality } from './phrases.js';
import { nobodyThere } from './reasons.js';

/** For who stands in without being allowed to read the message: that there was one, and what to mend. */
export function notice(input: CaseTextInput, why: Why, language: Language): Message {
  const name = municipality(input, language);
  const administers = why.role === 'administrator';
  const path = administers ? LINKS.members() : LINKS.case(input.caseFacts.submissionId);
  const nobody = nobodyThere(why.audience, language);
  return language === 'da'
    ? message({
        subject: `${name}: en besked har ikke fundet sin modtager`,
        heading: 'En besked har ikke fundet sin modtager',
        paragraphs: [
          p`Der er en besked i sagen fra ${name}, men ingen kunne få den, fordi ${nobody}.`,
          p`Du får denne besked i stedet. Selve beskeden kan læses i sagen af dem, der har adgang til den.`,
        ],
        box: [{ label: 'Næste skridt', value: 'Sørg for, at der er en, der kan få beskeder' }],
        button: { label: administers ? 'Se brugerne' : 'Se sagen', path },
        happened: 'en besked ikke fandt sin modtager',
      })
    : message({
        subject: `${name}: a message has not found its recipient`,
        heading: 'A message has not found its recipient',
        paragraphs: [
          p`There is a message in the case of ${name}, but nobody could get it because ${nobody}.`,
          p`You get this message instead. The message itself can be read in the case by those who have access to it.`,
        ],
        box: [{ label: 'Next step', value: 'See to it that somebody can get messages' }],
        button: { label: administers ? 'See the users' : 'See the case', path },
        happened: 'a message did not find its recipient',
      });
}
