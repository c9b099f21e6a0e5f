import { ApiProperty } from '@nestjs/swagger';

/** A text in both languages. */
export class TextDto {
  /**
   * In Danish.
   * @example "Beføjelser og indflydelse"
   */
  da!: string;
  /**
   * In English.
   * @example "Powers and influence"
   */
  en!: string;
}

/** A thing of the standard that criteria refer to by its id. */
export class NamedItemDto {
  /** @example "powers" */
  id!: string;
  name!: TextDto;
}

/** A period that a criterion asks targets for. */
export class TimeHorizonDto extends NamedItemDto {
  /** How long the period is. */
  years!: TextDto;
  /** The calendar years meant. */
  anchor!: TextDto;
}

/** One of the ways in which a municipality can act. */
export class MunicipalRoleDto extends NamedItemDto {
  meaning!: TextDto;
}

/** A numbered working form of the guide. */
export class TemplateDto extends NamedItemDto {
  /**
   * The annex that holds it.
   * @example 3
   */
  annex!: number;
  /** Its columns or sections. */
  shape!: TextDto;
  /**
   * Where the guide shows it.
   * @example "D1 p.31"
   */
  source!: string;
}

/** An annex of the guide. */
export class AnnexDto {
  /** @example 3 */
  number!: number;
  topic!: TextDto;
}

/** A publication that sources name by its id and page. */
export class SourceDocumentDto {
  /** @example "D1" */
  id!: string;
  /** @example "Vejledning til revision og certificering af klimahandlingsplaner" */
  title!: string;
  /** @example "CONCITO/C40" */
  publisher!: string;
  @ApiProperty({ type: String, nullable: true, example: '1.0' })
  version!: string | null;
  /**
   * Year, month or day.
   * @example "2024-11-07"
   */
  date!: string;
  /** @example 76 */
  pages!: number;
  @ApiProperty({ type: String, nullable: true, example: null })
  note!: string | null;
}

/** What a plan under an older framework had to show. */
export class PlanRequirementDto {
  /** @example "P1" */
  id!: string;
  text!: TextDto;
  /** @example "D5 p.4" */
  source!: string;
}

/** A group of criteria: a component of CCTF, a pillar of CAPF. */
export class ComponentDto {
  /** @example 1 */
  number!: number;
  name!: TextDto;
  @ApiProperty({ type: () => TextDto, nullable: true, example: { da: 'Styring', en: 'Governance' } })
  theme!: TextDto | null;
  @ApiProperty({
    description: 'Colour on which white text is readable.',
    type: String,
    nullable: true,
    example: '#1B5E8C',
  })
  colour!: string | null;
  @ApiProperty({
    description: 'Page of the guide.',
    type: 'integer',
    nullable: true,
    example: 12,
  })
  page!: number | null;
  /**
   * Codes of its criteria, in order.
   * @example ["K1", "K2", "K3"]
   */
  criteria!: string[];
}

/** What can show that a criterion is met. */
export class DocumentedByDto {
  /**
   * Ids of templates.
   * @example ["t2"]
   */
  templates!: string[];
  /**
   * Numbers of annexes.
   * @example [3]
   */
  annexes!: number[];
  /** Anything else. */
  other!: TextDto[];
}

/** Guidance questions, written for this tool; no official text. */
export class GuidanceQuestionsDto {
  /** For the municipality that assesses itself. */
  selfAssessment!: TextDto[];
  /** For the body that reviews. */
  review!: TextDto[];
}

/** One requirement of a standard: a criterion of CCTF, an element of CAPF. */
export class CriterionDto {
  /** @example "K3" */
  code!: string;
  /**
   * Number of its component.
   * @example 1
   */
  component!: number;
  title!: TextDto;
  @ApiProperty({
    description: 'What it asks, in our words.',
    type: () => TextDto,
    nullable: true,
    example: { da: 'Planen er politisk vedtaget.', en: 'The plan is politically adopted.' },
  })
  requirement!: TextDto | null;
  /**
   * Ids of the framework's aspects.
   * @example ["mitigation"]
   */
  aspects!: string[];
  /**
   * Ids of the elements that are sharper than in the framework before.
   * @example ["powers"]
   */
  strengthenedElements!: string[];
  /**
   * Ids of the time horizons it asks about.
   * @example ["short", "medium", "long"]
   */
  horizons!: string[];
  documentedBy!: DocumentedByDto;
  @ApiProperty({
    description: 'Year by which it must be met.',
    type: 'integer',
    nullable: true,
    example: 2050,
  })
  deadlineYear!: number | null;
  questions!: GuidanceQuestionsDto;
  @ApiProperty({ description: 'Page of the guide.', type: 'integer', nullable: true, example: 21 })
  page!: number | null;
  @ApiProperty({
    description: 'Whether a source says so or it is our reading.',
    enum: ['documented', 'inferred', null],
    nullable: true,
    example: 'documented',
  })
  basis!: 'documented' | 'inferred' | null;
  @ApiProperty({
    description: 'How sure we are of the wording.',
    enum: ['high', 'medium', 'low', null],
    nullable: true,
    example: 'high',
  })
  confidence!: 'high' | 'medium' | 'low' | null;
  @ApiProperty({ description: 'Where it is said.', type: String, nullable: true, example: 'D1 p.21' })
  source!: string | null;
  @ApiProperty({ type: String, nullable: true, example: null })
  sourceNote!: string | null;
}
