import type { CaseFacts, ListedFinding, MessageContext, SubjectFacts } from '@app/notifications';

/** Characters that would break a mail if they came through as they are. */
export const HOSTILE = `<script>alert("x")</script> & 'Æbler' \${x}`;

const FINDINGS: readonly ListedFinding[] = [
  ['K3', 'Beskriv, hvordan unges svar er brugt i planen.', 'Inddragelse af interessenter', 'should'],
  ['K6', 'Mindst to forbrugskategorier skal behandles.', 'Viden om udledninger', 'must'],
  ['K6', 'Vis mankoen frem mod 2050 i samme figur.', 'Viden om udledninger', 'should'],
  [
    'K7',
    'Vis, hvem der rammes af oversvømmelser i den indre by.',
    'Viden om fordeling og retfærdighed',
    'must',
  ],
  ['K11', 'Landbrug mangler en sektorstrategi.', 'Sektorstrategier', 'must'],
].map(([criterion, text, title, severity]) => ({
  criterion: criterion as string,
  text: text as string,
  title: { da: title as string, en: `${title} (en)` },
  severity: severity as 'must' | 'should',
}));

/** The mock-up's case. */
export function caseFacts(more: Partial<CaseFacts> = {}): CaseFacts {
  return {
    submissionId: '0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c11',
    municipality: { da: 'Fjordby Kommune', en: 'Fjordby Municipality' },
    planTitle: 'Klimaplan 2026–2030',
    caseNumber: '2026-041',
    state: 'changes_requested',
    round: 1,
    geographicOrganisation: { da: 'KKR Sjælland', en: 'KKR Zealand' },
    adviser: { name: 'Lone Bech Mikkelsen', email: 'lone@example.dk' },
    deadlines: [
      { kind: 'findings_answer', dueOn: '2026-10-14' },
      { kind: 'review', dueOn: '2026-12-09' },
      { kind: 'scoping_meeting', dueOn: '2026-11-02' },
    ],
    ...more,
  };
}

/** Every fact that a subject can have; which of them a text uses follows from its kind. */
export function subjectFacts(more: Partial<SubjectFacts> = {}): SubjectFacts {
  return {
    reason: 'Bilag 2 mangler.\nSkemaet er ikke udfyldt.',
    findings: FINDINGS,
    criteria: { met: 11, total: 16 },
    certificate: { number: 'KC-2026-0001', updateDueOn: '2031-06-17' },
    comment: {
      text: 'Se også bilag 2.',
      author: 'Maja Lindholt',
      organisation: null,
      criterion: 'K7',
      visibility: 'case',
    },
    deadline: {
      kind: 'findings_answer',
      title: '',
      dueOn: '2026-10-14',
      previousDueOn: '2026-09-30',
      reason: 'Sygdom.',
    },
    meeting: { heldOn: '2026-08-11', minutes: 'Der mangler en sektorstrategi for landbrug.' },
    adoption: { adoptedOn: '2026-06-17', councilCaseNumber: '24/1234' },
    change: { description: 'Målet for transport er ændret.' },
    body: 'C40',
    person: 'Ana Duarte',
    ...more,
  };
}

/** The context of a message about the mock-up's case. */
export function context(more: Partial<MessageContext> = {}): MessageContext {
  return { caseFacts: caseFacts(), subject: subjectFacts(), actor: 'Karen Holst', ...more };
}

/** The same with hostile characters in everything that people write. */
export function hostileContext(): MessageContext {
  const text = HOSTILE;
  const { comment, deadline, meeting } = subjectFacts();
  return {
    actor: text,
    caseFacts: caseFacts({
      municipality: { da: text, en: text },
      planTitle: `${text}\r\nBcc: evil@example.com`,
      caseNumber: text,
      geographicOrganisation: { da: text, en: text },
      adviser: { name: text, email: text },
    }),
    subject: subjectFacts({
      reason: text,
      findings: [{ criterion: text, text, title: { da: text, en: text }, severity: 'must' }],
      certificate: { number: text, updateDueOn: null },
      comment: { ...comment!, text, author: text, criterion: text },
      deadline: { ...deadline!, kind: 'other', title: text, reason: text },
      meeting: { ...meeting!, minutes: text },
      adoption: { adoptedOn: '2026-06-17', councilCaseNumber: text },
      change: { description: text },
      body: text,
      person: text,
    }),
  };
}
