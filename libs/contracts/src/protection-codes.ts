import type { SealedClass } from './sealed-matter.ts';

/** A rapid screening is for everybody, a full one for whoever it flagged (Reintegration Handbook 2.2). */
export const SCREENING_KINDS = ['rapid', 'full'] as const;
/** Conclusion of a screening in one class of matter; it decides how closely the person is accompanied. */
export const VULNERABILITY_LEVELS = ['low', 'medium', 'high'] as const;
export const FACTOR_KINDS = ['risk', 'protective'] as const;
/** IOM's determinants of migrant vulnerability stand at four levels. */
export const FACTOR_LEVELS = ['individual', 'household', 'community', 'structural'] as const;

/**
 * Operational indicators, in the field's terms, each with the class of matter it is. They are what colleagues act on;
 * the narrower categories of statistics are another list, because IOM reports them as not equal to vulnerability.
 */
export const VULNERABILITY_INDICATORS = {
  'unaccompanied-child': 'protection',
  'separated-child': 'protection',
  'child-at-risk': 'protection',
  'possible-trafficking': 'protection',
  'gender-based-violence': 'protection',
  'torture-survivor': 'protection',
  'violence-survivor': 'protection',
  'sexual-orientation-or-gender-identity': 'protection',
  'fear-of-return': 'protection',
  'single-parent': 'protection',
  'large-family': 'protection',
  'no-means-of-support': 'protection',
  detained: 'protection',
  'capacity-to-decide-in-doubt': 'health',
  'chronic-illness': 'health',
  'needs-medication': 'health',
  pregnancy: 'health',
  'recent-birth': 'health',
  'physical-disability': 'health',
  'sensory-disability': 'health',
  'intellectual-disability': 'health',
  'mental-health-need': 'health',
  'substance-dependence': 'health',
  'older-person': 'health',
} as const satisfies Readonly<Record<string, SealedClass>>;

export type VulnerabilityIndicator = keyof typeof VULNERABILITY_INDICATORS;
export const INDICATOR_CODES = Object.keys(VULNERABILITY_INDICATORS) as VulnerabilityIndicator[];

/** What IOM counts in its published figures, and nothing else: only a report asks for it. */
export const STATISTICAL_VULNERABILITIES = [
  'unaccompanied-migrant-child',
  'victim-of-trafficking',
  'health-related-needs',
] as const;

export const CENTRE_REFERRAL_STATES = ['to-offer', 'accepted', 'declined'] as const;
/** How well something that no official document of ours says is known. */
export const KNOWLEDGE_MARKS = ['background-high', 'background-medium', 'background-low'] as const;

/** Derived from kinship, never typed: a child with adult kin who are not the parents is separated. */
export const CHILD_SITUATIONS = ['in-family', 'separated', 'unaccompanied'] as const;
/** While an age is in doubt the person is treated as a child. */
export const AGE_OUTCOMES = ['child', 'adult'] as const;
export const PLACEMENT_KINDS = ['reception-centre', 'foster-family', 'with-kin', 'own-lodging', 'other'] as const;
/** The decisions at which a child is asked for their own view. */
export const CHILD_DECISIONS = [
  'application',
  'screening',
  'eligibility',
  'best-interests',
  'return',
  'departure',
  'other',
] as const;
export const HEARING_OUTCOMES = ['heard', 'too-young', 'did-not-wish'] as const;
export const AUTHORITY_BASES = ['parent', 'legal-caregiver', 'court-appointed'] as const;
/** Why nobody else holds parental authority; sole custody by a court is an order on file instead. */
export const ONLY_HOLDER_REASONS = ['other-parent-died', 'other-parent-unknown', 'never-recognised'] as const;
export const CONSENT_ANSWERS = ['yes', 'no'] as const;

export const BEST_INTERESTS_STATES = ['open', 'assessment', 'determination', 'reopened', 'closed'] as const;
/** All solutions are weighed; only `return` lets a child return. */
export const BEST_INTERESTS_OUTCOMES = ['return', 'local-integration', 'third-country', 'defer'] as const;
/** Whose consent a child without parents needs (IOM Austria, family assessment). */
export const CHILD_CONSENT_GIVERS = ['guardian', 'child', 'family'] as const;
export const TRACING_STATUSES = [
  'not-started',
  'in-progress',
  'family-found',
  'not-found',
  'not-safe-to-trace',
  'stopped-by-child',
] as const;
export const FAMILY_ASSESSMENT_MODES = ['home-visit', 'office-and-phone'] as const;

export const CHILD_TASK_KINDS = ['turns-eighteen', 'turned-eighteen', 'parental-refusal'] as const;
export const MISSED_OCCASIONS = ['appointment', 'check-in', 'round', 'other'] as const;
export const ALERT_CLOSING_REASONS = ['found-safe', 'excused', 'with-authorities', 'raised-in-error'] as const;
/** How it is known that the guardian was reached: a mail alone that nobody answered is none of these. */
export const GUARDIAN_REACHED_HOWS = ['phone', 'in-person', 'email', 'through-service'] as const;

export type ScreeningKind = (typeof SCREENING_KINDS)[number];
export type VulnerabilityLevel = (typeof VULNERABILITY_LEVELS)[number];
export type FactorKind = (typeof FACTOR_KINDS)[number];
export type FactorLevel = (typeof FACTOR_LEVELS)[number];
export type CentreReferralState = (typeof CENTRE_REFERRAL_STATES)[number];
export type KnowledgeMark = (typeof KNOWLEDGE_MARKS)[number];
export type ChildSituation = (typeof CHILD_SITUATIONS)[number];
export type AgeOutcome = (typeof AGE_OUTCOMES)[number];
export type PlacementKind = (typeof PLACEMENT_KINDS)[number];
export type ChildDecision = (typeof CHILD_DECISIONS)[number];
export type HearingOutcome = (typeof HEARING_OUTCOMES)[number];
export type AuthorityBasis = (typeof AUTHORITY_BASES)[number];
export type OnlyHolderReason = (typeof ONLY_HOLDER_REASONS)[number];
export type ConsentAnswer = (typeof CONSENT_ANSWERS)[number];
export type BestInterestsState = (typeof BEST_INTERESTS_STATES)[number];
export type BestInterestsOutcome = (typeof BEST_INTERESTS_OUTCOMES)[number];
export type ChildConsentGiver = (typeof CHILD_CONSENT_GIVERS)[number];
export type TracingStatus = (typeof TRACING_STATUSES)[number];
export type FamilyAssessmentMode = (typeof FAMILY_ASSESSMENT_MODES)[number];
export type ChildTaskKind = (typeof CHILD_TASK_KINDS)[number];
export type MissedOccasion = (typeof MISSED_OCCASIONS)[number];
export type GuardianReachedHow = (typeof GUARDIAN_REACHED_HOWS)[number];
export type AlertClosingReason = (typeof ALERT_CLOSING_REASONS)[number];
