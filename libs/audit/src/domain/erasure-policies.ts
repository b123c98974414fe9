/** Under which rule a person is erased, and what the rule allows. */
export interface ErasurePolicy {
  /** Also while a case of theirs is under way. */
  readonly evenUnderWay: boolean;
  /** Keeps the year of birth, for figures by age; otherwise nothing of the birth date stays. */
  readonly keepsBirthYear: boolean;
}

/**
 * Retention that ended keeps the year of birth for statistics, as an anonymised file may. A person's own request
 * (GDPR Article 17) waits for the case to end, because assistance under way cannot go on without a name; data that
 * should never have been held (Article 17(1)(d)) go at once.
 */
export const ERASURE_POLICIES = {
  'retention-ended': { evenUnderWay: false, keepsBirthYear: true },
  'request-of-person': { evenUnderWay: false, keepsBirthYear: false },
  'held-unlawfully': { evenUnderWay: true, keepsBirthYear: false },
} as const satisfies Readonly<Record<string, ErasurePolicy>>;

export type ErasurePolicyCode = keyof typeof ERASURE_POLICIES;
export const ERASURE_POLICY_CODES = Object.keys(ERASURE_POLICIES) as ErasurePolicyCode[];
