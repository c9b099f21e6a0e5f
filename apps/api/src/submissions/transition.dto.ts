import { ApiProperty } from '@nestjs/swagger';
import {
  GUARD_NAMES,
  SUBMISSION_EVENTS,
  SUBMISSION_STATES,
  type GuardName,
  type SubmissionEvent,
  type SubmissionState,
} from '@app/contracts';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsDay } from '../http/validation/decorators.js';
import { SubmissionDto } from './submission.dto.js';

/** A step to take. What may be sent along depends on the event; the rest is refused. */
export class PerformTransitionDto {
  @ApiProperty({ enum: SUBMISSION_EVENTS, enumName: 'SubmissionEvent', example: 'submit' })
  @IsIn(SUBMISSION_EVENTS)
  event!: SubmissionEvent;
  /**
   * Why: returnIncomplete, reopen and withdraw need it; requestChanges and decline may carry it.
   * @example "Planen mangler bilag 2."
   */
  @IsOptional()
  @IsString()
  @MaxLength(5000)
  reason?: string;
  /**
   * concludeScoping: the day of the meeting.
   * @example "2026-03-18"
   */
  @IsOptional()
  @IsDay()
  meetingDate?: string;
  /**
   * concludeScoping: the minutes.
   * @example "Gennemgang af de 16 kriterier. K6, K11 og K13 kræver mest arbejde."
   */
  @IsOptional()
  @IsString()
  @MaxLength(50_000)
  minutes?: string;
  /**
   * submit: why no scoping was held.
   * @example "Scoping blev holdt ved den forrige opdatering i foråret."
   */
  @IsOptional()
  @IsString()
  @MaxLength(5000)
  scopingWaiver?: string;
  /**
   * accept, requestChanges, reopen: the due date; eight weeks when left out.
   * @example "2026-10-14"
   */
  @IsOptional()
  @IsDay()
  dueOn?: string;
  /**
   * resubmit: why the documents were left as they were.
   * @example "Svarene uddyber planen; teksten er uændret."
   */
  @IsOptional()
  @IsString()
  @MaxLength(5000)
  noDocumentChangeReason?: string;
  /**
   * reopen: the criteria to open again.
   * @example ["K9","K13"]
   */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @MaxLength(10, { each: true })
  criteria?: string[];
}

/** What was sent along with a step. */
export class TransitionInputDto {
  /** @example "Planen mangler bilag 2." */
  reason?: string;
  /** @example "2026-03-18" */
  meetingDate?: string;
  /** @example "Gennemgang af de 16 kriterier." */
  minutes?: string;
  /** @example "Scoping blev holdt i foråret." */
  scopingWaiver?: string;
  /** @example "2026-10-14" */
  dueOn?: string;
  /** @example "Svarene uddyber planen; teksten er uændret." */
  noDocumentChangeReason?: string;
  @ApiProperty({ type: [String], required: false, example: ['K9'] })
  criteria?: readonly string[];
}

/** A recorded step. */
export class TransitionDto {
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c77" */
  id!: string;
  @ApiProperty({ enum: SUBMISSION_EVENTS, enumName: 'SubmissionEvent', example: 'submit' })
  event!: SubmissionEvent;
  @ApiProperty({ enum: SUBMISSION_STATES, enumName: 'SubmissionState', example: 'draft' })
  from!: SubmissionState;
  @ApiProperty({ enum: SUBMISSION_STATES, enumName: 'SubmissionState', example: 'submitted' })
  to!: SubmissionState;
  /**
   * The round after the step.
   * @example 0
   */
  round!: number;
  /**
   * The latest revision after the step.
   * @example 1
   */
  revision!: number;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Null when the system took the step because every condition was there.',
    example: '0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c88',
  })
  actorId!: string | null;
  /** @example "2026-08-21T12:05:00.000Z" */
  at!: Date;
  @ApiProperty({
    type: TransitionInputDto,
    nullable: true,
    description: 'What was sent along; null for those who see only states and dates.',
  })
  input!: TransitionInputDto | null;
}

/** A step that took effect, and the case after it. */
export class TransitionResultDto {
  transition!: TransitionDto;
  @ApiProperty({
    type: SubmissionDto,
    nullable: true,
    description: 'Null when the step ended your sight of the case.',
  })
  submission!: SubmissionDto | null;
  @ApiProperty({ type: String, nullable: true, description: "The case's new entity tag.", example: '4' })
  etag!: string | null;
}

/** A condition that is not met. */
export class UnmetReasonDto {
  @ApiProperty({ enum: GUARD_NAMES, enumName: 'GuardName', example: 'contactPersonSet' })
  guard!: GuardName;
  /** @example "Vælg en kontaktperson fra kommunen." */
  da!: string;
  /** @example "Choose a contact person from the municipality." */
  en!: string;
}

/** A step that the state machine offers from here. */
export class AvailableTransitionDto {
  @ApiProperty({ enum: SUBMISSION_EVENTS, enumName: 'SubmissionEvent', example: 'submit' })
  event!: SubmissionEvent;
  @ApiProperty({ enum: SUBMISSION_STATES, enumName: 'SubmissionState', example: 'submitted' })
  to!: SubmissionState;
  /**
   * Whether you may take it.
   * @example true
   */
  yours!: boolean;
  @ApiProperty({
    type: () => [UnmetReasonDto],
    nullable: true,
    description:
      'Every condition that is not met; empty when nothing stands in the way; null when that is not for you to know.',
  })
  reasons!: UnmetReasonDto[] | null;
}
