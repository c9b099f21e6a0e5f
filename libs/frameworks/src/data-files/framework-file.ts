import type { Text } from '@app/contracts';
import type { Basis, Component, Criterion, Framework, NamedItem } from '../framework.model.js';

/** A framework file (data/frameworks/*.yaml) as its schema allows it. */
export interface FrameworkFile {
  readonly framework: {
    readonly id: string;
    readonly family: string;
    readonly version: string;
    readonly version_basis: string;
    readonly name_da: string;
    readonly name_en: string;
    readonly short_name: string;
    readonly publisher: string;
    readonly valid_from: string;
    readonly valid_to?: string;
    readonly validity_basis: string;
    readonly supersedes?: string;
    readonly accepts_submissions: boolean;
    readonly component_word_da: string;
    readonly component_word_en: string;
    readonly criterion_word_da: string;
    readonly criterion_word_en: string;
    readonly component_count: number;
    readonly criterion_count: number;
    readonly history_da?: string;
    readonly history_en?: string;
    readonly documents?: readonly {
      readonly id: string;
      readonly title: string;
      readonly publisher: string;
      readonly version?: string;
      readonly date: string;
      readonly pages: number;
      readonly note?: string;
    }[];
    readonly sources: readonly string[];
    readonly aspects?: readonly NamedEntry[];
    readonly strengthened_elements?: readonly NamedEntry[];
    readonly time_horizons?: readonly (NamedEntry & Bilingual<'years'> & Bilingual<'anchor'>)[];
    readonly roles?: readonly (NamedEntry & Bilingual<'meaning'>)[];
    readonly templates?: readonly (NamedEntry &
      Bilingual<'shape'> & { readonly annex: number; readonly source: string })[];
    readonly annexes?: readonly (Bilingual<'topic'> & { readonly number: number })[];
    readonly plan_requirements?: readonly (Text & { readonly id: string; readonly source: string })[];
    readonly key_components?: readonly Text[];
  };
  readonly components: readonly ComponentEntry[];
  readonly criteria: readonly CriterionEntry[];
}

type Bilingual<Name extends string> = { readonly [Key in `${Name}_${'da' | 'en'}`]: string };
type NamedEntry = Bilingual<'name'> & { readonly id: string };

interface ComponentEntry extends Bilingual<'name'> {
  readonly number: number;
  readonly theme_da?: string;
  readonly theme_en?: string;
  readonly colour?: string;
  readonly page?: number;
  readonly criteria: readonly string[];
}

interface CriterionEntry extends Bilingual<'title'> {
  readonly code: string;
  readonly component: number;
  readonly requirement_da?: string;
  readonly requirement_en?: string;
  readonly aspects?: readonly string[];
  readonly strengthened_elements?: readonly string[];
  readonly horizons?: readonly string[];
  readonly documented_by?: Criterion['documentedBy'];
  readonly deadline_year?: number;
  readonly page?: number;
  readonly basis?: Basis;
  readonly confidence?: 'high' | 'medium' | 'low';
  readonly source?: string;
  readonly source_note?: string;
  readonly questions?: { readonly self_assessment: readonly Text[]; readonly review: readonly Text[] };
}

/** A framework file in the product's own form; what it leaves out becomes null or an empty list. */
export function toFramework({ framework: f, components, criteria }: FrameworkFile): Framework {
  return {
    id: f.id,
    family: f.family,
    version: f.version,
    name: { da: f.name_da, en: f.name_en },
    shortName: f.short_name,
    publisher: f.publisher,
    validFrom: f.valid_from,
    validTo: f.valid_to ?? null,
    supersedes: f.supersedes ?? null,
    acceptsSubmissions: f.accepts_submissions,
    componentWord: { da: f.component_word_da, en: f.component_word_en },
    criterionWord: { da: f.criterion_word_da, en: f.criterion_word_en },
    componentCount: f.component_count,
    criterionCount: f.criterion_count,
    versionBasis: f.version_basis,
    validityBasis: f.validity_basis,
    history: both(f.history_da, f.history_en),
    documents: (f.documents ?? []).map((document) => ({
      id: document.id,
      title: document.title,
      publisher: document.publisher,
      version: document.version ?? null,
      date: document.date,
      pages: document.pages,
      note: document.note ?? null,
    })),
    sources: f.sources,
    aspects: (f.aspects ?? []).map(toNamed),
    strengthenedElements: (f.strengthened_elements ?? []).map(toNamed),
    timeHorizons: (f.time_horizons ?? []).map((horizon) => ({
      ...toNamed(horizon),
      years: { da: horizon.years_da, en: horizon.years_en },
      anchor: { da: horizon.anchor_da, en: horizon.anchor_en },
    })),
    roles: (f.roles ?? []).map((role) => ({
      ...toNamed(role),
      meaning: { da: role.meaning_da, en: role.meaning_en },
    })),
    templates: (f.templates ?? []).map((template) => ({
      ...toNamed(template),
      annex: template.annex,
      shape: { da: template.shape_da, en: template.shape_en },
      source: template.source,
    })),
    annexes: (f.annexes ?? []).map(({ number, topic_da, topic_en }) => ({
      number,
      topic: { da: topic_da, en: topic_en },
    })),
    planRequirements: (f.plan_requirements ?? []).map(({ id, da, en, source }) => ({
      id,
      text: { da, en },
      source,
    })),
    keyComponents: f.key_components ?? [],
    components: components.map(toComponent),
    criteria: criteria.map(toCriterion),
  };
}

function toComponent(entry: ComponentEntry): Component {
  return {
    number: entry.number,
    name: { da: entry.name_da, en: entry.name_en },
    theme: both(entry.theme_da, entry.theme_en),
    colour: entry.colour ?? null,
    page: entry.page ?? null,
    criteria: entry.criteria,
  };
}

function toCriterion(entry: CriterionEntry): Criterion {
  return {
    code: entry.code,
    component: entry.component,
    title: { da: entry.title_da, en: entry.title_en },
    requirement: both(entry.requirement_da, entry.requirement_en),
    aspects: entry.aspects ?? [],
    strengthenedElements: entry.strengthened_elements ?? [],
    horizons: entry.horizons ?? [],
    documentedBy: entry.documented_by ?? { templates: [], annexes: [], other: [] },
    deadlineYear: entry.deadline_year ?? null,
    questions: {
      selfAssessment: entry.questions?.self_assessment ?? [],
      review: entry.questions?.review ?? [],
    },
    page: entry.page ?? null,
    basis: entry.basis ?? null,
    confidence: entry.confidence ?? null,
    source: entry.source ?? null,
    sourceNote: entry.source_note ?? null,
  };
}

function toNamed({ id, name_da, name_en }: NamedEntry): NamedItem {
  return { id, name: { da: name_da, en: name_en } };
}

function both(da: string | undefined, en: string | undefined): Text | null {
  return da === undefined || en === undefined ? null : { da, en };
}
