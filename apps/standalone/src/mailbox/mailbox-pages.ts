import type { Language } from '@app/contracts';
import { TIME_ZONE } from '@app/platform';
import { Html, html } from '../pages/html.js';
import { page } from '../pages/page.js';
import type { Message, MessageSummary } from './mailbox-store.js';
import { MAILBOX_TEXTS } from './mailbox-texts.js';

/** The list of messages, with a filter by recipient. `limited` says that there may be older ones. */
export function listPage(options: {
  language: Language;
  messages: MessageSummary[];
  to: string;
  limit: number;
}): string {
  const { language, messages, to, limit } = options;
  const texts = MAILBOX_TEXTS[language];
  const rows = messages.map(
    (message) =>
      html`<tr>
        <td class="time">${time(message.date, language)}</td>
        <td>${message.to.join(', ')}</td>
        <td>
          <a href="/mailbox/messages/${message.id}?lang=${language}">${message.subject || texts.noSubject}</a>
        </td>
      </tr>`,
  );
  const table = html`<div class="scroll">
      <table>
        <caption>
          ${texts.messages}
        </caption>
        <thead>
          <tr>
            <th scope="col">${texts.time}</th>
            <th scope="col">${texts.to}</th>
            <th scope="col">${texts.subject}</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
    ${messages.length === limit ? html`<p>${texts.newestOnly.replace('{n}', String(limit))}</p>` : undefined}`;
  return page(
    language,
    texts.title,
    `/mailbox?to=${encodeURIComponent(to)}&`,
    html`<p>${texts.intro}</p>
      <form method="get" action="/mailbox">
        <input type="hidden" name="lang" value="${language}" />
        <div>
          <label for="to">${texts.filter}</label
          ><input id="to" name="to" type="search" value="${to}" aria-describedby="hint" />
        </div>
        <button type="submit">${texts.apply}</button>
        <span id="hint">${texts.filterHint}</span>
        ${to ? html`<a href="/mailbox?lang=${language}">${texts.clear}</a>` : undefined}
      </form>
      ${messages.length > 0 ? table : html`<p>${to ? texts.noneFor : texts.none}</p>`}`,
  );
}

/** One message: its HTML part in a frame that can run nothing, its text part and its headers. */
export function messagePage(message: Message, language: Language): string {
  const texts = MAILBOX_TEXTS[language];
  const formatted = html`<h2>${texts.html}</h2>
    <iframe
      title="${texts.html}"
      src="/mailbox/messages/${message.id}/html"
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      referrerpolicy="no-referrer"
    ></iframe>`;
  const attachments = html`<h2>${texts.attachments}</h2>
    <ul>
      ${message.attachments.map(({ filename, mimeType }) => html`<li>${filename ?? '–'} (${mimeType})</li>`)}
    </ul>`;
  return page(
    language,
    message.subject || texts.noSubject,
    `/mailbox/messages/${message.id}?`,
    html`<p><a href="/mailbox?lang=${language}">${texts.back}</a></p>
      <dl>
        <dt>${texts.from}</dt>
        <dd>${message.from}</dd>
        <dt>${texts.to}</dt>
        <dd>${message.to.join(', ')}</dd>
        <dt>${texts.time}</dt>
        <dd>${time(message.date, language)}</dd>
      </dl>
      ${message.html === null ? undefined : formatted}
      ${
        message.text === null
          ? undefined
          : html`<h2>${texts.text}</h2>
              <pre>${message.text}</pre>`
      }
      ${message.attachments.length > 0 ? attachments : undefined}
      <h2>${texts.headers}</h2>
      <dl>
        ${message.headers.map(
          ({ name, value }) =>
            html`<dt>${name}</dt>
              <dd>${value}</dd>`,
        )}
      </dl>
      <p>
        <a href="/mailbox/messages/${message.id}/source" download="${message.id}.eml">${texts.source}</a>
      </p>`,
  );
}

/** Shown where a link leads to no message. */
export function missingPage(language: Language): string {
  const texts = MAILBOX_TEXTS[language];
  return page(
    language,
    texts.missing,
    '/mailbox?',
    html`<p><a href="/mailbox?lang=${language}">${texts.back}</a></p>`,
  );
}

/** The HTML part as its own document, with its links opening in a new window instead of the frame. */
export function framedDocument(markup: string): string {
  const base = '<base target="_blank">';
  return /<head[^>]*>/i.test(markup) ? markup.replace(/<head[^>]*>/i, (head) => head + base) : base + markup;
}

function time(date: string, language: Language): Html {
  const instant = new Date(date);
  if (Number.isNaN(instant.getTime())) return html`${date}`;
  const shown = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone: TIME_ZONE,
  }).format(instant);
  return html`<time datetime="${instant.toISOString()}">${shown}</time>`;
}
