import {
  CASELOAD_CHANNELS,
  CASELOAD_CLOSING_REASONS,
  CASELOAD_LEGAL_STATUSES,
  CASELOAD_RETURN_TYPES,
  CASELOAD_ROLES,
  CASELOAD_SEXES,
  CASELOAD_VULNERABILITIES,
  type CaseloadPersonColumn,
} from '@homeward/contracts';
import type { Readers } from './read-cells.ts';
import { birth, code, country, day, language, office, programme, text, type Reader } from './read-value.ts';

const REFERENCE = text(40);
const vulnerability = code(Object.keys(CASELOAD_VULNERABILITIES));

/** R28: any of the codes, each once, in the order of the list, so that two spellings of one set are the same. */
const vulnerabilities: Reader = (typed, known) => {
  const parts = typed
    .split(/[;|]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const readings = parts.map((part) => vulnerability(part, known));
  const wrong = readings.find((reading) => 'code' in reading);
  if (wrong) return wrong;
  const found = new Set(readings.map((reading) => (reading as { value: string }).value));
  return {
    value: Object.keys(CASELOAD_VULNERABILITIES)
      .filter((each) => found.has(each))
      .join(';'),
  };
};

/** R14–R28, R30–R36: what each cell of a person's row may hold. */
export const PERSON_READERS: Readers<CaseloadPersonColumn> = {
  case_ref: REFERENCE,
  person_ref: REFERENCE,
  role: code(CASELOAD_ROLES),
  family_name: text(120),
  given_names: text(120),
  sex: code(CASELOAD_SEXES),
  birth_date: birth,
  nationality: country(['XX', 'ZZ']),
  host_country: country(),
  destination: country(),
  office,
  programme,
  return_type: code(CASELOAD_RETURN_TYPES),
  return_channel: code(CASELOAD_CHANNELS),
  legal_status: code(CASELOAD_LEGAL_STATUSES),
  vulnerabilities,
  language,
  phone: text(200),
  email: text(320),
  case_worker: text(320),
  first_counselled_on: day,
  applied_on: day,
  approved_on: day,
  departed_on: day,
  arrived_on: day,
  reintegration_from: day,
  closed_on: day,
  declared_on: day,
  rejected_on: day,
  withdrawn_on: day,
  cancelled_on: day,
  cancel_reason: text(200),
  closing_reason: code(CASELOAD_CLOSING_REASONS),
};
