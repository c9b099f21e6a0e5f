import type { Language } from '@app/contracts';
import { TIME_ZONE } from '@app/platform';
import { Html, html } from './html.js';
import type { Message, MessageSummary } from './mailbox-store.js';
import { MAILBOX_TEXTS } from './mailbox-texts.js';

const STYLE = new Html(`<style>
  :root { color-scheme: light; }
  body { font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; max-width: 64rem; margin: 0 auto; padding: 1rem; }
  header { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; flex-wrap: wrap; }
  a { color: #0059b3; } a:focus-visible, input:focus-visible, button:focus-visible, summary:focus-visible, iframe:focus-visible { outline: 3px solid #747474; outline-offset: 2px; }
  form { display: flex; gap: .5rem; align-items: end; flex-wrap: wrap; margin: 1rem 0; }
  label { display: block; font-weight: 600; } input, button { font: inherit; padding: .4rem .6rem; border: 1px solid #747474; border-radius: 2px; }
  button { background: #0059b3; border-color: #0059b3; color: #fff; cursor: pointer; }
  .scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; } caption { text-align: left; font-weight: 600; padding: .5rem 0; }
  th, td { text-align: left; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid #dcdcdc; vertical-align: top; overflow-wrap: anywhere; }
  td.time { white-space: nowrap; font-variant-numeric: tabular-nums; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; } dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; }
  iframe { width: 100%; height: 36rem; border: 1px solid #dcdcdc; } pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #f5f5f5; padding: 1rem; }
</style>`);

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

function page(language: Language, title: string, self: string, content: Html): string {
  const texts = MAILBOX_TEXTS[language];
  const other = language === 'da' ? 'en' : 'da';
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – Klimacert</title>
        ${STYLE}
      </head>
      <body>
        <header>
          <h1>${title}</h1>
          <a href="${self}lang=${other}" hreflang="${other}" lang="${other}">${texts.switchTo}</a>
        </header>
        <main>${content}</main>
      </body>
    </html>`.markup;
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
