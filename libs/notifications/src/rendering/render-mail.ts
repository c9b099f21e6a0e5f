import { compose, type ComposedFrom } from './compose.js';
import { mailHtml } from './mail-html.js';
import { mailText } from './mail-text.js';
import { LINKS } from '../texts/links.js';

/** Where the product is reached, and how its mails are marked. */
export interface RenderSettings {
  /** The address that people use, without a slash at its end. */
  readonly baseUrl: string;
  readonly demonstration: boolean;
}

/** A mail ready to be sent, but for its recipient's address. */
export interface RenderedMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** Set where the recipient may switch messages of this kind off. */
  readonly unsubscribeUrl: string | null;
}

/** Renders one notification as an e-mail. Pure. */
export function renderMail(from: ComposedFrom, settings: RenderSettings): RenderedMail {
  const mail = compose(from);
  const frame = {
    url: `${settings.baseUrl}${mail.button.path}`,
    demonstration: settings.demonstration,
  };
  return {
    subject: oneLine(mail.subject),
    html: mailHtml(mail, frame),
    text: mailText(mail, frame),
    unsubscribeUrl: mail.optional ? `${settings.baseUrl}${LINKS.preferences()}` : null,
  };
}

/** A line break in a subject would begin another header. */
function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim();
}
