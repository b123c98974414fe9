/** Rows of the caseload file (docs/caseload-format.md), keys as its columns; an absent key is an empty cell. */
export type CaseloadRole = 'principal' | 'spouse' | 'partner' | 'child' | 'parent' | 'sibling' | 'other_relative';
export type CaseloadLegalStatus =
  'asylum_pending' | 'asylum_withdrawn' | 'asylum_rejected' | 'visa_overstay' | 'irregular' | 'regular' | 'stranded';
export type CaseloadChannel = 'avrr_programme' | 'immigration_office' | 'dublin_transfer';

/** What every member of a case has alike. */
export interface CaseFacts {
  readonly case_ref: string;
  readonly host_country: string;
  readonly office: string;
  readonly programme: string;
  readonly return_type: 'avrr';
  readonly return_channel: CaseloadChannel;
  readonly case_worker?: string | undefined;
}

/** Days, `YYYY-MM-DD`. */
export interface CaseDays {
  readonly first_counselled_on?: string;
  readonly applied_on?: string;
  readonly approved_on?: string;
  readonly declared_on?: string;
  readonly departed_on?: string;
  readonly arrived_on?: string;
  readonly reintegration_from?: string;
  readonly closed_on?: string;
  readonly closing_reason?: string;
  readonly rejected_on?: string;
  readonly withdrawn_on?: string;
  readonly cancelled_on?: string;
  readonly cancel_reason?: string;
}

export interface PersonFacts {
  readonly person_ref: string;
  readonly family_name: string;
  readonly given_names: string;
  readonly sex: 'F' | 'M' | 'X';
  /** A day, or the year alone where only that is known. */
  readonly birth_date: string;
  readonly nationality: string;
}

export interface CaseloadPerson extends CaseFacts, CaseDays, PersonFacts {
  readonly role: CaseloadRole;
  readonly destination: string;
  readonly legal_status: CaseloadLegalStatus;
  /** Codes, separated by `;`. */
  readonly vulnerabilities?: string | undefined;
  readonly language?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
}

export interface CaseloadService {
  readonly service_ref: string;
  readonly case_ref: string;
  readonly person_ref: string;
  readonly service: string;
  readonly level: 'individual' | 'collective' | 'community';
  readonly phase: 'pre_departure' | 'post_arrival';
  readonly modality: 'cash' | 'in_kind' | 'voucher' | 'service';
  readonly delivered_on: string;
  /** In whole units with a decimal point, such as `1250.00`; only together with the currency. */
  readonly amount?: string | undefined;
  readonly currency?: string | undefined;
  readonly partner?: string | undefined;
}

export interface CaseloadCase {
  readonly persons: readonly CaseloadPerson[];
  readonly services: readonly CaseloadService[];
}
