import { DomainError } from '@homeward/platform';
import type { Sex } from '@homeward/contracts';
import type { BeneficiaryErrorCode } from './beneficiary.errors.ts';
import type { BirthInput, LanguageInput, NameInput } from './person-input.ts';
import { readBirth, readLanguages, readNames, type ReadBirth, type ReadName } from './read-person.ts';
import { wrong } from './wrong.ts';

/** What is to stand from now on; a field left out stays as it is. */
export interface PersonCorrection extends BirthInput {
  /** All names, the primary one among them. */
  readonly names?: readonly NameInput[] | null;
  readonly sex?: Sex | null;
  /** True when the birth date on file was somebody else's and nothing is known. */
  readonly birthUnknown?: boolean | null;
  readonly preferredLanguage?: string | null;
  /** All languages spoken. */
  readonly languages?: readonly LanguageInput[] | null;
  readonly nationalities?: NationalityCorrection | null;
}

export interface NationalityCorrection {
  readonly add?: readonly string[] | null;
  /** Held until a day: given up, taken away, lost with a state. */
  readonly end?: readonly { readonly countryCode: string; readonly on: string }[] | null;
  /** Never held: a slip. */
  readonly remove?: readonly string[] | null;
}

export interface ReadCorrection {
  readonly names: readonly ReadName[] | null;
  readonly birth: ReadBirth | null;
  readonly changesBirth: boolean;
  readonly languages: readonly LanguageInput[] | null;
  readonly added: readonly string[];
  readonly ended: readonly { readonly countryCode: string; readonly on: string }[];
  readonly removed: readonly string[];
  /** What people are told apart by changed: somebody else may be the same person now. */
  readonly identifying: boolean;
}

/**
 * @param held the nationalities on file
 * @param today in the office's zone
 * @throws DomainError `person.correction-empty` and those of registering a person
 */
export function readCorrection(
  correction: PersonCorrection,
  held: { readonly nationalities: readonly { readonly code: string; readonly endedOn: string | null }[] },
  today: string,
): ReadCorrection {
  const { names, nationalities } = correction;
  const birth = readBirth(correction, '', today);
  if (birth && correction.birthUnknown)
    throw wrong('person.birth-date-wrong', 'birthUnknown', 'says the opposite of the birth date; leave one out');
  const added = [...new Set(nationalities?.add ?? [])];
  const [ended, removed] = [nationalities?.end ?? [], nationalities?.remove ?? []];
  const known = held.nationalities.map(({ code }) => code);
  const strange = [...ended.map(({ countryCode }) => countryCode), ...removed].find((code) => !known.includes(code));
  if (strange)
    throw wrong(
      'person.code-unknown',
      'nationalities',
      `holds ${strange}, which is not on file; read the person again`,
    );
  if (ended.some(({ on }) => on > today))
    throw wrong('person.birth-date-wrong', 'nationalities.end', 'holds a day in the future; wait until it has come');
  const left = held.nationalities.filter(
    ({ code, endedOn }) =>
      endedOn === null && !removed.includes(code) && !ended.some((end) => end.countryCode === code),
  );
  if (left.length + added.length === 0)
    throw wrong('person.code-unknown', 'nationalities', 'leaves none; add XX when it is unknown');
  const read: ReadCorrection = {
    names: names ? readNames(names, '') : null,
    birth,
    changesBirth: birth !== null || correction.birthUnknown === true,
    languages: correction.languages ? readLanguages(correction.languages, '') : null,
    added,
    ended,
    removed,
    identifying: Boolean(names) || birth !== null || added.length > 0,
  };
  const said = [
    names,
    correction.sex,
    birth,
    correction.birthUnknown,
    correction.preferredLanguage,
    correction.languages,
  ];
  if (said.every((field) => !field) && added.length + ended.length + removed.length === 0)
    throw new DomainError<BeneficiaryErrorCode>('person.correction-empty', 'There is nothing to correct.', {
      fields: { names: 'or another field must say what is to stand from now on' },
    });
  return read;
}
