import { ApiProperty } from '@nestjs/swagger';
import {
  AnnexDto,
  ComponentDto,
  CriterionDto,
  MunicipalRoleDto,
  NamedItemDto,
  PlanRequirementDto,
  SourceDocumentDto,
  TemplateDto,
  TextDto,
  TimeHorizonDto,
} from './framework-parts.dto.js';

/** A version of a standard without its contents. */
export class FrameworkSummaryDto {
  /**
   * Family and version.
   * @example "cctf-2.5"
   */
  id!: string;
  /** @example "cctf" */
  family!: string;
  /** @example "2.5" */
  version!: string;
  name!: TextDto;
  /** @example "CCTF 2.5" */
  shortName!: string;
  /** @example "C40 Cities" */
  publisher!: string;
  /** @example "2024-11-25" */
  validFrom!: string;
  @ApiProperty({
    description: 'Last day; null while it is in force.',
    type: String,
    nullable: true,
    example: null,
  })
  validTo!: string | null;
  @ApiProperty({
    description: 'Id of the framework that it replaces.',
    type: String,
    nullable: true,
    example: 'capf-2020',
  })
  supersedes!: string | null;
  /**
   * Whether a new submission can be made under it.
   * @example true
   */
  acceptsSubmissions!: boolean;
  /** What the standard calls a group of criteria. */
  componentWord!: TextDto;
  /** What the standard calls a requirement. */
  criterionWord!: TextDto;
  /** @example 6 */
  componentCount!: number;
  /** @example 16 */
  criterionCount!: number;
}

/** A version of a standard with components, criteria and guidance. */
export class FrameworkDto extends FrameworkSummaryDto {
  /**
   * What the version number is the version of.
   * @example "2.5 is the version of the self-assessment form"
   */
  versionBasis!: string;
  /**
   * What the first day of validity rests on.
   * @example "date of the self-assessment form v2.5"
   */
  validityBasis!: string;
  @ApiProperty({
    type: () => TextDto,
    nullable: true,
    example: { da: 'Afløser CAPF.', en: 'Replaces CAPF.' },
  })
  history!: TextDto | null;
  documents!: SourceDocumentDto[];
  /** @example ["CCTF evidence document"] */
  sources!: string[];
  aspects!: NamedItemDto[];
  strengthenedElements!: NamedItemDto[];
  timeHorizons!: TimeHorizonDto[];
  roles!: MunicipalRoleDto[];
  templates!: TemplateDto[];
  annexes!: AnnexDto[];
  planRequirements!: PlanRequirementDto[];
  keyComponents!: TextDto[];
  components!: ComponentDto[];
  criteria!: CriterionDto[];
}

/** Where one criterion of the newer framework comes from. */
export class MappingEntryDto {
  /**
   * Code in the newer framework.
   * @example "K3"
   */
  to!: string;
  /**
   * Codes in the older one; empty for a new criterion.
   * @example ["1.1", "1.2"]
   */
  from!: string[];
  @ApiProperty({
    description: 'Whether a source says so or it is our reading.',
    enum: ['documented', 'inferred'],
    example: 'inferred',
  })
  basis!: 'documented' | 'inferred';
  /** @example "D1 p.6" */
  source!: string;
  @ApiProperty({ type: String, nullable: true, example: null })
  note!: string | null;
}

/** How a newer framework's criteria grew out of an older one's. */
export class FrameworkMappingDto {
  /** @example "capf-2020" */
  from!: string;
  /** @example "cctf-2.5" */
  to!: string;
  entries!: MappingEntryDto[];
}
