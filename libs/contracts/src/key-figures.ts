import {
  CASELOAD_CLOSING_REASONS,
  CASELOAD_LEVELS,
  CASELOAD_MODALITIES,
  CASELOAD_PHASES,
  CASELOAD_RETURN_TYPES,
  CASELOAD_SEXES,
  type CASELOAD_LEGAL_STATUSES,
  type CASELOAD_SERVICES,
} from './caseload-codes.ts';

/** Codes of the key figures. In files, the API and reports they are written so; meanings stand in docs/reports.md. */
export const FIGURE_CHANNELS = [
  'avrr_programme',
  'immigration_office',
  'dublin_transfer',
  'own_means',
  'other_programme',
] as const;
export type FigureChannel = (typeof FIGURE_CHANNELS)[number];
/** What is counted when nothing else is asked for: Belgian totals differ by whether the others count. */
export const COUNTED_CHANNELS = ['avrr_programme'] as const satisfies readonly FigureChannel[];

export const FIGURE_RETURN_TYPES = CASELOAD_RETURN_TYPES;
export type FigureReturnType = (typeof FIGURE_RETURN_TYPES)[number];
export const FIGURE_SEXES = CASELOAD_SEXES;
export const FIGURE_AGES = ['child', 'adult'] as const;
export const FIGURE_AGE_GROUPS = ['0-4', '5-11', '12-17', '18-24', '25-34', '35-49', '50-64', '65+'] as const;
export const FIGURE_VULNERABILITIES = ['umc', 'vot', 'health'] as const;

/** The Belgian profile of each legal status. */
export const FIGURE_PROFILE_OF = {
  asylum_pending: 'applicant',
  asylum_withdrawn: 'applicant',
  asylum_rejected: 'end_of_procedure',
  visa_overstay: 'no_permit',
  irregular: 'no_permit',
  regular: 'other',
  stranded: 'no_permit',
  other: 'other',
} as const satisfies Readonly<Record<(typeof CASELOAD_LEGAL_STATUSES)[number], string>>;
export const FIGURE_LEGAL_STATUSES = Object.keys(FIGURE_PROFILE_OF) as (keyof typeof FIGURE_PROFILE_OF)[];
export const FIGURE_PROFILES = ['applicant', 'end_of_procedure', 'no_permit', 'other'] as const;

/** The dimension of each service. */
export const FIGURE_DIMENSION_OF = {
  reintegration_counselling: 'none',
  microbusiness: 'economic',
  collective_project: 'economic',
  community_project: 'economic',
  job_placement: 'economic',
  vocational_training: 'economic',
  education: 'social',
  housing: 'social',
  medical: 'social',
  psychosocial: 'psychosocial',
  legal: 'social',
  childcare: 'social',
  social_protection: 'social',
  material_assistance: 'social',
  cash_for_work: 'economic',
  immediate_cash: 'economic',
  immediate_basic_needs: 'social',
} as const satisfies Readonly<Record<(typeof CASELOAD_SERVICES)[number], string>>;
export const FIGURE_SERVICES = Object.keys(FIGURE_DIMENSION_OF) as (keyof typeof FIGURE_DIMENSION_OF)[];
export const FIGURE_DIMENSIONS = ['economic', 'social', 'psychosocial', 'none'] as const;
export const FIGURE_LEVELS = CASELOAD_LEVELS;
export const FIGURE_PHASES = CASELOAD_PHASES;
export const FIGURE_MODALITIES = CASELOAD_MODALITIES;

export const FIGURE_CLOSING_REASONS = CASELOAD_CLOSING_REASONS;

/** Steps of the funnel, in the order of the process. */
export const FUNNEL_STEPS = [
  'counselled',
  'applied',
  'approved',
  'declared',
  'departed',
  'arrived',
  'rejected',
  'withdrawn',
  'cancelled',
  'noShow',
  'closed',
] as const;
export type FunnelStep = (typeof FUNNEL_STEPS)[number];

export const WAITS = ['applicationToApproval', 'approvalToDeparture', 'applicationToDeparture'] as const;
export type Wait = (typeof WAITS)[number];
