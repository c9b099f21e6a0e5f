import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CaseMail } from '../notifications/case-mail.js';
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

const ASSIGNED = ['c40Lead', 'c40Reviewer', 'concitoLead', 'concitoReviewer'];

describe('the e-mails between the steps of a case', () => {
  it('tell the adviser of a draft only what is shared', async () => {
    await driver.create();
    await mail.fresh();
    must(await world.as('editor').post(`${driver.path}/comments`, { text: 'Hej', visibility: 'case' }));
    expect(await mail.mailed()).toEqual({ 'comment.added': ['signatory'] });
    must(
      await world
        .as('editor')
        .patch(driver.path, { sharedWithAdviser: true }, { ifMatch: await driver.etag('editor') }),
    );
    expect(await mail.mailed()).toEqual({ 'submission.shared': ['adviser'] });
    must(await world.as('adviser').post(`${driver.path}/comments`, { text: 'Husk K7.', visibility: 'case' }));
    const mails = await mail.fresh();
    expect(mails.map((one) => mail.nameOf(one)).sort()).toEqual(['editor', 'signatory']);
    expect(mail.said(mails, 'editor')).toContain('Husk K7.');
  });

  it('bring CONCITO in for the scoping meeting, and C40 not yet', async () => {
    await driver.assessAll();
    must(await driver.transition('editor', 'requestScoping'));
    const scoping = ['adviser', 'concitoColleague', 'concitoLead', 'concitoReviewer', 'signatory'];
    expect(await mail.mailed()).toEqual({ 'transition.requestScoping': scoping });
    const deadline = must(
      await world
        .as('concitoLead')
        .post(`${driver.path}/deadlines`, { kind: 'scoping_meeting', dueOn: '2026-11-02' }),
    ).body;
    const set = await mail.fresh();
    expect(set.map((one) => mail.nameOf(one)).sort()).toEqual(
      ['adviser', 'concitoColleague', 'concitoReviewer', 'editor', 'signatory'].sort(),
    );
    expect(mail.said(set, 'editor')).toContain('mandag 2. november 2026');
    must(
      await world
        .as('secretariat')
        .post(
          `${driver.path}/deadlines/${deadline.id}/extensions`,
          { dueOn: '2026-11-09', reason: 'Sygdom hos CONCITO.' },
          { ifMatch: String(deadline.version) },
        ),
    );
    const moved = mail.said(await mail.fresh(), 'editor');
    expect(moved).toContain('Fristen er udsat til 9. november');
    expect(moved).toContain('2. november 2026');
    expect(moved).toContain('Sygdom hos CONCITO.');
    must(
      await driver.transition('concitoLead', 'concludeScoping', {
        meetingDate: '2026-10-02',
        minutes: 'Landbrug mangler en sektorstrategi.',
      }),
    );
    const concluded = await mail.fresh();
    expect(concluded.map((one) => mail.nameOf(one)).sort()).toEqual(
      ['adviser', 'concitoColleague', 'concitoReviewer', 'editor', 'signatory'].sort(),
    );
    expect(mail.said(concluded, 'editor')).toContain('Landbrug mangler en sektorstrategi.');
    expect(mail.said(concluded, 'editor')).toContain('2. oktober 2026');
  });

  it('keep talk among reviewers from everybody else', async () => {
    must(await driver.transition('signatory', 'submit'));
    await driver.staff();
    must(await driver.transition('secretariat', 'accept'));
    await mail.fresh();
    must(
      await world
        .as('c40Lead')
        .post(`${driver.path}/comments`, { text: 'Skal vi mødes?', visibility: 'reviewers' }),
    );
    expect(await mail.mailed()).toEqual({
      'comment.added': ['c40Reviewer', 'concitoLead', 'concitoReviewer'],
    });
  });

  it('tell the own lead and the secretariat of a conflict of interest, and nobody else', async () => {
    must(
      await world.as('c40Reviewer').post(`${driver.path}/conflict-declarations`, {
        hasConflict: true,
        statement: 'Min søster er ansat i kommunen.',
      }),
    );
    const mails = await mail.fresh();
    const declared = mails.filter((one) => mail.kindOf(one) === 'conflict.declared');
    expect(declared.map((one) => mail.nameOf(one)).sort()).toEqual(['c40Lead', 'secretariat']);
    expect(mail.said(declared, 'secretariat')).toContain('Tom Hale');
    expect(mail.said(mails, 'editor', 'adviser', 'concitoLead')).toBe('');
    must(
      await world.as('c40Colleague').post(`${driver.path}/conflict-declarations`, {
        hasConflict: false,
        statement: 'Ingen tilknytning.',
      }),
    );
    must(
      await world.as('secretariat').post(`${driver.path}/assignments`, {
        userId: world.as('c40Colleague').userId,
        body: 'c40',
        kind: 'reviewer',
      }),
    );
    expect(await mail.mailed()).toEqual({ 'assignment.made': ['c40Colleague'] });
  });

  it('say what changed after the endorsement, and who has accepted it', async () => {
    for (const body of ['c40', 'concito'] as const) {
      const reviewer = world.as(body === 'c40' ? 'c40Colleague' : 'concitoReviewer');
      const review = `${driver.path}/rounds/1/reviews/${body}`;
      for (const { criterion, version } of must(await reviewer.get(`${review}/scores`)).body)
        must(
          await reviewer.put(`${review}/scores/${criterion}`, { value: 'met' }, { ifMatch: String(version) }),
        );
      must(await reviewer.post(`${review}/deliver`, {}));
      await driver.finalise(body, 1, 'endorse');
    }
    must(await driver.transition('concitoLead', 'endorse'));
    await mail.fresh();
    const documentId = await driver.upload('plan', 'Klimaplan, rettet', 3, {
      replacesId: driver.planDocumentId,
      changeNote: 'Side 12 er rettet.',
    });
    const change = must(
      await world
        .as('editor')
        .post(
          `${driver.path}/declared-changes`,
          { documentId, description: 'Side 12 er rettet.', affectedCriteria: ['K7'] },
          { ifMatch: await driver.etag('editor') },
        ),
    ).body;
    const declared = await mail.fresh();
    expect(declared.map((one) => mail.nameOf(one)).sort()).toEqual(
      [
        'adviser',
        'c40Colleague',
        'c40Lead',
        'concitoLead',
        'concitoReviewer',
        'secretariat',
        'signatory',
      ].sort(),
    );
    expect(mail.said(declared, 'c40Lead')).toContain('Side 12 er rettet.');
    const changeId = (change.id ?? change.change?.id) as string;
    must(await world.as('c40Lead').post(`${driver.path}/declared-changes/${changeId}/acceptances`));
    const accepted = await mail.fresh();
    expect(mail.said(accepted, 'editor')).toContain('C40 har godkendt ændringen');
    expect(accepted.map((one) => mail.nameOf(one))).not.toContain('c40Lead');
  });

  it('end with the reason when the case is withdrawn', async () => {
    must(await driver.transition('signatory', 'withdraw', { reason: 'Vi venter til efter valget.' }));
    const mails = await mail.fresh();
    expect(mails.map((one) => mail.nameOf(one)).sort()).toEqual(
      [
        ...ASSIGNED.filter((name) => name !== 'c40Reviewer'),
        'c40Colleague',
        'adviser',
        'editor',
        'secretariat',
      ].sort(),
    );
    expect(mail.said(mails, 'adviser')).toContain('Vi venter til efter valget.');
    expect([...mail.smtp.perDelivery.values()].every((count) => count === 1)).toBe(true);
  });
});
