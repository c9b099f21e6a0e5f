import type {
  Component,
  Criterion,
  CriterionDetails,
  Framework,
  FrameworkDetails,
  FrameworkMapping,
  FrameworkSummary,
  MappingEntry,
} from './framework.model.js';
import type { FrameworkComponentRow } from './tables/framework-component.entity.js';
import type { FrameworkCriterionRow } from './tables/framework-criterion.entity.js';
import type { FrameworkMappingRow } from './tables/framework-mapping.entity.js';
import type { FrameworkRow } from './tables/framework.entity.js';

/** A framework as the rows of its three tables. */
export interface FrameworkRows {
  readonly framework: Omit<FrameworkRow, 'createdAt' | 'updatedAt'>;
  readonly components: readonly FrameworkComponentRow[];
  readonly criteria: readonly FrameworkCriterionRow[];
}

/** Takes a framework apart into rows. */
export function toRows(framework: Framework): FrameworkRows {
  return {
    framework: {
      id: framework.id,
      family: framework.family,
      standardVersion: framework.version,
      nameDa: framework.name.da,
      nameEn: framework.name.en,
      shortName: framework.shortName,
      publisher: framework.publisher,
      validFrom: framework.validFrom,
      validTo: framework.validTo,
      supersedes: framework.supersedes,
      acceptsSubmissions: framework.acceptsSubmissions,
      componentWordDa: framework.componentWord.da,
      componentWordEn: framework.componentWord.en,
      criterionWordDa: framework.criterionWord.da,
      criterionWordEn: framework.criterionWord.en,
      details: frameworkDetails(framework),
    },
    components: framework.components.map((component) => ({
      frameworkId: framework.id,
      number: component.number,
      nameDa: component.name.da,
      nameEn: component.name.en,
      themeDa: component.theme?.da ?? null,
      themeEn: component.theme?.en ?? null,
      colour: component.colour,
      page: component.page,
    })),
    criteria: framework.criteria.map((criterion, index) => ({
      frameworkId: framework.id,
      code: criterion.code,
      component: criterion.component,
      position: index + 1,
      titleDa: criterion.title.da,
      titleEn: criterion.title.en,
      requirementDa: criterion.requirement?.da ?? null,
      requirementEn: criterion.requirement?.en ?? null,
      details: criterionDetails(criterion),
    })),
  };
}

/** What lists show of a framework. */
export function toSummary(
  row: FrameworkRows['framework'],
  counts: { readonly componentCount: number; readonly criterionCount: number },
): FrameworkSummary {
  return {
    id: row.id,
    family: row.family,
    version: row.standardVersion,
    name: { da: row.nameDa, en: row.nameEn },
    shortName: row.shortName,
    publisher: row.publisher,
    validFrom: row.validFrom,
    validTo: row.validTo,
    supersedes: row.supersedes,
    acceptsSubmissions: row.acceptsSubmissions,
    componentWord: { da: row.componentWordDa, en: row.componentWordEn },
    criterionWord: { da: row.criterionWordDa, en: row.criterionWordEn },
    ...counts,
  };
}

/** Puts a framework together; its components and criteria come in their order. */
export function fromRows({ framework, components, criteria }: FrameworkRows): Framework {
  const counts = { componentCount: components.length, criterionCount: criteria.length };
  return {
    ...toSummary(framework, counts),
    ...frameworkDetails(framework.details),
    components: components.map((row): Component => ({
      number: row.number,
      name: { da: row.nameDa, en: row.nameEn },
      theme: row.themeDa === null || row.themeEn === null ? null : { da: row.themeDa, en: row.themeEn },
      colour: row.colour,
      page: row.page,
      criteria: criteria.filter(({ component }) => component === row.number).map(({ code }) => code),
    })),
    criteria: criteria.map((row): Criterion => ({
      code: row.code,
      component: row.component,
      title: { da: row.titleDa, en: row.titleEn },
      requirement:
        row.requirementDa === null || row.requirementEn === null
          ? null
          : { da: row.requirementDa, en: row.requirementEn },
      ...criterionDetails(row.details),
    })),
  };
}

/** A mapping as rows, one for each criterion of the newer framework. */
export function toMappingRows(mapping: FrameworkMapping): FrameworkMappingRow[] {
  return mapping.entries.map((entry) => ({
    fromFrameworkId: mapping.from,
    toFrameworkId: mapping.to,
    toCode: entry.to,
    fromCodes: [...entry.from],
    basis: entry.basis,
    source: entry.source,
    note: entry.note,
  }));
}

/** One row of a mapping as an entry. */
export function toMappingEntry(row: FrameworkMappingRow): MappingEntry {
  return { to: row.toCode, from: row.fromCodes, basis: row.basis, source: row.source, note: row.note };
}

/** Named one by one: exactly these are stored, whatever else the value carries. */
function frameworkDetails(value: FrameworkDetails): FrameworkDetails {
  return {
    versionBasis: value.versionBasis,
    validityBasis: value.validityBasis,
    history: value.history,
    documents: value.documents,
    sources: value.sources,
    aspects: value.aspects,
    strengthenedElements: value.strengthenedElements,
    timeHorizons: value.timeHorizons,
    roles: value.roles,
    templates: value.templates,
    annexes: value.annexes,
    planRequirements: value.planRequirements,
    keyComponents: value.keyComponents,
  };
}

function criterionDetails(value: CriterionDetails): CriterionDetails {
  return {
    aspects: value.aspects,
    strengthenedElements: value.strengthenedElements,
    horizons: value.horizons,
    documentedBy: value.documentedBy,
    deadlineYear: value.deadlineYear,
    questions: value.questions,
    page: value.page,
    basis: value.basis,
    confidence: value.confidence,
    source: value.source,
    sourceNote: value.sourceNote,
  };
}
