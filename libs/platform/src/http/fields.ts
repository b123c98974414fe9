import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
  type ValidationOptions,
} from 'class-validator';
import { IsCalendarDay } from './calendar-day.validator.ts';

/**
 * One decorator a field: it validates, says how to mend, and documents. A control character, which no name or note
 * needs and PostgreSQL cannot hold, is refused in every text.
 */
export interface FieldOptions {
  /** One sentence for the API's documentation. */
  readonly about: string;
  readonly optional?: boolean;
  /** An array of such values; the most it may hold. */
  readonly many?: number;
}

const NO_CONTROL = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\p{Cs}]*$/u;

function field(
  options: FieldOptions,
  api: Record<string, unknown>,
  rules: (each: ValidationOptions) => PropertyDecorator[],
): PropertyDecorator {
  const many = options.many !== undefined;
  return applyDecorators(
    ...(options.optional ? [IsOptional()] : []),
    ...(many
      ? [
          IsArray({ message: '$property must be a list.' }),
          ArrayMaxSize(options.many!, {
            message: `$property holds at most ${options.many} entries.`,
            context: { limit: options.many },
          }),
        ]
      : []),
    ...rules({ each: many }),
    ApiProperty({
      description: options.about,
      required: !options.optional,
      ...(options.optional ? { nullable: true } : {}),
      ...(many ? { isArray: true, maxItems: options.many } : {}),
      ...api,
    }),
  );
}

export function TextField(options: FieldOptions & { max: number; min?: number }): PropertyDecorator {
  const min = options.min ?? (options.optional ? 0 : 1);
  return field(options, { type: String, minLength: min, maxLength: options.max }, (each) => [
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' ? value.normalize('NFC').trim() : value,
    ) as PropertyDecorator,
    IsString({ ...each, message: '$property must be text.' }),
    MinLength(min, { ...each, message: `$property must not be empty.` }),
    MaxLength(options.max, {
      ...each,
      message: `$property must be at most ${options.max} characters.`,
      context: { limit: options.max },
    }),
    Matches(NO_CONTROL, { ...each, message: '$property holds a control character or half of a letter; remove it.' }),
  ]);
}

export function CodeField(codes: readonly string[], options: FieldOptions): PropertyDecorator {
  return field(options, { enum: [...codes] }, (each) => [
    IsIn([...codes], { ...each, message: `$property must be one of: ${codes.join(', ')}.` }),
  ]);
}

export function PatternField(pattern: RegExp, mend: string, options: FieldOptions): PropertyDecorator {
  return field(options, { type: String, pattern: pattern.source }, (each) => [
    Matches(pattern, { ...each, message: `$property ${mend}` }),
  ]);
}

export function IdField(options: FieldOptions): PropertyDecorator {
  return field(options, { type: String, format: 'uuid' }, (each) => [
    IsUUID('all', { ...each, message: '$property must be an id (a UUID).' }),
  ]);
}

export function EmailField(options: FieldOptions): PropertyDecorator {
  return field(options, { type: String, format: 'email', maxLength: 254 }, (each) => [
    IsEmail({}, { ...each, message: '$property must be an e-mail address such as name@example.org.' }),
    MaxLength(254, { ...each, message: '$property must be at most 254 characters.', context: { limit: 254 } }),
  ]);
}

/** A calendar day `YYYY-MM-DD`, checked against the calendar. */
export function DayField(options: FieldOptions): PropertyDecorator {
  return field(options, { type: String, format: 'date' }, (each) => [IsCalendarDay(each)]);
}

/** An instant with its offset, such as `2026-03-02T10:30:00+01:00`. */
export function InstantField(options: FieldOptions): PropertyDecorator {
  return field(options, { type: String, format: 'date-time' }, (each) => [
    IsISO8601(
      { strict: true, strictSeparator: true },
      { ...each, message: '$property must be a date and time such as 2026-03-02T10:30:00+01:00.' },
    ),
    Matches(/(Z|[+-]\d{2}:\d{2})$/, { ...each, message: '$property must end in its offset, such as Z or +01:00.' }),
  ]);
}

export function IntegerField(
  options: FieldOptions & { min: number; max: number; fromQuery?: boolean },
): PropertyDecorator {
  return applyDecorators(
    ...(options.fromQuery ? [Type(() => Number)] : []),
    field(options, { type: 'integer', minimum: options.min, maximum: options.max }, (each) => [
      IsInt({ ...each, message: '$property must be a whole number.' }),
      Min(options.min, {
        ...each,
        message: `$property must be at least ${options.min}.`,
        context: { limit: options.min },
      }),
      Max(options.max, {
        ...each,
        message: `$property must be at most ${options.max}.`,
        context: { limit: options.max },
      }),
    ]),
  );
}

export function FlagField(options: FieldOptions): PropertyDecorator {
  return field(options, { type: Boolean }, (each) => [
    IsBoolean({ ...each, message: '$property must be true or false.' }),
  ]);
}

/** A nested object, or a list of them when `many` is given. */
export function PartField(part: () => new () => object, options: FieldOptions): PropertyDecorator {
  return applyDecorators(
    Type(part),
    field(options, { type: () => part() }, (each) => [
      ValidateNested({ ...each, message: '$property must be an object with the documented fields.' }),
    ]),
  );
}

/** The version of the record as the caller last read it; a stale one is answered 409 with both. */
export const VersionField = (): PropertyDecorator =>
  IntegerField({
    about: 'The version you read; a stale one is refused with both versions.',
    min: 1,
    max: 2_147_483_647,
  });
