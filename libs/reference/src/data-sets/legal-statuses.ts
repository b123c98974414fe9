/**
 * The three profiles Fedasil reports since 2023; `other` is counted, and stands in none of them.
 */
export const REPORTING_PROFILES = [
  'international-protection-applicant',
  'end-of-procedure',
  'no-residence-permit',
  'other',
] as const;
export type ReportingProfile = (typeof REPORTING_PROFILES)[number];

export interface LegalStatusRow {
  readonly code: string;
  readonly name: string;
  readonly profile: ReportingProfile;
}

/** Legal status at return. */
export const LEGAL_STATUSES: readonly LegalStatusRow[] = [
  {
    code: 'asylum-pending',
    name: 'Asylum application pending',
    profile: 'international-protection-applicant',
  },
  {
    code: 'asylum-withdrawn',
    name: 'Asylum application withdrawn in order to return',
    profile: 'international-protection-applicant',
  },
  { code: 'asylum-rejected', name: 'Asylum application rejected', profile: 'end-of-procedure' },
  { code: 'visa-overstay', name: 'Stayed beyond a visa', profile: 'no-residence-permit' },
  { code: 'irregular', name: 'Without residence permit, never in an asylum procedure', profile: 'no-residence-permit' },
  { code: 'regular', name: 'Regular stay', profile: 'other' },
  { code: 'stranded', name: 'Stranded in transit', profile: 'no-residence-permit' },
  { code: 'other', name: 'Other', profile: 'other' },
];
