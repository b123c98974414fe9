import { DomainError } from '@homeward/platform';
import type { BeneficiaryErrorCode } from './beneficiary.errors.ts';
import { readBirthDate, type BirthDate } from './birth-date.ts';
import { readContactValue } from './contact-value.ts';
import type { ContactChannelInput, NameInput, PersonInput } from './person-input.ts';
import { scriptOf, searchKey } from './search-key.ts';

export interface ReadName {
  readonly kind: NameInput['kind'];
  readonly givenNames: string;
  readonly familyName: string;
  readonly script: string;
  readonly searchKey: string;
}

export type ReadChannel = ContactChannelInput & { readonly valueKey: string | null };

/** A person's particulars with every rule met, ready to be written. */
export interface ReadPerson {
  readonly names: readonly ReadName[];
  readonly birth: BirthDate | null;
  readonly nationalities: readonly string[];
  readonly channels: readonly ReadChannel[];
}

/**
 * @param path where the person stands in the request, such as `members.0.person.`; empty for the request itself
 * @param office whose country numbers without one belong to
 * @throws DomainError `person.name-wrong`, `person.birth-date-wrong` or `person.contact-wrong`, naming the field
 */
export function readPerson(
  input: PersonInput,
  path: string,
  office: { countryCode: string },
  today: string,
): ReadPerson {
  return {
    names: readNames(input.names, path),
    birth: readBirth(input, path, today),
    nationalities: [...new Set(input.nationalities)],
    channels: (input.contactChannels ?? []).map((channel, i) =>
      readChannel(channel, `${path}contactChannels.${i}.`, office),
    ),
  };
}

function readNames(names: readonly NameInput[], path: string): ReadName[] {
  if (names.filter((name) => name.kind === 'primary').length !== 1)
    throw wrong('person.name-wrong', `${path}names`, 'must hold exactly one primary name');
  return names.map((name, i) => {
    const givenNames = name.givenNames ?? '';
    const familyName = name.familyName ?? '';
    const key = searchKey(givenNames, familyName);
    if (key === '')
      throw wrong('person.name-wrong', `${path}names.${i}`, 'must hold a given name or a family name, in letters');
    return { kind: name.kind, givenNames, familyName, script: scriptOf(familyName + givenNames), searchKey: key };
  });
}

function readBirth(input: PersonInput, path: string, today: string): BirthDate | null {
  const { birthDate, birthDatePrecision } = input;
  if (!birthDate && !birthDatePrecision) return null;
  if (!birthDate || !birthDatePrecision)
    throw wrong(
      'person.birth-date-wrong',
      birthDate ? `${path}birthDatePrecision` : `${path}birthDate`,
      'is needed: give the birth date together with how precisely it is known',
    );
  const read = readBirthDate(birthDate, birthDatePrecision, today);
  if ('wrong' in read) throw wrong('person.birth-date-wrong', `${path}birthDate`, read.wrong);
  return read.birth;
}

export function readChannel(channel: ContactChannelInput, path: string, office: { countryCode: string }): ReadChannel {
  const read = readContactValue(channel.kind, channel.value, office.countryCode);
  if ('wrong' in read) throw wrong('person.contact-wrong', `${path}value`, read.wrong);
  return { ...channel, value: read.value, valueKey: read.key };
}

const WORDS: Partial<Record<BeneficiaryErrorCode, string>> = {
  'person.name-wrong': 'The name cannot be kept like this.',
  'person.birth-date-wrong': 'The birth date cannot be right.',
  'person.contact-wrong': 'The contact cannot be reached like this.',
  'person.code-unknown': 'A code is not in the lists.',
};

export function wrong(code: BeneficiaryErrorCode, field: string, mend: string): DomainError<BeneficiaryErrorCode> {
  return new DomainError(code, WORDS[code] ?? 'This is not right.', { fields: { [field]: mend } });
}
