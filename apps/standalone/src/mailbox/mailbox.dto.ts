import { Transform } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** The language of a mailbox page. */
export class MailboxPageQueryDto {
  /** `en` for English; anything else is Danish. */
  @IsOptional()
  @IsString()
  lang?: string;
}

/** Which messages the mailbox page lists. */
export class MailboxListQueryDto extends MailboxPageQueryDto {
  /** A whole address, or a part of one. */
  @IsOptional()
  @IsString()
  @MaxLength(320)
  to?: string;
}

/** Which messages the list for programs holds. */
export class MailboxApiQueryDto {
  @IsOptional()
  @IsString()
  @MaxLength(320)
  to?: string;

  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? Number(value) : value))
  @IsInt()
  @Min(1)
  @Max(10_000)
  limit?: number;
}
