import type { Language, MembershipRole, Text } from '@app/contracts';

/** A person of the demonstration. All names are made up; the addresses' domain can't exist. */
export interface DemonstrationRole {
  /** Word by which the role is chosen. */
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly organisationCode: string;
  readonly role: MembershipRole;
  readonly language: Language;
  /** What one tries out in this role. */
  readonly description: Text;
}

const ALBERTSLUND = '0165';

function person(
  key: string,
  [name, mailbox]: readonly [string, string],
  [organisationCode, role]: readonly [string, MembershipRole],
  description: Text,
  language: Language = 'da',
): DemonstrationRole {
  const email = `${mailbox}@demo.klimacert.example`;
  return { key, name, email, organisationCode, role, language, description };
}

/** One person per role, for trying out the whole way of a plan. */
export const DEMONSTRATION_ROLES: readonly DemonstrationRole[] = [
  person('municipality_editor', ['Maja Kragh', 'maja.kragh'], [ALBERTSLUND, 'editor'], {
    da: 'Klimakoordinator i Albertslund: skriver selvvurderingen og svarer på fund.',
    en: 'Climate coordinator in Albertslund: writes the self-assessment and answers findings.',
  }),
  person('municipality_signatory', ['Henrik Stougaard', 'henrik.stougaard'], [ALBERTSLUND, 'signatory'], {
    da: 'Chef i Albertslund: indsender planen og registrerer vedtagelsen.',
    en: 'Head of department in Albertslund: submits the plan and records its adoption.',
  }),
  person('municipality_viewer', ['Lone Bisgaard', 'lone.bisgaard'], [ALBERTSLUND, 'viewer'], {
    da: 'Medarbejder i Albertslund: følger sagen.',
    en: 'Official in Albertslund: follows the case.',
  }),
  person('adviser', ['Peter Vestermark', 'peter.vestermark'], ['dgo-hovedstaden', 'adviser'], {
    da: 'Rådgiver i hovedstadsregionen: ser sine kommuners sager og hjælper på vej.',
    en: "Adviser in the capital region: sees the municipalities' cases and helps them on.",
  }),
  person(
    'c40_reviewer',
    ['Astrid Falkenberg', 'astrid.falkenberg'],
    ['c40', 'reviewer'],
    {
      da: 'Bedømmer i C40: giver scorer og rejser fund.',
      en: 'Reviewer at C40: scores and raises findings.',
    },
    'en',
  ),
  person(
    'c40_lead',
    ['Jonas Ravnkilde', 'jonas.ravnkilde'],
    ['c40', 'lead_reviewer'],
    {
      da: 'Ledende bedømmer i C40: afslutter runden, afgør uenighed og underskriver.',
      en: 'Lead reviewer at C40: finalises the round, settles disagreements and signs.',
    },
    'en',
  ),
  person('concito_reviewer', ['Sofie Hauberg', 'sofie.hauberg'], ['concito', 'reviewer'], {
    da: 'Bedømmer i CONCITO: holder scopingmøde, giver scorer og rejser fund.',
    en: 'Reviewer at CONCITO: holds the scoping meeting, scores and raises findings.',
  }),
  person('concito_lead', ['Mikkel Thorndahl', 'mikkel.thorndahl'], ['concito', 'lead_reviewer'], {
    da: 'Ledende bedømmer i CONCITO: afslutter runden, afgør uenighed og underskriver.',
    en: 'Lead reviewer at CONCITO: finalises the round, settles disagreements and signs.',
  }),
  person('secretariat', ['Kirsten Ejlersen', 'kirsten.ejlersen'], ['kl', 'secretariat'], {
    da: 'Sekretariatet i KL: tager sager til vurdering og holder øje med frister og e-mails.',
    en: 'The secretariat at KL: accepts cases for review and watches over deadlines and e-mails.',
  }),
  person('administrator', ['Torben Aagesen', 'torben.aagesen'], ['kl', 'administrator'], {
    da: 'Administrator i KL: inviterer brugere og giver roller.',
    en: 'Administrator at KL: invites users and gives roles.',
  }),
  person('observer', ['Birgitte Sommerlund', 'birgitte.sommerlund'], ['realdania', 'observer'], {
    da: 'Observatør i Realdania: ser tilstande og datoer.',
    en: 'Observer at Realdania: sees states and dates.',
  }),
];
