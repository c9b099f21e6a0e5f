import { LANGUAGES } from '@app/contracts';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsEmail, IsIn, IsString, MaxLength, ValidateIf } from 'class-validator';
import { NotBlank } from '../http/validation/decorators.js';

const NAME_MAX = 200;
const EMAIL_MAX = 254;
/** More than any password may have, so that its own rule answers; enough to refuse novels unread. */
const PASSWORD_FIELD_MAX = 1000;
const TOKEN_FIELD_MAX = 200;

const Trimmed = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

/** The field may be left out; null is no value. */
export const MayBeAbsent = (): PropertyDecorator => ValidateIf((_dto, value) => value !== undefined);

/** A person's or thing's name. */
export const IsName = (): PropertyDecorator =>
  applyDecorators(Trimmed(), IsString(), NotBlank(), MaxLength(NAME_MAX));

/** An e-mail address. */
export const IsAddress = (): PropertyDecorator =>
  applyDecorators(Trimmed(), IsString(), IsEmail(), MaxLength(EMAIL_MAX));

/** A password as somebody typed it; its rule is judged where the owner is known. */
export const IsPassword = (): PropertyDecorator => applyDecorators(IsString(), MaxLength(PASSWORD_FIELD_MAX));

/** The token of a one-time link: what stands behind `#` in the e-mail's address. */
export const IsLinkToken = (): PropertyDecorator => applyDecorators(IsString(), MaxLength(TOKEN_FIELD_MAX));

/** One of the two languages. */
export const IsLanguage = (options: { required?: boolean } = {}): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ enum: LANGUAGES, enumName: 'Language', example: 'da', ...options }),
    IsIn(LANGUAGES),
  );
