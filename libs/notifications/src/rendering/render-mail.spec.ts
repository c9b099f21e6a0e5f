import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, NOTIFICATION_KINDS, type Language, type NotificationKind } from '@app/contracts';
import { context, HOSTILE, hostileContext } from '../../../../test/notifications/contexts.js';
import type { RecipientRole } from '../recipients/audience.js';
import type { Why } from '../recipients/resolution.js';
import type { ComposedFrom } from './compose.js';
import { renderMail, type RenderedMail } from './render-mail.js';

const SETTINGS = { baseUrl: 'https://klimacert.example', demonstration: false };

const why = (more: Partial<Why> = {}): Why => ({
  audience: 'municipality.contact',
  role: 'contact',
  organisation: 'Fjordby Kommune',
  detail: 'full',
  email: true,
  inApp: true,
  ...more,
});

const from = (
  kind: NotificationKind,
  language: Language,
  more: Partial<ComposedFrom> = {},
): ComposedFrom => ({
  kind,
  facts: { round: 1, criterion: 'K7' },
  context: kind.startsWith('account.') ? { ...context(), caseFacts: null } : context(),
  why: why(),
  at: new Date('2026-08-21T12:05:00Z'),
  told: [
    { userId: 'me', name: 'Maja Lindholt', role: 'contact', organisation: 'Fjordby Kommune' },
    { userId: 'u2', name: 'Søren Friis Dahl', role: 'signatory', organisation: 'Fjordby Kommune' },
    { userId: 'u3', name: 'Lone Bech Mikkelsen', role: 'adviser', organisation: 'KKR Sjælland' },
    { userId: 'u4', name: 'Ana Duarte', role: 'assigned_lead', organisation: 'C40 Cities' },
  ],
  recipient: { userId: 'me', name: 'Maja Lindholt', language },
  ...(['account.invited', 'account.resetRequested'].includes(kind)
    ? { link: { path: '/invitation#token', expiresAt: new Date('2026-08-28T12:05:00Z') } }
    : {}),
  ...more,
});

const ROLES: readonly [RecipientRole, Partial<Why>][] = [
  ['contact', {}],
  ['adviser', { audience: 'adviser.adviser', organisation: 'KKR Sjælland' }],
  ['assigned_lead', { audience: 'c40.lead', organisation: 'C40 Cities' }],
  ['assigned_reviewer', { audience: 'concito.assigned', organisation: 'CONCITO' }],
  ['secretariat', { audience: 'secretariat.secretariat', organisation: 'KL' }],
  ['named', { audience: 'person.named', organisation: null }],
  ['administrator', { fallback: 'municipality.administrator', detail: 'notice' }],
];

const ALL = NOTIFICATION_KINDS.flatMap((kind) => LANGUAGES.map((language) => [kind, language] as const));

/** Texts and attributes of a mail, without its markup. */
function visible(html: string): string {
  return html
    .replace(/<\/?(strong|span|a)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
}

describe.each(ALL)('the mail of %s in %s', (kind, language) => {
  const mails: [RecipientRole, RenderedMail][] = ROLES.map(([role, more]) => [
    role,
    renderMail(from(kind, language, { why: why({ role, ...more }) }), SETTINGS),
  ]);

  it('says something to everybody, with nothing forgotten in it', () => {
    for (const [role, { subject, html, text }] of mails) {
      for (const part of [subject, visible(html), text]) {
        expect([role, part]).toEqual([role, expect.stringMatching(/\S/)]);
        expect(part).not.toMatch(/undefined|null|NaN|\[object|\$\{|Invalid Date|\{\w+\}/);
        expect(part).not.toMatch(/\S {2}\S| [.,;:](\s|$)|\.\./);
      }
      expect(subject.length).toBeGreaterThan(10);
      expect(subject.length).toBeLessThan(110);
    }
  });

  it('leads to a page of ours and says why it came', () => {
    for (const [, { html, text }] of mails) {
      const [, href] = /<a [^>]*href="([^"]+)"/.exec(html.replace(/\n/g, ' ')) ?? [];
      expect(href).toMatch(/^https:\/\/klimacert\.example\/[\w/#-]+$/);
      expect(text).toContain(href);
      expect(visible(html)).toContain(
        language === 'da' ? 'Hvorfor får du denne mail?' : 'Why do you get this e-mail?',
      );
    }
  });

  it('says the same as plain text as in HTML', () => {
    for (const [, { html, text }] of mails) {
      const words = (part: string) => new Set(part.match(/[\p{L}\d]{3,}/gu) ?? []);
      const inHtml = words(visible(html));
      const onlyInText = [...words(text)].filter((word) => !inHtml.has(word));
      expect(onlyInText).toEqual([]);
    }
  });

  it('lets nothing that people wrote become markup or a header', () => {
    const hostile = from(kind, language, {
      why: why({ organisation: HOSTILE }),
      recipient: { userId: 'me', name: HOSTILE, language },
      told: [{ userId: 'u2', name: HOSTILE, role: 'signatory', organisation: HOSTILE }],
      context: kind.startsWith('account.') ? { ...hostileContext(), caseFacts: null } : hostileContext(),
    });
    const { subject, html } = renderMail(hostile, SETTINGS);
    expect(html).not.toContain('<script');
    expect(html).not.toContain('alert("x")');
    expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;Æbler&#39;');
    expect(subject).not.toMatch(/[\r\n]/);
  });
});

describe('the mail about requested changes', () => {
  const mail = (language: Language) => renderMail(from('transition.requestChanges', language), SETTINGS);

  it('has event and deadline in its subject and the facts of the case in its text, in Danish', () => {
    const { subject, html } = mail('da');
    const text = visible(html);
    expect(subject).toBe('Ændringer ønsket: svar på 5 fund senest 14. oktober');
    for (const part of [
      'Fjordby Kommune · Klimaplan 2026–2030 · sag 2026-041',
      'C40 og CONCITO ønsker ændringer i jeres klimaplan',
      'Kære Maja Lindholt',
      'Runde 1 er afsluttet. 11 af 16 kriterier er opfyldt.',
      'Svar senest onsdag 14. oktober 2026',
      'Besvar fund og genindsend',
      'De 5 fund',
      'K11 Landbrug mangler en sektorstrategi. Sektorstrategier ● Skal',
      'Lone Bech Mikkelsen i KKR Sjælland',
      'Du er kontaktperson for sagen. Den er udløst af, at C40 og CONCITO ønskede ændringer 21. august kl. 14.05. Denne besked kan ikke slås fra, fordi den indeholder en frist.',
      'Søren Friis Dahl (underskriver), Lone Bech Mikkelsen (rådgiver, KKR Sjælland) og C40 Cities.',
    ])
      expect(text).toContain(part);
  });

  it('does so in English', () => {
    const { subject, html } = mail('en');
    expect(subject).toBe('Changes requested: answer 5 findings by 14 October');
    expect(visible(html)).toContain('Answer by Wednesday 14 October 2026');
  });

  it('does not tell the municipality who reviews it', () => {
    const { html, text } = mail('da');
    expect(html + text).not.toContain('Ana Duarte');
  });

  it('names the municipality to everybody else', () => {
    const adviser = why({ audience: 'adviser.adviser', role: 'adviser', organisation: 'KKR Sjælland' });
    const { subject } = renderMail(from('transition.requestChanges', 'da', { why: adviser }), SETTINGS);
    expect(subject).toBe('Fjordby Kommune: C40 og CONCITO ønsker ændringer, svar senest 14. oktober');
  });

  it('says nothing of the case to an administrator who only stands in', () => {
    const standIn = why({
      role: 'administrator',
      fallback: 'municipality.administrator',
      detail: 'notice',
    });
    const { html, text } = renderMail(from('transition.requestChanges', 'da', { why: standIn }), SETTINGS);
    for (const hidden of ['K11', 'sektorstrategi', '11 af 16', 'ændringer'])
      expect(visible(html) + text).not.toContain(hidden);
    expect(text).toContain('sagen ikke har en kontaktperson');
  });
});

describe('mails', () => {
  it('can be switched off only where the table says so', () => {
    expect(renderMail(from('comment.added', 'da'), SETTINGS).unsubscribeUrl).toBe(
      'https://klimacert.example/notifications/preferences',
    );
    expect(renderMail(from('transition.requestChanges', 'da'), SETTINGS).unsubscribeUrl).toBeNull();
    expect(renderMail(from('account.invited', 'da'), SETTINGS).unsubscribeUrl).toBeNull();
  });

  it('of a demonstration are marked', () => {
    const given = from('transition.submit', 'da');
    const marked = renderMail(given, { ...SETTINGS, demonstration: true });
    expect(visible(marked.html)).toContain('Demonstration');
    expect(marked.text).toContain('[Demonstration]');
    expect(visible(renderMail(given, SETTINGS).html)).not.toContain('Demonstration');
  });

  it('fetch nothing from anywhere and need no style sheet', () => {
    const { html } = renderMail(from('transition.certify', 'da'), SETTINGS);
    expect(html).not.toMatch(/<(img|link|script|style|iframe)|url\(|src=/);
  });

  it('with a one-time link say until when it works and that it signs nobody in', () => {
    const { html } = renderMail(from('account.resetRequested', 'da'), SETTINGS);
    expect(html).toContain('href="https://klimacert.example/invitation#token"');
    expect(visible(html)).toContain('Linket virker kun én gang og udløber 28. august kl. 14.05');
    expect(visible(html)).toContain('Det logger dig ikke ind.');
  });
});
