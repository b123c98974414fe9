import { CodeField } from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { SHEET_KINDS } from '../data/figure-sheet.ts';

export const OFFICES_MOST = 50;

/** In an address one value and a list of one look alike. */
export const AsList = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (value === undefined || Array.isArray(value) ? value : [value]));

/** A number for each of the codes. */
export const Numbers = (codes: readonly string[]): PropertyDecorator =>
  ApiProperty({
    type: 'object',
    properties: Object.fromEntries(codes.map((code) => [code, { type: 'integer' }])),
    required: [...codes],
    selfRequired: true,
    additionalProperties: false,
  });

/** A number for each code that is present. */
export const OpenNumbers = (): PropertyDecorator =>
  ApiProperty({ type: 'object', additionalProperties: { type: 'integer' } });

/** As which kind of file. */
export const SheetKindField = (): PropertyDecorator => CodeField(SHEET_KINDS, { about: 'The kind of file.' });

export const Count = (): PropertyDecorator => ApiProperty({ type: 'integer' });
