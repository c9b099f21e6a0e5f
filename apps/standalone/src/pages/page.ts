import type { Language } from '@app/contracts';
import { Html, html } from './html.js';

const STYLE = new Html(`<style>
  :root { color-scheme: light; }
  body { font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; max-width: 64rem; margin: 0 auto; padding: 1rem; }
  header { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; flex-wrap: wrap; }
  a { color: #0059b3; } a:focus-visible, input:focus-visible, button:focus-visible, summary:focus-visible, iframe:focus-visible { outline: 3px solid #747474; outline-offset: 2px; }
  form { display: flex; gap: .5rem; align-items: end; flex-wrap: wrap; margin: 1rem 0; }
  label { display: block; font-weight: 600; } input, button { font: inherit; padding: .4rem .6rem; border: 1px solid #747474; border-radius: 2px; }
  button { background: #0059b3; border-color: #0059b3; color: #fff; cursor: pointer; white-space: nowrap; }
  .scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; } caption { text-align: left; font-weight: 600; padding: .5rem 0; }
  th, td { text-align: left; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid #dcdcdc; vertical-align: top; overflow-wrap: anywhere; }
  td.time { white-space: nowrap; font-variant-numeric: tabular-nums; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; } dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; }
  iframe { width: 100%; height: 36rem; border: 1px solid #dcdcdc; } pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #f5f5f5; padding: 1rem; }
</style>`);

const SWITCH: Record<Language, string> = { da: 'English', en: 'Dansk' };

/**
 * A whole page of the standalone process.
 * @param self the page's own address up to the language, e.g. `/mailbox?`
 * @param script address of a script of ours that the page runs
 */
export function page(
  language: Language,
  title: string,
  self: string,
  content: Html,
  script?: string,
): string {
  const other = language === 'da' ? 'en' : 'da';
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – Klimacert</title>
        ${STYLE} ${script ? html`<script src="${script}" defer></script>` : undefined}
      </head>
      <body>
        <header>
          <h1>${title}</h1>
          <a href="${self}lang=${other}" hreflang="${other}" lang="${other}">${SWITCH[language]}</a>
        </header>
        <main>${content}</main>
      </body>
    </html>`.markup;
}
