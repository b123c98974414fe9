/**
 * The rules that the form of a field may break, named as class-validator names them: a screen tells each in the reader's
 * language, where a sentence of the server would be English to everybody.
 */
export const FORM_RULES = [
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

/** What a field may be refused for by its matter: what the sentence of the server comes down to in every language. */
export const MATTER_RULES = [
  'adult',
  'already',
  'between',
  'blocked',
  'child',
  'contradicts',
  'file',
  'form',
  'future',
  'isFirstDay',
  'kinship',
  'leaveOut',
  'missing',
  'mustBe',
  'noConsent',
  'notBefore',
  'notOfCase',
  'notOfMember',
  'notOnThatDay',
  'oneOf',
  'outOfSpan',
  'past',
  'placeholder',
  'sample',
  'sealed',
  'somebodyElse',
  'telling',
  'tooEarly',
  'tooLate',
  'tooMuch',
  'twice',
  'unknown',
] as const;
export type MatterRule = (typeof MATTER_RULES)[number];

export const FIELD_RULES = [...FORM_RULES, ...MATTER_RULES] as const;
export type FieldRule = (typeof FIELD_RULES)[number];

export const isMatterRule = (rule: string): rule is MatterRule => (MATTER_RULES as readonly string[]).includes(rule);

export const isFieldRule = (name: string): name is FieldRule => (FIELD_RULES as readonly string[]).includes(name);

/** Which rule a field breaks, and what it names where it names something. */
export interface BrokenRule {
  readonly rule: FieldRule;
  readonly limit?: number;
  /** The day, code or number that was expected; of a span its first day. */
  readonly value?: string;
  /** The last day of a span. */
  readonly until?: string;
}
