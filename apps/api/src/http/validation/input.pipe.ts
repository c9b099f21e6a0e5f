import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import type { FieldError } from '@app/contracts';
import { Problem } from '@app/platform';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { CONSTRAINT_TEXTS } from './constraint-texts.js';
import { toFieldErrors } from './field-errors.js';
import { findBadTexts } from './text-check.js';

const MAX_ERRORS = 50;

/**
 * Turns bodies and queries into their DTO classes and refuses whatever these don't describe: unknown fields, wrong
 * kinds, missing or over-long values. Nothing is converted on the way unless the DTO says so.
 */
@Injectable()
export class InputPipe implements PipeTransform<unknown> {
  /** @throws Problem `invalid_input` with every faulty field. */
  async transform(value: unknown, { type, metatype }: ArgumentMetadata): Promise<unknown> {
    if ((type !== 'body' && type !== 'query') || !metatype) return value;
    const given = value ?? {};
    if (typeof given !== 'object' || Array.isArray(given)) {
      throw refusal([{ field: '', code: 'notAnObject', text: CONSTRAINT_TEXTS.notAnObject!([]) }]);
    }
    const bad = findBadTexts(given);
    if (bad.length > 0) throw refusal(bad);
    const input = plainToInstance(metatype as new () => object, given);
    const errors = await validate(input, {
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
    });
    if (errors.length > 0) throw refusal(toFieldErrors(errors));
    return input;
  }
}

function refusal(fields: readonly FieldError[]): Problem {
  return new Problem('invalid_input', { fields: fields.slice(0, MAX_ERRORS) });
}
