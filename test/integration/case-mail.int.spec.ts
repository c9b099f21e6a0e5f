import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CaseMail } from '../notifications/case-mail.js';
import { PARTS, type PartName } from '../world/cast.js';
import { must, type CaseDriver } from '../world/case-driver.js';
import type { World } from '../world/world.js';

let mail: CaseMail;
let world: World;
let driver: CaseDriver;

beforeAll(async () => {
  mail = await CaseMail.start();
  world = mail.world;
  driver = await world.driver();
});
afterAll(() => mail.stop());

const MUNICIPALITY = ['editor', 'signatory'];
const C40 = ['c40Lead', 'c40Reviewer'];
const CONCITO = ['concitoLead', 'concitoReviewer'];
const without = (list: readonly string[], ...gone: string[]) =>
  list.filter((name) => !gone.includes(name)).sort();

describe('the e-mails of a case', () => {
  it('begin with the adviser, who hears that there is one', async () => {
    await driver.create();
    expect(await mail.mailed()).toEqual({ 'submission.created': ['adviser'] });
  });

  it('go to all reviewers of both bodies on submission, since nobody is assigned yet', async () => {
    await driver.assessAll();
    must(await driver.transition('signatory', 'submit', { scopingWaiver: 'Holdt i foråret.' }));
    expect(await mail.mailed()).toEqual({
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
    const mails = await mail.fresh();
    expect(mail.said(mails, 'editor')).toContain('Bilag 2 <mangler>.');
    expect(mail.said(mails, 'editor')).toContain('Bilag 2 &lt;mangler&gt;.');
    must(await driver.transition('signatory', 'submit', { scopingWaiver: 'Holdt i foråret.' }));
    await mail.fresh();
  });

  it('go to those assigned alone from then on, with the due date', async () => {
    await driver.staff();
    expect(await mail.mailed()).toEqual({ 'assignment.made': [...C40, ...CONCITO].sort() });
    must(await driver.transition('secretariat', 'accept'));
    const mails = await mail.fresh();
    expect(mails.map((one) => mail.nameOf(one)).sort()).toEqual(
      ['adviser', ...C40, ...CONCITO, ...MUNICIPALITY].sort(),
    );
    expect(mail.said(mails, 'c40Lead')).toMatch(/30\. november 2026/);
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
    const mails = await mail.fresh();
    expect(new Set(mails.map((one) => mail.nameOf(one)))).toEqual(new Set(CONCITO));
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
    const both = await mail.fresh();
    const kinds = (part: PartName) =>
      both
        .filter((one) => mail.nameOf(one) === part)
        .map((one) => mail.kindOf(one))
        .sort();
    expect(kinds('c40Lead')).toEqual(['review.bothFinalised', 'review.delivered']);
    expect(kinds('concitoLead')).toEqual(['review.bothFinalised']);
    for (const part of ['editor', 'signatory', 'adviser', 'secretariat'] as const)
      expect(kinds(part)).toEqual([]);
    expect(mail.said(both, ...PARTS)).not.toMatch(/HEMMELIGT|not_met|K7/);
  });

  it('list the findings once they are released, to municipality, adviser and bodies', async () => {
    const settlement = must(
      await world.as('c40Lead').post(`${driver.path}/rounds/1/disagreements/K7/settlements`, {
        outcome: 'not_met',
        grounds: 'CONCITO har ret.',
      }),
    ).body;
    expect(await mail.mailed()).toEqual({ 'settlement.proposed': ['concitoLead'] });
    must(
      await world
        .as('concitoLead')
        .post(
          `${driver.path}/rounds/1/disagreements/K7/settlements/${settlement.id}/accept`,
          {},
          { ifMatch: String(settlement.version ?? 1) },
        ),
    );
    expect(await mail.mailed()).toEqual({ 'settlement.accepted': ['c40Lead'] });
    must(await driver.transition('c40Lead', 'requestChanges', { reason: 'K7 mangler.' }));
    const mails = await mail.fresh();
    expect(mails.map((one) => mail.nameOf(one)).sort()).toEqual(
      without(['adviser', ...C40, ...CONCITO, ...MUNICIPALITY], 'c40Lead'),
    );
    const text = mail.said(mails, 'editor');
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
    await mail.fresh();
    must(await world.as('c40Lead').post(`${driver.path}/sign-offs`, { statement: 'Godkendt.' }));
    expect(await mail.mailed()).toEqual({ 'signOff.given': ['concitoLead'] });
    must(await driver.adopt());
    expect(await mail.mailed()).toEqual({
      'adoption.recorded': without(['adviser', ...C40, ...CONCITO, ...MUNICIPALITY], 'signatory'),
    });
    must(await world.as('concitoLead').post(`${driver.path}/sign-offs`, { statement: 'Godkendt.' }));
    const mails = await mail.fresh();
    const certified = mails.filter((one) => /KC-2026-0001/.test(one.mail.subject ?? ''));
    expect(certified.map((one) => mail.nameOf(one)).sort()).toEqual(
      ['adviser', ...C40, ...CONCITO, ...MUNICIPALITY, 'secretariat'].sort(),
    );
    expect(mail.said(certified, 'editor')).toContain('24. september 2031');
  });

  it('never came twice, and never to strangers', async () => {
    expect([...mail.smtp.perDelivery.values()].every((count) => count === 1)).toBe(true);
    const told = new Set(mail.smtp.arrived.map((one) => mail.nameOf(one)));
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
