/** The caseload file: its columns in their order and its code lists, as docs/caseload-format.md writes them. */
export const CASELOAD_PERSON_COLUMNS = [
  'case_ref',
  'person_ref',
  'role',
  'family_name',
  'given_names',
  'sex',
  'birth_date',
  'nationality',
  'host_country',
  'destination',
  'office',
  'programme',
  'return_type',
  'return_channel',
  'legal_status',
  'vulnerabilities',
  'language',
  'phone',
  'email',
  'case_worker',
  'first_counselled_on',
  'applied_on',
  'approved_on',
  'departed_on',
  'arrived_on',
  'reintegration_from',
  'closed_on',
  'declared_on',
  'rejected_on',
  'withdrawn_on',
  'cancelled_on',
  'cancel_reason',
  'closing_reason',
] as const;
export type CaseloadPersonColumn = (typeof CASELOAD_PERSON_COLUMNS)[number];

export const CASELOAD_SERVICE_COLUMNS = [
  'service_ref',
  'case_ref',
  'person_ref',
  'service',
  'level',
  'phase',
  'modality',
  'delivered_on',
  'amount',
  'currency',
  'partner',
] as const;
export type CaseloadServiceColumn = (typeof CASELOAD_SERVICE_COLUMNS)[number];
export type CaseloadColumn = CaseloadPersonColumn | CaseloadServiceColumn;

export const CASELOAD_SHEETS = ['persons', 'services'] as const;
export type CaseloadSheet = (typeof CASELOAD_SHEETS)[number];

/** Columns a file cannot do without; of the two names one. */
export const CASELOAD_REQUIRED = {
  persons: [
    'case_ref',
    'person_ref',
    'role',
    'sex',
    'birth_date',
    'nationality',
    'host_country',
    'destination',
    'office',
    'programme',
    'return_type',
    'legal_status',
  ],
  services: ['case_ref', 'person_ref', 'service', 'level', 'phase', 'modality', 'delivered_on'],
} as const satisfies Readonly<Record<CaseloadSheet, readonly CaseloadColumn[]>>;

/** What an export leaves out unless somebody may take it along and says why. */
export const CASELOAD_SENSITIVE_COLUMNS = [
  'vulnerabilities',
  'phone',
  'email',
] as const satisfies readonly CaseloadColumn[];

export const CASELOAD_ROLES = [
  'principal',
  'spouse',
  'partner',
  'child',
  'parent',
  'sibling',
  'grandparent',
  'other_relative',
  'non_relative',
] as const;
export const CASELOAD_SEXES = ['F', 'M', 'X'] as const;
export const CASELOAD_RETURN_TYPES = ['avrr', 'vhr'] as const;
export const CASELOAD_CHANNELS = ['avrr_programme', 'immigration_office', 'dublin_transfer'] as const;
export const CASELOAD_LEGAL_STATUSES = [
  'asylum_pending',
  'asylum_withdrawn',
  'asylum_rejected',
  'visa_overstay',
  'irregular',
  'regular',
  'stranded',
  'other',
] as const;

/** What was declared of somebody's vulnerability, and which sealed matter each code is. */
export const CASELOAD_VULNERABILITIES = {
  umc: 'protection',
  vot: 'protection',
  health: 'health',
  disability: 'health',
  elderly: 'protection',
  single_parent: 'protection',
  pregnant: 'health',
  survivor_of_violence: 'protection',
  mental_health: 'health',
  other: 'protection',
} as const satisfies Readonly<Record<string, 'health' | 'protection'>>;
export type CaseloadVulnerability = keyof typeof CASELOAD_VULNERABILITIES;

export const CASELOAD_CLOSING_REASONS = [
  'plan_completed',
  'support_period_ended',
  'entitlement_lapsed',
  'no_longer_eligible',
  'person_stopped',
  'left_the_area',
  're_migrated',
  'lost_to_follow_up',
  'died',
  'help_unsuitable',
  'help_harmful',
  'conduct',
  'funding_ended',
  'security',
  'never_departed',
  'fraud_decided',
  'duplicate',
  'other',
] as const;

export const CASELOAD_SERVICES = [
  'reintegration_counselling',
  'microbusiness',
  'collective_project',
  'community_project',
  'job_placement',
  'vocational_training',
  'education',
  'housing',
  'medical',
  'psychosocial',
  'legal',
  'childcare',
  'social_protection',
  'material_assistance',
  'cash_for_work',
  'immediate_cash',
  'immediate_basic_needs',
] as const;
export const CASELOAD_LEVELS = ['individual', 'collective', 'community'] as const;
export const CASELOAD_PHASES = ['pre_departure', 'post_arrival'] as const;
export const CASELOAD_MODALITIES = ['cash', 'in_kind', 'voucher', 'service'] as const;

/** What may be wrong with a cell, a row or the rows together; each message says how to mend it. */
export const CASELOAD_PROBLEM_CODES = [
  'amount.ambiguous',
  'amount.unreadable',
  'amount.without-currency',
  'birth.after-day',
  'birth.too-old',
  'case.at-other-office',
  'case.differs',
  'case.no-principal',
  'case.past-retention',
  'case.second-principal',
  'case-worker.unknown',
  'code.unknown',
  'column.missing',
  'column.twice',
  'column.unknown',
  'contact.unreadable',
  'country.same-as-host',
  'country.unknown',
  'currency.unknown',
  'day.future',
  'day.order',
  'day.unreadable',
  'end.after-departure',
  'end.second',
  'file.broken',
  'language.unknown',
  'office.unknown',
  'person.differs',
  'person.twice',
  'programme.unknown',
  'reason.alone',
  'reference.of-other-office',
  'row.longer',
  'service.person-unknown',
  'service.post-arrival',
  'service.reference-twice',
  'text.control-character',
  'text.too-long',
  'value.missing',
  'vulnerability.of-age',
] as const;
export type CaseloadProblemCode = (typeof CASELOAD_PROBLEM_CODES)[number];
