import { must } from '../../client/client.js';
import { letterPdf } from '../plan-pdf.js';
import { danishDay, expectSame, expectThat, type Stage } from '../stage.js';
import { expectRecord } from '../record.js';

/** The council has adopted the plan, both leads sign, and the certificate is there for everybody to read. */
export async function certification(stage: Stage): Promise<void> {
  const path = { id: stage.submissionId };
  const minutes = await stage.step(
    'signatory',
    "uploads the minutes of the council's meeting",
    async () =>
      stage.person('signatory').client.upload(stage.submissionId, {
        kind: 'minutes',
        title: 'Referat af kommunalbestyrelsens møde',
        fileName: 'referat.pdf',
        content: await letterPdf(`Referat, ${stage.get('municipality').name} Kommunalbestyrelse`, [
          'Punkt 7. Klimaplan 2026-2030. Økonomiudvalget indstiller, at planen vedtages.',
          'Beslutning: Godkendt enstemmigt.',
        ]),
      }),
    ({ title }) => title,
  );
  await stage.step('signatory', "records the council's adoption, after the endorsement", async () => {
    const adoption = must(
      await stage.as('signatory').POST('/api/v1/submissions/{id}/adoptions', {
        params: { path, header: { 'If-Match': await stage.etag('signatory') } },
        body: {
          adoptedOn: danishDay(),
          councilCaseNumber: '00.01.00-P15-3-26',
          planDocumentId: stage.get('planDocument').id,
          minutesDocumentId: minutes.id,
          committeeSteps: [{ committee: 'Økonomiudvalget', on: danishDay(-8) }],
          note: 'Vedtaget enstemmigt.',
        },
      }),
    );
    expectSame((await stage.readCase('editor')).state, 'endorsed', 'Certified without signatures.');
    return `adopted ${adoption.adoptedOn}, case ${adoption.councilCaseNumber}`;
  });
  for (const [lead, state] of [
    ['c40Lead', 'endorsed'],
    ['concitoLead', 'certified'],
  ] as const) {
    await stage.step(lead, 'signs', async () => {
      const signOff = must(
        await stage.as(lead).POST('/api/v1/submissions/{id}/sign-offs', { params: { path }, body: {} }),
      );
      expectSame((await stage.readCase('editor')).state, state, 'Another state than expected.');
      return `»${signOff.statement}« The case is ${state}.`;
    });
  }
  await stage.step('editor', 'reads the certificate', async () => {
    const certificate = must(
      await stage.as('editor').GET('/api/v1/submissions/{id}/certificate', { params: { path } }),
    );
    stage.props.certificateNumber = certificate.number;
    expectSame(certificate.revision, 3, 'The certificate is pinned to another revision.');
    return `CERTIFICATE ${certificate.number}, valid from ${certificate.validFrom}, update due ${certificate.updateDueOn}`;
  });
  await stage.step('Anybody, without signing in,', 'checks the certificate', () => verify(stage));
  await stage.step('editor', 'and the secretariat read the record of the case', () => expectRecord(stage));
}

async function verify(stage: Stage): Promise<string> {
  const number = stage.get('certificateNumber');
  const anybody = stage.browser();
  const certificate = must(
    await anybody.api.GET('/api/v1/public/certificates/{number}', { params: { path: { number } } }),
  );
  expectSame(
    [
      certificate.status,
      certificate.municipality.code,
      certificate.planDocumentSha256,
      certificate.adoptedOn,
    ],
    ['valid', stage.get('municipality').code, stage.get('planDocument').sha256, danishDay()],
    'The public certificate says something else.',
  );
  expectThat(
    !/score|finding|met_with|comment/i.test(JSON.stringify(certificate)),
    'The public certificate tells of the review.',
  );
  const { items } = must(
    await anybody.api.GET('/api/v1/public/certificates', {
      params: { query: { municipality: certificate.municipality.code } },
    }),
  );
  expectThat(
    items.filter((one) => one.number === number).length === 1,
    'The public list does not have the certificate once.',
  );
  return `${certificate.status}; the plan's SHA-256 is that of the file (${certificate.planDocumentSha256.slice(0, 12)}…)`;
}
