import type { FactName } from './rule-facts.ts';

/**
 * A condition as it is stored: a small closed language, so that a programme manager's rule can be checked, explained and
 * printed, and so that what is not known stays *unknown* instead of counting as no (ADR 9).
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly fact: FactName; readonly is: string | boolean }
  | { readonly fact: FactName; readonly oneOf: readonly string[] }
  | { readonly fact: FactName; readonly includesAny: readonly string[] }
  | { readonly fact: FactName; readonly none: boolean }
  | { readonly fact: FactName; readonly from: string }
  | { readonly fact: FactName; readonly before: string }
  | { readonly elapsed: Elapsed };

export const ELAPSED_LIMITS = ['atLeast', 'moreThan', 'atMost', 'lessThan'] as const;
export type ElapsedLimit = (typeof ELAPSED_LIMITS)[number];

/** How much time lies between two days, against one period such as `P5Y`. A day that is none fulfils no limit. */
export type Elapsed = { readonly since: FactName; readonly until: FactName } & {
  readonly [limit in ElapsedLimit]?: string;
};

export const RULE_KINDS = ['requirement', 'component'] as const;
export type RuleKind = (typeof RULE_KINDS)[number];
/** Which day decides the version that holds. */
export const DATE_FIELDS = ['departureOn', 'applicationOn'] as const;
export type DateField = (typeof DATE_FIELDS)[number];
export const PAY_MOMENTS = ['departure', 'arrival', 'after-return'] as const;
export type PayMoment = (typeof PAY_MOMENTS)[number];
export const MODALITIES = ['cash', 'in-kind', 'cash-or-in-kind'] as const;
export type Modality = (typeof MODALITIES)[number];
/** `fixed` is due as it stands; `up-to` is a ceiling within which a person grants. */
export const AMOUNT_KINDS = ['fixed', 'up-to'] as const;
export type AmountKind = (typeof AMOUNT_KINDS)[number];

export const ADULT_ROLES = ['principal', 'second-adult', 'other-adult', 'adult-child'] as const;
export const CHILD_ROLES = ['child', 'unaccompanied-child'] as const;
export const ROLES_IN_FAMILY = [...ADULT_ROLES, ...CHILD_ROLES] as const;
export type RoleInFamily = (typeof ROLES_IN_FAMILY)[number];
/** An amount may be given for one role, or for all adults or all children without one of their own. */
export const AMOUNT_ROLES = [...ROLES_IN_FAMILY, 'adult'] as const;
export type AmountRole = (typeof AMOUNT_ROLES)[number];

/** Minor units by role; `null` is due but not known here; a role that is not named is given nothing. */
export type Amounts = Readonly<Partial<Record<AmountRole, number | null>>>;

export interface ExceptionTerms {
  /** Who outside may have to agree, in words; within this system another person approves. */
  readonly authority: string;
  readonly grounds: string;
  /** The ceilings an exception opens, when they differ from the rule's own amounts. */
  readonly amounts?: Amounts;
}

/** What must hold for a member to be eligible at all. */
export interface Requirement {
  readonly condition: Condition;
  /** The reason a person is given when it does not hold; a whole sentence. */
  readonly refusal: string;
  readonly exception: ExceptionTerms | null;
}

export interface Step {
  readonly when: Condition;
  readonly explanation: string;
  readonly amounts: Amounts;
}

export interface Cap {
  /** `person` counts the named components of one member together; `family` this component over all members. */
  readonly scope: 'person' | 'family';
  readonly amountMinor: number;
  /** Components counted before this one, by code. */
  readonly countedWith: readonly string[];
}

/** Facts that are amounts for one person. */
export const FORESEEN_FACTS = ['medicalBudget'] as const satisfies readonly FactName[];
export type ForeseenFact = (typeof FORESEEN_FACTS)[number];

/** What is given. The first step that holds decides the amount. */
export interface Component {
  readonly when: Condition;
  /** Why it is not given when `when` does not hold; a whole sentence. */
  readonly otherwise: string;
  readonly currency: string;
  /** `case`: once for the whole family, to the first of it who is eligible. */
  readonly per: 'person' | 'case';
  readonly amountKind: AmountKind;
  readonly steps: readonly Step[];
  readonly caps: readonly Cap[];
  /**
   * The fact that holds the amount an officer foresees for this person. The step's amount is then its ceiling: as much is
   * due as is foreseen, at most the ceiling, and nothing where none is foreseen. Without an answer the ceiling stands.
   */
  readonly foreseen?: ForeseenFact;
  readonly payMoment: PayMoment;
  readonly modality: Modality;
  /** How much of it may be paid in cash at departure, where the rest is not; minor units. */
  readonly cashAtDepartureMinor: number | null;
  /** A period after return such as `P12M`, or working days after arrival such as `14WD`; none when not limited. */
  readonly spendWithin: string | null;
  readonly exception: ExceptionTerms | null;
}

export type RuleDefinition =
  | { readonly kind: 'requirement'; readonly requirement: Requirement }
  | { readonly kind: 'component'; readonly component: Component };
