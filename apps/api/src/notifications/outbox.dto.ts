import { NOTIFICATION_KINDS, type NotificationKind } from '@app/contracts';
import {
  DELIVERY_ERRORS,
  DELIVERY_STATES,
  OUTBOX_STATES,
  type DeliveryErrorCode,
  type DeliveryState,
  type OutboxState,
} from '@app/notifications';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { PageQueryDto } from '../http/index.js';

/** Which e-mails to list. */
export class DeliveryQueryDto extends PageQueryDto {
  @ApiProperty({
    enum: DELIVERY_STATES,
    enumName: 'DeliveryState',
    required: false,
    description: '`dead` is what was given up.',
    example: 'dead',
  })
  @IsOptional()
  @IsIn(DELIVERY_STATES)
  state?: DeliveryState;
  /**
   * Only e-mails about this case.
   * @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c11"
   */
  @IsOptional()
  @IsUUID()
  submissionId?: string;
  /**
   * Only e-mails to this person.
   * @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c44"
   */
  @IsOptional()
  @IsUUID()
  recipientId?: string;
}

/** A text in both languages. */
export class DeliveryTextDto {
  /** @example "Mailserveren tog ikke imod mailen. Den prøves igen, indtil forsøgene er brugt." */
  da!: string;
  /** @example "The mail server did not take the mail. It is tried again until the attempts are used up." */
  en!: string;
}

/** Why an e-mail was not sent, or not yet. */
export class DeliveryProblemDto {
  @ApiProperty({ enum: Object.keys(DELIVERY_ERRORS), enumName: 'DeliveryErrorCode', example: 'not_accepted' })
  code!: DeliveryErrorCode;
  text!: DeliveryTextDto;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'What the mail server said, or another detail.',
    example: 'EENVELOPE: 451 Try again later',
  })
  detail!: string | null;
}

/** Whom an e-mail goes to. */
export class DeliveryRecipientDto {
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c44" */
  id!: string;
  /** @example "maja.lindholt@egedal.example" */
  email!: string;
}

/** How one e-mail went. What it says is not shown. */
export class DeliveryDto {
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1f02" */
  id!: string;
  /**
   * The message that it carries.
   * @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1f00"
   */
  messageId!: string;
  @ApiProperty({ enum: NOTIFICATION_KINDS, enumName: 'NotificationKind', example: 'transition.submit' })
  kind!: NotificationKind;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    example: '0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c11',
  })
  submissionId!: string | null;
  recipient!: DeliveryRecipientDto;
  @ApiProperty({ enum: DELIVERY_STATES, enumName: 'DeliveryState', example: 'failed' })
  state!: DeliveryState;
  /**
   * Attempts since it was made or last sent again.
   * @example 2
   */
  attempts!: number;
  /**
   * How often it was sent again by hand.
   * @example 0
   */
  resends!: number;
  /** @example "2026-08-21T12:05:00.000Z" */
  createdAt!: Date;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    example: '2026-08-21T12:05:03.000Z',
  })
  nextAttemptAt!: Date | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, example: null })
  sentAt!: Date | null;
  @ApiProperty({ type: () => DeliveryProblemDto, nullable: true })
  problem!: DeliveryProblemDto | null;
}

/** By which rule somebody was told. */
export class DeliveryWhyDto {
  /**
   * Party and who of it.
   * @example "municipality.contact"
   */
  rule!: string;
  /** @example "contact" */
  role!: string;
  @ApiProperty({ type: String, nullable: true, example: 'Egedal Kommune' })
  organisation!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Set when the rule found nobody and this group stood in.',
    example: null,
  })
  fallback!: string | null;
  @ApiProperty({
    enum: ['full', 'notice'],
    description: '`notice`: told only that a message found nobody.',
    example: 'full',
  })
  detail!: 'full' | 'notice';
}

/** How one e-mail went, and why it was sent. */
export class DeliveryDetailDto extends DeliveryDto {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'What the mail server answered when it took the mail.',
    example: null,
  })
  serverAnswer!: string | null;
  why!: DeliveryWhyDto;
}

/** Which messages to list. */
export class OutboxMessageQueryDto extends PageQueryDto {
  @ApiProperty({
    enum: OUTBOX_STATES,
    enumName: 'OutboxState',
    required: false,
    description: '`dead` is what nobody could be told of.',
    example: 'dead',
  })
  @IsOptional()
  @IsIn(OUTBOX_STATES)
  state?: OutboxState;
}

/** Something that people are told about. */
export class OutboxMessageDto {
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1f00" */
  id!: string;
  @ApiProperty({ enum: NOTIFICATION_KINDS, enumName: 'NotificationKind', example: 'transition.submit' })
  kind!: NotificationKind;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    example: '0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c11',
  })
  submissionId!: string | null;
  @ApiProperty({ enum: OUTBOX_STATES, enumName: 'OutboxState', example: 'done' })
  state!: OutboxState;
  /**
   * Failed attempts to work out who is told.
   * @example 0
   */
  attempts!: number;
  @ApiProperty({ type: String, nullable: true, example: null })
  error!: string | null;
  /** @example "2026-08-21T12:05:00.000Z" */
  createdAt!: Date;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    example: '2026-08-21T12:05:00.400Z',
  })
  doneAt!: Date | null;
}

/** The e-mail to somebody who was told. */
export class ToldDeliveryDto {
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1f02" */
  id!: string;
  @ApiProperty({ enum: DELIVERY_STATES, enumName: 'DeliveryState', example: 'sent' })
  state!: DeliveryState;
}

/** Somebody who was told of a message, and by which rule. */
export class ToldDto {
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c44" */
  userId!: string;
  /** @example "Maja Lindholt" */
  name!: string;
  /** @example "contact" */
  role!: string;
  @ApiProperty({ type: String, nullable: true, example: 'Egedal Kommune' })
  organisation!: string | null;
  /** @example "municipality.contact" */
  rule!: string;
  @ApiProperty({ type: String, nullable: true, example: null })
  fallback!: string | null;
  /**
   * Whether it stands in their list in the application.
   * @example true
   */
  inApp!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, example: null })
  readAt!: Date | null;
  @ApiProperty({ type: () => ToldDeliveryDto, nullable: true })
  delivery!: ToldDeliveryDto | null;
}

/** Somebody whom a rule named and who was not told, or not by e-mail. */
export class LeftOutDto {
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c45" */
  userId!: string;
  /** @example "Søren Friis Dahl" */
  name!: string;
  /** @example "municipality.signatory" */
  rule!: string;
  @ApiProperty({
    enum: ['caused_it', 'caused_it_no_email', 'not_joined_yet', 'disabled'],
    example: 'caused_it_no_email',
  })
  reason!: 'caused_it' | 'caused_it_no_email' | 'not_joined_yet' | 'disabled';
}

/** What one rule of the recipients' table found. */
export class RuleOutcomeDto {
  /** @example "adviser.adviser" */
  audience!: string;
  /** @example 1 */
  found!: number;
  /**
   * The group that stood in.
   * @example "secretariat.secretariat"
   */
  fallback?: string;
  @ApiProperty({
    enum: ['does_not_apply', 'does_not_see_case'],
    required: false,
    example: 'does_not_see_case',
  })
  skipped?: 'does_not_apply' | 'does_not_see_case';
}

/** A message with who was told by which rule, and who was not and why. */
export class OutboxMessageDetailDto extends OutboxMessageDto {
  @ApiProperty({ type: () => [ToldDto] })
  told!: readonly ToldDto[];
  @ApiProperty({ type: () => [LeftOutDto] })
  leftOut!: readonly LeftOutDto[];
  @ApiProperty({ type: () => [RuleOutcomeDto] })
  rules!: readonly RuleOutcomeDto[];
}
