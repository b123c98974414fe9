/** Code lists of plans and payments after a return. Meanings stand in GLOSSARY.md under the same words. */
export const PLAN_DIMENSIONS = ['economic', 'social', 'psychosocial'] as const;
export type PlanDimension = (typeof PLAN_DIMENSIONS)[number];

/** Whom a line helps (IOM's integrated approach, source NODE46). */
export const PLAN_LEVELS = ['individual', 'community', 'structural'] as const;
export type PlanLevel = (typeof PLAN_LEVELS)[number];

/** What help is counted as in reports (domain 3.3, sources RHBA3 and AFGCR). */
export const SERVICE_TYPES = [
  'reintegration-counselling',
  'microbusiness',
  'collective-project',
  'job-placement',
  'vocational-training',
  'education',
  'housing',
  'medical',
  'psychosocial',
  'legal',
  'childcare-social-protection',
  'material-assistance',
  'cash-for-work',
  'training-skills',
] as const;
export type ServiceType = (typeof SERVICE_TYPES)[number];

/** How help reaches somebody. */
export const AID_MODALITIES = [
  'cash',
  'mobile-money',
  'bank',
  'in-kind',
  'voucher',
  'direct-to-supplier',
  'service',
] as const;
export type AidModality = (typeof AID_MODALITIES)[number];

/** Money in the person's own hands; what a programme gives in kind only is never paid so. */
export const CASH_MODALITIES: readonly AidModality[] = ['cash', 'mobile-money', 'bank'];
/** Handed over with a certificate rather than paid against a receipt. */
export const DELIVERED_MODALITIES: readonly AidModality[] = ['in-kind', 'voucher', 'service'];

export const PLAN_VERSION_STATES = ['draft', 'agreed', 'superseded'] as const;
export type PlanVersionState = (typeof PLAN_VERSION_STATES)[number];

/** Who puts their name under what a person agrees to or receives: for a child somebody who answers for it. */
export const PLAN_SIGNERS = ['self', 'parent', 'guardian'] as const;
export type PlanSigner = (typeof PLAN_SIGNERS)[number];

/** A line of a plan ends once: what it promised was given, or it falls away. */
export const LINE_ENDS = ['settled', 'lapsed'] as const;
export type LineEnd = (typeof LINE_ENDS)[number];

export const DISBURSEMENT_STATES = [
  'planned',
  'requested',
  'approved',
  'paid',
  'delivered',
  'receipted',
  'verified',
  'rejected',
  'cancelled',
  'returned',
] as const;
export type DisbursementState = (typeof DISBURSEMENT_STATES)[number];

/** The states in which the money is promised or gone, and counts against entitlement, cap and fund. */
export const COMMITTED_STATES = ['approved', 'paid', 'delivered', 'receipted', 'verified'] as const;

export const PAYEE_KINDS = ['beneficiary', 'supplier', 'landlord', 'school', 'clinic', 'partner'] as const;
export type PayeeKind = (typeof PAYEE_KINDS)[number];

export const DISBURSEMENT_FILE_KINDS = ['quote', 'invoice', 'receipt', 'handover-certificate', 'spot-check'] as const;
export type DisbursementFileKind = (typeof DISBURSEMENT_FILE_KINDS)[number];

/** What a spot check found when the paper was held against the person (source RHB53). */
export const SPOT_CHECK_FINDINGS = ['matches', 'differs'] as const;
export type SpotCheckFinding = (typeof SPOT_CHECK_FINDINGS)[number];

/** So many offers are compared above the office's threshold. */
export const QUOTES_WANTED = 3;
