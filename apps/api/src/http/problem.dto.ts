import type { TextParams } from '@app/contracts';
import { ApiProperty } from '@nestjs/swagger';

/** One faulty field: where, what is wrong and what to do. */
export class ProblemFieldDto {
  @ApiProperty({
    description: 'Path in the body, the query or the headers.',
    example: 'evidence.0.pageTo',
  })
  field!: string;

  @ApiProperty({ description: 'What rule it breaks; stable, for programs.', example: 'min' })
  code!: string;

  @ApiProperty({
    description: "What is wrong and what to do, in the caller's language.",
    example: 'Angiv mindst 1.',
  })
  detail!: string;
}

/** One condition that stands in the way of an event. */
export class ProblemReasonDto {
  @ApiProperty({ description: 'Name of the guard.', example: 'planDocumentAttached' })
  guard!: string;

  @ApiProperty({
    description: "What to do, in the caller's language.",
    example: 'Vedhæft planen som dokument af typen plan.',
  })
  detail!: string;

  @ApiProperty({
    description: 'What the text was filled with.',
    type: 'object',
    additionalProperties: {
      oneOf: [
        { type: 'string' },
        { type: 'number' },
        {
          type: 'object',
          properties: { da: { type: 'string' }, en: { type: 'string' } },
          required: ['da', 'en'],
        },
      ],
    },
    example: { criteria: 'K3, K7' },
  })
  params!: TextParams;

  @ApiProperty({ description: 'The Danish text.', example: 'Vedhæft planen som dokument af typen plan.' })
  da!: string;

  @ApiProperty({
    description: 'The English text.',
    example: 'Attach the plan as a document of the kind plan.',
  })
  en!: string;
}

/** Why a request was refused (RFC 9457 problem details). */
export class ProblemDto {
  @ApiProperty({ description: 'Kind of problem, as a relative address.', example: '/problems/invalid_input' })
  type!: string;

  @ApiProperty({ description: 'Short name of the problem.', example: 'Oplysningerne er ikke gyldige' })
  title!: string;

  @ApiProperty({ description: 'The HTTP status.', type: 'integer', example: 400 })
  status!: number;

  @ApiProperty({ description: 'What to do about it.', example: 'Ret de nævnte felter, og prøv igen.' })
  detail!: string;

  @ApiProperty({ description: 'Kind of problem; stable, for programs.', example: 'invalid_input' })
  code!: string;

  @ApiProperty({ description: 'The path asked for.', example: '/api/v1/submissions' })
  instance!: string;

  @ApiProperty({
    description: 'Quote it when asking for help.',
    example: '0199d3b0-5c1e-7a51-8a3f-6f1f0c9b1a2d',
  })
  requestId!: string;

  @ApiProperty({
    description: 'Faulty fields, all at once.',
    type: () => [ProblemFieldDto],
    required: false,
    example: [{ field: 'title', code: 'required', detail: 'Feltet mangler. Udfyld det.' }],
  })
  errors?: ProblemFieldDto[];

  @ApiProperty({
    description: 'Unmet conditions of a refused event, all at once.',
    type: () => [ProblemReasonDto],
    required: false,
    example: [],
  })
  reasons?: ProblemReasonDto[];
}
