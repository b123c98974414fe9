/**
 * The rules that the form of a field may break, named as class-validator names them: a screen tells each in the reader's
 * language, where a sentence of the server would be English to everybody.
 */
export const FIELD_RULES = [
  'arrayMaxSize',
  'arrayMinSize',
  'arrayUnique',
  'isArray',
  'isBoolean',
  'isCalendarDay',
  'isEmail',
  'isIn',
  'isInt',
  'isIso8601',
  'isObject',
  'isString',
  'isTimeZone',
  'isUrl',
  'isUuid',
  'matches',
  'max',
  'maxLength',
  'min',
  'minLength',
  'nestedValidation',
  'whitelistValidation',
] as const;
export type FieldRule = (typeof FIELD_RULES)[number];

export const isFieldRule = (name: string): name is FieldRule => (FIELD_RULES as readonly string[]).includes(name);

/** Which rule a field breaks, and the number in it where it has one. */
export interface BrokenRule {
  readonly rule: FieldRule;
  readonly limit?: number;
}
