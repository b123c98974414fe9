import type { PersonInput } from '@homeward/beneficiary';
import type { MemberRelation } from '@homeward/contracts';
import { DomainError } from '@homeward/platform';
import type { CaseErrorCode } from '../../domain/case.errors.ts';

export interface OpenCaseInput {
  readonly officeId?: string | null;
  /** The country the family is in; the only one the office serves when absent. */
  readonly hostCountryCode?: string | null;
  /** True when the case waits to be assigned; otherwise whoever opens it owns it. */
  readonly unassigned?: boolean | null;
  readonly members: readonly NewMemberInput[];
}

/** Somebody already registered, or somebody new who is registered in the same breath; never both. */
export interface NewMemberInput {
  readonly personId?: string | null;
  readonly person?: PersonInput | null;
  readonly relation: MemberRelation;
}

/** @throws DomainError `case.members-wrong`, naming the field */
export function checkMembers(members: readonly NewMemberInput[]): void {
  if (members.filter((member) => member.relation === 'principal').length !== 1)
    throw membersWrong('members', 'must hold exactly one principal applicant');
  const seen = new Set<string>();
  for (const [i, { personId, person }] of members.entries()) {
    if (Boolean(personId) === Boolean(person))
      throw membersWrong(`members.${i}`, 'must be either a registered person (personId) or a new one (person)');
    if (personId && seen.has(personId)) throw membersWrong(`members.${i}.personId`, 'stands in the family twice');
    if (personId) seen.add(personId);
  }
}

/** @throws DomainError `case.members-wrong`, naming the field */
export function checkJoining({ personId, person, relation }: NewMemberInput): void {
  if (Boolean(personId) === Boolean(person))
    throw membersWrong('personId', 'must name a registered person, or a new one must stand in person; never both');
  if (relation === 'principal') throw membersWrong('relation', 'must be the relation to the principal applicant');
}

/** @returns the host country of a new case; @throws DomainError `case.host-country-wrong` */
export function chooseHostCountry(
  office: { countryCode: string; hostCountries: readonly string[] },
  asked?: string | null,
): string {
  const served = office.hostCountries.length > 0 ? office.hostCountries : [office.countryCode];
  const chosen = asked ?? (served.length === 1 ? served[0] : served.find((code) => code === office.countryCode));
  if (chosen && served.includes(chosen)) return chosen;
  throw new DomainError<CaseErrorCode>('case.host-country-wrong', 'Say which country the family is in.', {
    fields: { hostCountryCode: `must be one of the countries this office serves: ${served.join(', ')}` },
  });
}

export function membersWrong(field: string, mend: string): DomainError<CaseErrorCode> {
  return new DomainError('case.members-wrong', 'The family cannot be opened as a case like this.', {
    fields: { [field]: mend },
  });
}
