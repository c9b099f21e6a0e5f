import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { IsName, MayBeAbsent } from './fields.js';

const STATUSES = ['active', 'disabled'] as const;

/** What an administrator can change of somebody's account. */
export class UpdateUserDto {
  /** @example "Jens Erik Dahl" */
  @MayBeAbsent()
  @IsName()
  name?: string;
  @ApiProperty({
    enum: STATUSES,
    enumName: 'UserAccess',
    required: false,
    description: '`disabled` ends sessions, tokens and links at once; `active` lets the person in again.',
    example: 'disabled',
  })
  @MayBeAbsent()
  @IsIn(STATUSES)
  status?: (typeof STATUSES)[number];
}
