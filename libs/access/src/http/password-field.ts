import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength, MinLength } from 'class-validator';

/** Longer than any password may be, so that its own rule can say so; short enough that hashing cannot be abused. */
const SENT_MAX = 1_024;

/** A password as it was typed: never trimmed, because a space at its end is a part of it. */
export function PasswordField(options: { about: string; optional?: boolean }): PropertyDecorator {
  return applyDecorators(
    ...(options.optional ? [IsOptional()] : []),
    IsString({ message: '$property must be text.' }),
    MinLength(1, { message: '$property must not be empty.' }),
    MaxLength(SENT_MAX, { message: `$property must be at most ${SENT_MAX} characters.` }),
    ApiProperty({
      description: options.about,
      type: String,
      format: 'password',
      required: !options.optional,
      minLength: 1,
      maxLength: SENT_MAX,
      ...(options.optional ? { nullable: true } : {}),
    }),
  );
}
