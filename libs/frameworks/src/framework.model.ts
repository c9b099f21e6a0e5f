import type { Text } from '@app/contracts';

/** Whether a source says so, or it is our own reading. */
export type Basis = 'documented' | 'inferred';

/** A thing of the standard that criteria refer to by id. */
export interface NamedItem {
  readonly id: string;
  readonly name: Text;
}

/** A period that a criterion asks targets for. */
export interface TimeHorizon extends NamedItem {
  readonly years: Text;
  readonly anchor: Text;
}

/** One of the ways in which a municipality can act. */
export interface MunicipalRole extends NamedItem {
  readonly meaning: Text;
}

/** A numbered working form of the guide. */
export interface Template extends NamedItem {
  readonly annex: number;
  readonly shape: Text;
  readonly source: string;
}

export interface Annex {
  readonly number: number;
  readonly topic: Text;
}

/** A publication that sources name by its id and page. */
export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly version: string | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
  readonly pages: number;
  readonly note: string | null;
}

/** What a plan under an older framework had to show. */
export interface PlanRequirement {
  readonly id: string;
  readonly text: Text;
  readonly source: string;
}

/** What of a framework is kept as one document: reference texts that nothing searches in. */
export interface FrameworkDetails {
  readonly versionBasis: string;
  readonly validityBasis: string;
  readonly history: Text | null;
  readonly documents: readonly SourceDocument[];
  readonly sources: readonly string[];
  readonly aspects: readonly NamedItem[];
  readonly strengthenedElements: readonly NamedItem[];
  readonly timeHorizons: readonly TimeHorizon[];
  readonly roles: readonly MunicipalRole[];
  readonly templates: readonly Template[];
  readonly annexes: readonly Annex[];
  readonly planRequirements: readonly PlanRequirement[];
  readonly keyComponents: readonly Text[];
}

/** A group of criteria: a component of CCTF, a pillar of CAPF. */
export interface Component {
  readonly number: number;
  readonly name: Text;
  readonly theme: Text | null;
  /** `#RRGGBB`; white text on it is readable. */
  readonly colour: string | null;
  readonly page: number | null;
  /** Codes of its criteria, in order. */
  readonly criteria: readonly string[];
}

/** What of a criterion is kept as one document. */
export interface CriterionDetails {
  /** Ids of the framework's aspects, strengthened elements and time horizons. */
  readonly aspects: readonly string[];
  readonly strengthenedElements: readonly string[];
  readonly horizons: readonly string[];
  /** Ids of templates, numbers of annexes, and other things that show fulfilment. */
  readonly documentedBy: {
    readonly templates: readonly string[];
    readonly annexes: readonly number[];
    readonly other: readonly Text[];
  };
  readonly deadlineYear: number | null;
  /** Guidance questions, written for this tool. */
  readonly questions: { readonly selfAssessment: readonly Text[]; readonly review: readonly Text[] };
  readonly page: number | null;
  readonly basis: Basis | null;
  readonly confidence: 'high' | 'medium' | 'low' | null;
  readonly source: string | null;
  readonly sourceNote: string | null;
}

/** One requirement of a standard: a criterion of CCTF, an element of CAPF. */
export interface Criterion extends CriterionDetails {
  readonly code: string;
  /** Number of its component. */
  readonly component: number;
  readonly title: Text;
  readonly requirement: Text | null;
}

/** A version of a standard without its contents. */
export interface FrameworkSummary {
  /** Family and version, e.g. `cctf-2.5`. */
  readonly id: string;
  readonly family: string;
  readonly version: string;
  readonly name: Text;
  readonly shortName: string;
  readonly publisher: string;
  /** Calendar dates, `YYYY-MM-DD`. */
  readonly validFrom: string;
  readonly validTo: string | null;
  /** Id of the framework that it replaces. */
  readonly supersedes: string | null;
  /** Whether a new submission can be made under it. */
  readonly acceptsSubmissions: boolean;
  /** What the standard calls its groups and its requirements, e.g. Søjle and Element. */
  readonly componentWord: Text;
  readonly criterionWord: Text;
  readonly componentCount: number;
  readonly criterionCount: number;
}

/** A version of a standard with everything in it. */
export interface Framework extends FrameworkSummary, FrameworkDetails {
  readonly components: readonly Component[];
  readonly criteria: readonly Criterion[];
}

/** Where one criterion of the newer framework comes from. */
export interface MappingEntry {
  readonly to: string;
  /** Codes in the older framework; empty when the criterion is new. */
  readonly from: readonly string[];
  readonly basis: Basis;
  readonly source: string;
  readonly note: string | null;
}

/** How a newer framework's criteria grew out of an older one's. */
export interface FrameworkMapping {
  readonly from: string;
  readonly to: string;
  readonly entries: readonly MappingEntry[];
}
