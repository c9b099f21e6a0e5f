import { renderText } from '@app/contracts';
import type { ListItem, Message, Paragraph } from '../texts/message.js';
import type { Composed } from './compose.js';
import { html, type Html } from './html.js';
import { MAIL_WORDS } from './words.js';

/** What a mail's layout needs besides its words. */
export interface MailFrame {
  /** Whole address behind the button. */
  readonly url: string;
  /** Marks every mail of a demonstration. */
  readonly demonstration: boolean;
}

/** Mail programs know no style sheets: every style stands at its element. Readable without any image. */
const STYLE = {
  font: `font-family:'IBM Plex Sans',Arial,Helvetica,sans-serif`,
  ink: '#1A2328',
  faint: '#4F5B62',
  petrol: '#0B4A5E',
  amber: '#E59A1C',
};

const MARKS = { must: { sign: '●', colour: '#8A1C10' }, should: { sign: '○', colour: '#6B4E00' } } as const;

/** The mail as a whole HTML document: tables and inline styles, no image, no script, nothing fetched from anywhere. */
export function mailHtml(mail: Composed, frame: MailFrame): string {
  const { language } = mail;
  return html`<!DOCTYPE html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <title>${mail.subject}</title>
      </head>
      <body style="margin:0;padding:0;background:#ECF0F1;${STYLE.font};color:${STYLE.ink}">
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#ECF0F1">
          <tr>
            <td align="center" style="padding:24px 8px">
              <table
                role="presentation"
                width="620"
                cellpadding="0"
                cellspacing="0"
                style="width:100%;max-width:620px;background:#FFFFFF;border:1px solid #D5DCDF"
              >
                ${header(mail, frame)}
                <tr>
                  <td
                    style="padding:28px 32px;${STYLE.font};font-size:16px;line-height:1.5;color:${STYLE.ink}"
                  >
                    ${body(mail, frame)}
                  </td>
                </tr>
                <tr>
                  <td
                    style="padding:20px 32px;background:#F4F7F7;border-top:1px solid #D5DCDF;${STYLE.font};font-size:13px;line-height:1.5;color:${STYLE.faint}"
                  >
                    ${footer(mail, frame)}
                  </td>
                </tr>
              </table>
            </td>
          </tr>
        </table>
      </body>
    </html> `.source.replace(/\n\s+/g, '\n');
}

function header({ language }: Composed, { demonstration }: MailFrame): Html {
  const tile = (colour: string, sign = '&nbsp;') =>
    `<td width="14" height="14" align="center" style="width:14px;height:14px;background:${colour};border-radius:3px;color:#FFFFFF;font-size:10px;line-height:14px">${sign}</td>`;
  const logo = [
    `<table role="presentation" aria-hidden="true" cellpadding="0" cellspacing="2">`,
    `<tr>${tile(STYLE.petrol)}${tile('#B7D3DC')}</tr>`,
    `<tr>${tile('#B7D3DC')}${tile('#0B5239', '✓')}</tr></table>`,
  ].join('');
  const badge = demonstration
    ? html`<span
        style="display:inline-block;padding:4px 8px;border-radius:3px;background:#E8EDEE;font-size:13px;font-weight:bold;color:${STYLE.ink}"
        >${MAIL_WORDS.demonstration[language]}</span
      >`
    : null;
  return html`<tr>
    <td style="padding:18px 32px;border-bottom:4px solid ${STYLE.amber};${STYLE.font}">
      <table role="presentation" width="100%" cellpadding="0" cellspacing="0">
        <tr>
          <td width="44">${trusted(logo)}</td>
          <td style="${STYLE.font};font-size:20px;font-weight:bold;color:#0A3542">Klimacert</td>
          <td align="right" style="${STYLE.font}">${badge}</td>
        </tr>
      </table>
    </td>
  </tr>`;
}

function body(mail: Composed, frame: MailFrame): Html {
  const { language } = mail;
  return html`${mail.caseLine && html`<p style="margin:0 0 4px;font-size:14px;color:${STYLE.faint}">${mail.caseLine}</p>`}
    <h1 style="margin:0 0 14px;font-size:25px;line-height:1.25;color:${STYLE.ink}">${mail.heading}</h1>
    <p style="margin:0 0 12px">${renderText(MAIL_WORDS.dear, language, { name: mail.recipientName })}</p>
    ${mail.paragraphs.map(paragraph)} ${box(mail.box)} ${quote(mail.quote)} ${button(mail, frame)}
    ${list(mail.list)} ${mail.closing.map(paragraph)}
    <p style="margin:16px 0 0">${MAIL_WORDS.regards[language]}<br />${sender(mail)}</p>`;
}

function sender({ caseLine, language }: Composed): string {
  return (caseLine ? MAIL_WORDS.sender : MAIL_WORDS.senderAccount)[language];
}

function paragraph(runs: Paragraph): Html {
  return html`<p style="margin:0 0 14px">
    ${runs.map((run) => (typeof run === 'string' ? html`${run}` : html`<strong>${run.strong}</strong>`))}
  </p>`;
}

function box(facts: Message['box']): Html | null {
  if (facts.length === 0) return null;
  const width = Math.floor(100 / facts.length);
  const cells = facts.map(
    ({ label, value }, place) =>
      html`<td
        width="${width}%"
        valign="top"
        style="padding:14px 16px;${place > 0 ? 'border-left:1px solid #E2C98F;' : ''}${STYLE.font}"
      >
        <div style="font-size:13px;color:#5C4200">${label}</div>
        <div style="font-size:16px;font-weight:bold;color:#2B1D00">${value}</div>
      </td>`,
  );
  return html`<table
    role="presentation"
    width="100%"
    cellpadding="0"
    cellspacing="0"
    style="margin:0 0 22px;background:#FDF2DA;border-left:4px solid ${STYLE.amber}"
  >
    <tr>
      ${cells}
    </tr>
  </table>`;
}

function quote(content: Message['quote']): Html | null {
  if (!content) return null;
  const lines = content.text
    .split(/\r?\n/)
    .map((line, place) => (place > 0 ? html`<br />${line}` : html`${line}`));
  return html`<div style="margin:0 0 22px;padding:2px 0 2px 16px;border-left:4px solid #B7D3DC">
    <div style="font-size:13px;font-weight:bold;color:${STYLE.faint}">${content.heading}</div>
    <div>${lines}</div>
  </div>`;
}

function button(mail: Composed, { url }: MailFrame): Html {
  const note = mail.needsSignIn
    ? mail.caseLine
      ? MAIL_WORDS.signInFirst
      : MAIL_WORDS.signInFirstAccount
    : MAIL_WORDS.oneTime;
  return html`<table role="presentation" cellpadding="0" cellspacing="0" style="margin:0 0 8px">
      <tr>
        <td style="background:${STYLE.petrol};border-radius:6px">
          <a
            href="${url}"
            style="display:inline-block;padding:13px 28px;${STYLE.font};font-size:17px;font-weight:bold;color:#FFFFFF;text-decoration:none"
            >${mail.button.label}</a
          >
        </td>
      </tr>
    </table>
    <p style="margin:0 0 22px;font-size:13px;color:${STYLE.faint}">${note[mail.language]}</p>`;
}

function list(content: Message['list']): Html | null {
  if (!content) return null;
  return html`<h2 style="margin:0 0 4px;font-size:17px;color:${STYLE.ink}">${content.heading}</h2>
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 20px">
      ${content.items.map(item)}
    </table>`;
}

function item({ tag, text, note, mark }: ListItem): Html {
  const cell = `padding:10px 0;border-bottom:1px solid #DFE5E7;${STYLE.font};font-size:15px;line-height:1.4`;
  const shown = mark && MARKS[mark.tone];
  return html`<tr>
    <td width="44" valign="top" style="${cell};font-weight:bold">${tag}</td>
    <td valign="top" style="${cell}">
      ${text}${note && html`<br /><span style="font-size:13px;color:${STYLE.faint}">${note}</span>`}
    </td>
    <td
      width="70"
      align="right"
      valign="top"
      style="${cell};font-size:14px;font-weight:bold;white-space:nowrap${shown ? `;color:${shown.colour}` : ''}"
    >
      ${mark && shown && html`${shown.sign} ${mark.text}`}
    </td>
  </tr>`;
}

function footer(mail: Composed, { url }: MailFrame): Html {
  const { language } = mail;
  const line = (title: string, text: string) =>
    html`<p style="margin:0 0 8px"><strong>${title}</strong> ${text}</p>`;
  return html`${line(MAIL_WORDS.whyTitle[language], mail.why)}
    ${mail.whoElse && line(MAIL_WORDS.whoElseTitle[language], mail.whoElse)}
    <p style="margin:0 0 8px;overflow-wrap:anywhere;word-break:break-word">
      ${MAIL_WORDS.plainAddress[language]} ${url}
    </p>
    <p style="margin:0">${MAIL_WORDS.sentBy[language]}</p>`;
}

/** Only for markup written in this file. */
function trusted(markup: string): Html {
  const strings = Object.assign([markup], { raw: [markup] });
  return html(strings);
}
