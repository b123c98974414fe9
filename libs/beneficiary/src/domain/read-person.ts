import { DateTime } from 'luxon';
import { readBirthDate, type BirthDate } from './birth-date.ts';
import { readContactValue } from './contact-value.ts';
import { readDocument, type ReadDocument } from './read-document.ts';
import type { BirthInput, ContactChannelInput, LanguageInput, NameInput, PersonInput } from './person-input.ts';
import { scriptOf, searchKey } from './search-key.ts';
import { wrong } from './wrong.ts';

export interface ReadName {
  readonly kind: NameInput['kind'];
  readonly givenNames: string;
  readonly familyName: string;
  readonly script: string;
  readonly searchKey: string;
}

export type ReadChannel = ContactChannelInput & { readonly valueKey: string | null };

export type ReadBirth = BirthDate & {
  /** What was said, when it was an age: about so many years old on a day. */
  readonly estimate: { readonly age: number; readonly on: string } | null;
};

/** A person's particulars with every rule met, ready to be written. */
export interface ReadPerson {
  readonly names: readonly ReadName[];
  readonly birth: ReadBirth | null;
  readonly nationalities: readonly string[];
  readonly languages: readonly LanguageInput[];
  readonly channels: readonly ReadChannel[];
  readonly documents: readonly ReadDocument[];
}

/**
 * @param path where the person stands in the request, such as `members.0.person.`; empty for the request itself
 * @param office whose country numbers without one belong to
 * @throws DomainError `person.name-wrong`, `person.birth-date-wrong`, `person.contact-wrong` or `person.document-wrong`,
 *   naming the field
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
    languages: readLanguages(input.languages ?? [], path),
    documents: (input.identityDocuments ?? []).map((document, i) =>
      readDocument(document, `${path}identityDocuments.${i}.`, today),
    ),
    channels: (input.contactChannels ?? []).map((channel, i) =>
      readChannel(channel, `${path}contactChannels.${i}.`, office),
    ),
  };
}

export function readNames(names: readonly NameInput[], path: string): ReadName[] {
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

/** @param today in the office's zone: an age without its day is an age of today */
export function readBirth(input: BirthInput, path: string, today: string): ReadBirth | null {
  const { birthDate, birthDatePrecision, estimatedAge } = input;
  if (estimatedAge) {
    if (birthDate || birthDatePrecision)
      throw wrong('person.birth-date-wrong', `${path}estimatedAge`, 'stands instead of a birth date; leave one out');
    const on = estimatedAge.on ?? today;
    if (on > today) throw wrong('person.birth-date-wrong', `${path}estimatedAge.on`, 'lies in the future');
    const born = DateTime.fromISO(on, { zone: 'utc' }).minus({ years: estimatedAge.years });
    return {
      date: `${born.toFormat('yyyy')}-01-01`,
      precision: 'estimated',
      estimate: { age: estimatedAge.years, on },
    };
  }
  if (!birthDate && !birthDatePrecision) return null;
  if (!birthDate || !birthDatePrecision)
    throw wrong(
      'person.birth-date-wrong',
      birthDate ? `${path}birthDatePrecision` : `${path}birthDate`,
      'is needed: give the birth date together with how precisely it is known',
    );
  const read = readBirthDate(birthDate, birthDatePrecision, today);
  if ('wrong' in read) throw wrong('person.birth-date-wrong', `${path}birthDate`, read.wrong);
  return { ...read.birth, estimate: null };
}

/** The last word on a language counts once: a list that says two things of one is a slip. */
export function readLanguages(languages: readonly LanguageInput[], path: string): LanguageInput[] {
  const twice = languages.findIndex(({ code }, i) => languages.findIndex((other) => other.code === code) !== i);
  if (twice >= 0)
    throw wrong('person.code-unknown', `${path}languages.${twice}.code`, 'stands twice; give each language once');
  return [...languages];
}

export function readChannel(channel: ContactChannelInput, path: string, office: { countryCode: string }): ReadChannel {
  const read = readContactValue(channel.kind, channel.value, office.countryCode);
  if ('wrong' in read) throw wrong('person.contact-wrong', `${path}value`, read.wrong);
  const { hoursFrom, hoursTo } = channel;
  if (Boolean(hoursFrom) !== Boolean(hoursTo))
    throw wrong(
      'person.contact-wrong',
      `${path}${hoursFrom ? 'hoursTo' : 'hoursFrom'}`,
      'is needed with the other hour',
    );
  if (hoursFrom && hoursTo && hoursFrom >= hoursTo)
    throw wrong('person.contact-wrong', `${path}hoursTo`, 'must lie after hoursFrom, on the same day');
  return { ...channel, value: read.value, valueKey: read.key };
}
