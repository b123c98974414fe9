import type { DateField, RuleDefinition } from '@homeward/contracts';

export {
  ADULT_ROLES,
  AMOUNT_KINDS,
  AMOUNT_ROLES,
  CHILD_ROLES,
  DATE_FIELDS,
  FORESEEN_FACTS,
  MODALITIES,
  PAY_MOMENTS,
  ROLES_IN_FAMILY,
  RULE_KINDS,
  type AmountKind,
  type AmountRole,
  type Amounts,
  type Cap,
  type Component,
  type DateField,
  type ExceptionTerms,
  type Modality,
  type PayMoment,
  type Requirement,
  type RoleInFamily,
  type RuleDefinition,
  type RuleKind,
  type Step,
} from '@homeward/contracts';

/** One dated version of one rule. Published, it is never edited: another version follows it. */
export interface RuleVersion {
  readonly id: string;
  readonly programmeCode: string;
  readonly code: string;
  readonly version: number;
  readonly title: string;
  readonly explanation: string;
  readonly legalReference: string;
  /** Keys of published documents. */
  readonly sourceKeys: readonly string[];
  /** What we understood and the source does not say in these words. */
  readonly ourReading: string | null;
  readonly dateField: DateField;
  /** First day; null when the day is not known here. */
  readonly validFrom: string | null;
  /** First day it no longer holds. */
  readonly validTo: string | null;
  readonly definition: RuleDefinition;
}

export function holdsOn(rule: Pick<RuleVersion, 'validFrom' | 'validTo'>, day: string): boolean {
  return (rule.validFrom === null || rule.validFrom <= day) && (rule.validTo === null || day < rule.validTo);
}
