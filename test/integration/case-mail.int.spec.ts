import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Config } from '@app/platform';
import { createWorker, type Worker } from '../../apps/worker/src/app.js';
import { eventually } from '../notifications/eventually.js';
import { SmtpSink, type Arrived } from '../notifications/smtp-sink.js';
import { PARTS, type PartName } from '../world/cast.js';
import { must, type CaseDriver } from '../world/case-driver.js';
import { World } from '../world/world.js';

const smtp = new SmtpSink();
let world: World;
let worker: Worker;
let driver: CaseDriver;
let names: Map<string, PartName>;
let seen = 0;

beforeAll(async () => {
  await smtp.start();
  world = await World.start({ SMTP_URL: smtp.url });
  worker = await createWorker({
    config: world.config as Config & { DATABASE_URL: string },
    clock: world.clock,
    logger: false,
    settings: { pollInterval: 100, sweepInterval: 500 },
  });
  const users = await world.query<{ id: string; email: string }>('SELECT id, email FROM users');
  names = new Map(
    PARTS.map((part) => [users.find(({ id }) => id === world.as(part).userId)!.email, part] as const),
  );
  driver = await world.driver();
});
afterAll(async () => {
  await worker.close();
  await world.stop();
  await smtp.stop();
});

/** Mails that came since last asked, once everything written so far has gone out. */
async function newMails(): Promise<Arrived[]> {
  await eventually(async () => {
    const [row] = await world.query<{ open: number }>(
      `SELECT (SELECT count(*) FROM outbox_messages WHERE state IN ('pending', 'enqueued'))
         + (SELECT count(*) FROM deliveries WHERE state <> 'sent') AS open`,
    );
    expect(Number(row?.open)).toBe(0);
  });
  const mails = smtp.arrived.slice(seen);
  seen = smtp.arrived.length;
  return mails;
}

/** Who was mailed of which kind since last asked: `kind` → names, sorted. */
async function mailed(): Promise<Record<string, string[]>> {
  const by: Record<string, string[]> = {};
  for (const { to, mail } of await newMails()) {
    const kind = mail.headers.find(({ key }) => key === 'x-klimacert-kind')?.value ?? 'unknown';
    (by[kind] ??= []).push(names.get(to) ?? to);
  }
  for (const list of Object.values(by)) list.sort();
  return by;
}

const content = (mails: readonly Arrived[], ...parts: PartName[]): string =>
  mails
    .filter(({ to }) => parts.includes(names.get(to) as PartName))
    .map(({ mail }) => `${mail.subject} ${mail.text} ${mail.html}`)
    .join('\n');

const MUNICIPALITY = ['editor', 'signatory'];
const C40 = ['c40Lead', 'c40Reviewer'];
const CONCITO = ['concitoLead', 'concitoReviewer'];
const without = (list: readonly string[], ...gone: string[]) =>
  list.filter((name) => !gone.includes(name)).sort();

describe('the e-mails of a case', () => {
  it('begin with the adviser, who hears that there is one', async () => {
    await driver.create();
    expect(await mailed()).toEqual({ 'submission.created': ['adviser'] });
  });

  it('go to all reviewers of both bodies on submission, since nobody is assigned yet', async () => {
    await driver.assessAll();
    must(await driver.transition('signatory', 'submit', { scopingWaiver: 'Holdt i foråret.' }));
    expect(await mailed()).toEqual({
      'transition.submit': [
        'adviser',
        'c40Colleague',
        ...C40,
        'concitoColleague',
        ...CONCITO,
        'editor',
        'secretariat',
      ],
    });
  });

  it('say what is missing when the case goes back', async () => {
    must(await driver.transition('secretariat', 'returnIncomplete', { reason: 'Bilag 2 <mangler>.' }));
    const mails = await newMails();
    expect(content(mails, 'editor')).toContain('Bilag 2 <mangler>.');
    expect(content(mails, 'editor')).toContain('Bilag 2 &lt;mangler&gt;.');
    must(await driver.transition('signatory', 'submit', { scopingWaiver: 'Holdt i foråret.' }));
    await newMails();
  });

  it('go to those assigned alone from then on, with the due date', async () => {
    await driver.staff();
    expect(await mailed()).toEqual({ 'assignment.made': [...C40, ...CONCITO].sort() });
    must(await driver.transition('secretariat', 'accept'));
    const mails = await newMails();
    expect(mails.map(({ to }) => names.get(to)).sort()).toEqual(
      ['adviser', ...C40, ...CONCITO, ...MUNICIPALITY].sort(),
    );
    expect(content(mails, 'c40Lead')).toMatch(/30\. november 2026/);
  });

  it('keep what one body found from everybody else until its time', async () => {
    const secret = 'HEMMELIGT-CONCITO';
    await driver.score('concito', 1, ['K7']);
    must(
      await world
        .as('concitoReviewer')
        .post(`${driver.path}/comments`, { text: secret, visibility: 'body', criterion: 'K7' }),
    );
    await driver.finalise('concito', 1, 'request_changes', `${secret} K7`);
    const mails = await newMails();
    expect(new Set(mails.map(({ to }) => names.get(to)))).toEqual(new Set(CONCITO));
    for (const part of PARTS) {
      const list = must(await world.as(part).get('/notifications?limit=200')).body.items;
      const inBody = part.startsWith('concito');
      expect([part, JSON.stringify(list)]).toEqual([
        part,
        expect.not.stringMatching(/K7 mangler|not_met|request_changes/),
      ]);
      if (!inBody && part !== 'secretariat')
        expect([part, JSON.stringify(list)]).toEqual([
          part,
          expect.not.stringMatching(/CONCITO har afsluttet/),
        ]);
    }
    await driver.score('c40', 1, []);
    await driver.finalise('c40', 1, 'endorse');
    const both = await newMails();
    const kinds = (part: PartName) =>
      both
        .filter(({ to }) => names.get(to) === part)
        .map(({ mail }) => mail.headers.find(({ key }) => key === 'x-klimacert-kind')?.value)
        .sort();
    expect(kinds('c40Lead')).toEqual(['review.bothFinalised', 'review.delivered']);
    expect(kinds('concitoLead')).toEqual(['review.bothFinalised']);
    for (const part of ['editor', 'signatory', 'adviser', 'secretariat'] as const)
      expect(kinds(part)).toEqual([]);
    expect(content(both, ...PARTS)).not.toMatch(/HEMMELIGT|not_met|K7/);
  });

  it('list the findings once they are released, to municipality, adviser and bodies', async () => {
    const settlement = must(
      await world.as('c40Lead').post(`${driver.path}/rounds/1/disagreements/K7/settlements`, {
        outcome: 'not_met',
        grounds: 'CONCITO har ret.',
      }),
    ).body;
    expect(await mailed()).toEqual({ 'settlement.proposed': ['concitoLead'] });
    must(
      await world
        .as('concitoLead')
        .post(
          `${driver.path}/rounds/1/disagreements/K7/settlements/${settlement.id}/accept`,
          {},
          { ifMatch: String(settlement.version ?? 1) },
        ),
    );
    expect(await mailed()).toEqual({ 'settlement.accepted': ['c40Lead'] });
    must(await driver.transition('c40Lead', 'requestChanges', { reason: 'K7 mangler.' }));
    const mails = await newMails();
    expect(mails.map(({ to }) => names.get(to)).sort()).toEqual(
      without(['adviser', ...C40, ...CONCITO, ...MUNICIPALITY], 'c40Lead'),
    );
    const text = content(mails, 'editor');
    expect(text).toContain('Ændringer ønsket: svar på 1 fund senest');
    expect(text).toContain('Beskriv K7 nærmere.');
    expect(text).toContain('15 af 16 kriterier er opfyldt.');
    expect(text).toContain('Lone Bech Mikkelsen');
    expect(text).not.toMatch(/Ana Duarte|Karen Holst/);
  });

  it('follow the case to its certificate, which the last signer is mailed too', async () => {
    await driver.answerFindings();
    must(await driver.transition('signatory', 'resubmit', { noDocumentChangeReason: 'Uddybet i svaret.' }));
    for (const body of ['c40', 'concito'] as const) {
      await driver.closeFindings(body);
      await driver.score(body, 2);
      await driver.finalise(body, 2, 'endorse');
    }
    must(await driver.transition('concitoLead', 'endorse'));
    await newMails();
    must(await world.as('c40Lead').post(`${driver.path}/sign-offs`, { statement: 'Godkendt.' }));
    expect(await mailed()).toEqual({ 'signOff.given': ['concitoLead'] });
    must(await driver.adopt());
    expect(await mailed()).toEqual({
      'adoption.recorded': without(['adviser', ...C40, ...CONCITO, ...MUNICIPALITY], 'signatory'),
    });
    must(await world.as('concitoLead').post(`${driver.path}/sign-offs`, { statement: 'Godkendt.' }));
    const mails = await newMails();
    const certified = mails.filter(({ mail }) => /KC-2026-0001/.test(mail.subject ?? ''));
    expect(certified.map(({ to }) => names.get(to)).sort()).toEqual(
      ['adviser', ...C40, ...CONCITO, ...MUNICIPALITY, 'secretariat'].sort(),
    );
    expect(content(certified, 'editor')).toContain('24. september 2031');
  });

  it('never came twice, and never to strangers', async () => {
    expect([...smtp.perDelivery.values()].every((count) => count === 1)).toBe(true);
    const told = new Set(smtp.arrived.map(({ to }) => names.get(to)));
    for (const stranger of [
      'foreignEditor',
      'foreignSignatory',
      'foreignAdviser',
      'observer',
      'nobody',
      'municipalViewer',
    ] as const)
      expect(told).not.toContain(stranger);
  });
});
