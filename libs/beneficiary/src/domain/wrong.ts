import { DomainError } from '@homeward/platform';
import type { BeneficiaryErrorCode } from './beneficiary.errors.ts';

const WORDS: Partial<Record<BeneficiaryErrorCode, string>> = {
  'person.name-wrong': 'The name cannot be kept like this.',
  'person.birth-date-wrong': 'The birth date cannot be right.',
  'person.contact-wrong': 'The contact cannot be reached like this.',
  'person.document-wrong': 'The document cannot be kept like this.',
  'person.code-unknown': 'A code is not in the lists.',
};

/** A refusal that names the field and how to mend it. */
export function wrong(code: BeneficiaryErrorCode, field: string, mend: string): DomainError<BeneficiaryErrorCode> {
  return new DomainError(code, WORDS[code] ?? 'This is not right.', { fields: { [field]: mend } });
}
