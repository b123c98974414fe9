import type { FactName, Facts } from './facts.ts';
import type { FamilyMember, RegimeRow } from './family.ts';
import type { AmountKind, AmountRole, Modality, PayMoment, RoleInFamily, RuleVersion } from './rule.ts';

/** An amount an office entered for a component whose amount is not known here; entered and confirmed by two people. */
export interface LocalFigure {
  readonly id: string;
  readonly component: string;
  readonly role: AmountRole;
  readonly amountMinor: number;
  readonly currency: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface ApprovedException {
  readonly memberId: string;
  /** The requirement that is lifted, or the component that is opened. */
  readonly ruleCode: string;
}

/** All that an evaluation looks at. The same input always gives the same answer. */
export interface EvaluationInput {
  readonly hostCountry: string;
  readonly family: readonly FamilyMember[];
  readonly rules: readonly RuleVersion[];
  readonly regimes: readonly RegimeRow[];
  readonly figures: readonly LocalFigure[];
  readonly exceptions: readonly ApprovedException[];
}

export const CHECK_ANSWERS = ['met', 'not-met', 'unknown', 'by-exception'] as const;
export type CheckAnswer = (typeof CHECK_ANSWERS)[number];

/** What became of a requirement, in words. */
export interface Check {
  readonly ruleId: string | null;
  readonly code: string;
  readonly version: number | null;
  readonly answer: CheckAnswer;
  readonly explanation: string;
  readonly missing: readonly FactName[];
  readonly exceptionPossible: boolean;
}

export const COMPONENT_ANSWERS = ['due', 'amount-unknown', 'not-due', 'open'] as const;
export type ComponentAnswer = (typeof COMPONENT_ANSWERS)[number];

/** What became of a component, in words. */
export interface ComponentResult {
  readonly ruleId: string | null;
  readonly code: string;
  readonly version: number | null;
  readonly title: string;
  readonly answer: ComponentAnswer;
  readonly amountKind: AmountKind;
  /** Minor units; null unless the answer is `due`. */
  readonly amountMinor: number | null;
  readonly currency: string;
  /** What a cap took away, in minor units. */
  readonly cutMinor: number;
  readonly byException: boolean;
  readonly exceptionPossible: boolean;
  readonly figureId: string | null;
  readonly explanation: string;
  readonly missing: readonly FactName[];
  readonly payMoment: PayMoment;
  readonly modality: Modality;
  readonly cashAtDepartureMinor: number | null;
  readonly spendWithin: string | null;
}

export const OUTCOMES = ['eligible', 'excluded', 'undecided'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface MemberEvaluation {
  readonly memberId: string;
  readonly role: RoleInFamily;
  readonly facts: Facts;
  readonly outcome: Outcome;
  readonly checks: readonly Check[];
  /** None when the member is excluded. */
  readonly components: readonly ComponentResult[];
}
