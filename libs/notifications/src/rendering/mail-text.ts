import { renderText } from '@app/contracts';
import type { ListItem, Paragraph } from '../texts/message.js';
import type { Composed } from './compose.js';
import type { MailFrame } from './mail-html.js';
import { MAIL_WORDS } from './words.js';

const WIDTH = 76;

/** The mail as plain text: everything that the HTML says, in the same order. */
export function mailText(mail: Composed, { url, demonstration }: MailFrame): string {
  const { language } = mail;
  const blocks: (string | null)[] = [
    demonstration ? `[${MAIL_WORDS.demonstration[language]}]` : null,
    mail.caseLine,
    underlined(mail.heading),
    renderText(MAIL_WORDS.dear, language, { name: mail.recipientName }),
    ...mail.paragraphs.map(plain),
    mail.box.map(({ label, value }) => `${label}: ${value}`).join('\n') || null,
    mail.quote && `${mail.quote.heading}:\n${quoted(mail.quote.text)}`,
    `${mail.button.label}:\n${url}`,
    mail.list && `${underlined(mail.list.heading)}\n${mail.list.items.map(item).join('\n')}`,
    ...mail.closing.map(plain),
    `${MAIL_WORDS.regards[language]}\n${(mail.caseLine ? MAIL_WORDS.sender : MAIL_WORDS.senderAccount)[language]}`,
    '-- ',
    wrapped(`${MAIL_WORDS.whyTitle[language]} ${mail.why}`),
    mail.whoElse && wrapped(`${MAIL_WORDS.whoElseTitle[language]} ${mail.whoElse}`),
    MAIL_WORDS.sentBy[language],
  ];
  return `${blocks.filter((block) => block).join('\n\n')}\n`;
}

function plain(runs: Paragraph): string {
  return wrapped(runs.map((run) => (typeof run === 'string' ? run : run.strong)).join(''));
}

function underlined(text: string): string {
  return `${text}\n${'='.repeat(Math.min(text.length, WIDTH))}`;
}

function item({ tag, text, note, mark }: ListItem): string {
  const first = [tag, mark && `[${mark.text}]`, text].filter(Boolean).join(' ');
  return wrapped(`- ${first}${note ? ` (${note})` : ''}`, '  ');
}

function quoted(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) =>
      wrapped(line, '')
        .split('\n')
        .map((part) => `> ${part}`)
        .join('\n'),
    )
    .join('\n');
}

/** Breaks lines between words; a longer word, such as an address, stays whole. */
function wrapped(text: string, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[^\S\u00a0]+/)) {
    if (line && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = `${indent}${word}`;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].join('\n');
}
