import { NOTIFICATION_KINDS, type NotificationKind } from '@app/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsOptional } from 'class-validator';
import { PageQueryDto } from '../http/index.js';

/** Which notifications to list. */
export class NotificationQueryDto extends PageQueryDto {
  /**
   * Only those not read yet.
   * @example true
   */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  unread?: boolean;
}

/** Something that you were told. */
export class NotificationDto {
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1e01" */
  id!: string;
  @ApiProperty({
    enum: NOTIFICATION_KINDS,
    enumName: 'NotificationKind',
    example: 'transition.requestChanges',
  })
  kind!: NotificationKind;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    example: '0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c11',
  })
  submissionId!: string | null;
  /** @example "C40 og CONCITO ønsker ændringer i jeres klimaplan" */
  title!: string;
  /** @example "Runde 1 er afsluttet. Der er 5 fund, I skal svare på og rette, og 2, I bør overveje." */
  text!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Municipality, plan and case number; null for messages that are not about a case.',
    example: 'Egedal Kommune · Klimaplan 2026–2030 · sag 2026-041',
  })
  caseLine!: string | null;
  /**
   * The page that it leads to, below the product's address.
   * @example "/cases/0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c11/findings"
   */
  path!: string;
  /**
   * Why you were told.
   * @example "Du er kontaktperson for sagen. Den er udløst af, at C40 og CONCITO ønskede ændringer 21. august kl. 14.05."
   */
  why!: string;
  /** @example "2026-08-21T12:05:00.000Z" */
  createdAt!: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, example: null })
  readAt!: Date | null;
}

/** How many notifications you have not read. */
export class UnreadCountDto {
  /** @example 3 */
  unread!: number;
}
