import type { LanguageLevel, Sex } from '@homeward/contracts';
import type { components } from '../../lib/api/schema.ts';
import { readBirth } from '../../lib/format/typed-day.ts';
import type { Person } from './the-member.tsx';

type CorrectPerson = components['schemas']['CorrectPersonDto'];
type NameKind = Person['names'][number]['kind'];

export interface OtherName {
  kind: NameKind;
  givenNames: string;
  familyName: string;
}

export interface CorrectionValues {
  givenNames: string;
  familyName: string;
  otherNames: OtherName[];
  sex: string;
  /** As somebody types it: a day, a month, a year or an age; empty when it is not known. */
  birth: string;
  nationalities: string[];
  /** Of nationalities that are left out: until which day they were held; empty when they never were. */
  heldUntil: Record<string, string>;
  preferredLanguage: string;
  languages: { code: string; level: string }[];
  reason: string;
}

export const OTHER_NAME_KINDS = ['alias', 'transliteration'] as const;

function birthOf({ birthDate, birthDatePrecision, estimatedAge }: Person): string {
  if (estimatedAge) return String(estimatedAge.years);
  if (!birthDate) return '';
  if (birthDatePrecision === 'day') return birthDate;
  if (birthDatePrecision === 'month') return `${birthDate.slice(5, 7)}/${birthDate.slice(0, 4)}`;
  return birthDate.slice(0, 4);
}

export function correctionValues(person: Person): CorrectionValues {
  const primary = person.names.find(({ kind }) => kind === 'primary');
  return {
    givenNames: primary?.givenNames ?? '',
    familyName: primary?.familyName ?? '',
    otherNames: person.names
      .filter(({ kind }) => kind !== 'primary')
      .map(({ kind, givenNames, familyName }) => ({ kind, givenNames, familyName })),
    sex: person.sex,
    birth: birthOf(person),
    nationalities: [...person.nationalities],
    heldUntil: {},
    preferredLanguage: person.preferredLanguage ?? '',
    languages: person.languages.map(({ code, level }) => ({ code, level })),
    reason: '',
  };
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export const leftOut = (person: Person, values: CorrectionValues): string[] =>
  person.nationalities.filter((code) => !values.nationalities.includes(code));

/**
 * Only what is to stand otherwise: whatever is not said stays as it is.
 * @param person as on file now, so that what somebody else corrected meanwhile is no correction of ours
 */
export function correctionBody(person: Person, values: CorrectionValues): Omit<CorrectPerson, 'version'> {
  const before = correctionValues(person);
  const differs = (...names: (keyof CorrectionValues)[]): boolean =>
    names.some((name) => !same(before[name], values[name]));
  const left = leftOut(person, values);
  const nationalities = {
    add: values.nationalities.filter((code) => !person.nationalities.includes(code)),
    end: left.flatMap((countryCode) => {
      const on = values.heldUntil[countryCode];
      return on ? [{ countryCode, on }] : [];
    }),
    remove: left.filter((code) => !values.heldUntil[code]),
  };
  return {
    reason: values.reason,
    ...(differs('givenNames', 'familyName', 'otherNames') ? { names: namesOf(values) } : {}),
    ...(differs('sex') ? { sex: values.sex as Sex } : {}),
    ...(differs('birth') ? (readBirth(values.birth) ?? { birthUnknown: true }) : {}),
    ...(differs('nationalities') ? { nationalities } : {}),
    ...(differs('preferredLanguage') ? { preferredLanguage: values.preferredLanguage } : {}),
    ...(differs('languages')
      ? { languages: values.languages.map(({ code, level }) => ({ code, level: level as LanguageLevel })) }
      : {}),
  };
}

const nothingAsNull = (text: string): string | null => text.trim() || null;

const namesOf = ({ givenNames, familyName, otherNames }: CorrectionValues): CorrectPerson['names'] => [
  { kind: 'primary', givenNames: nothingAsNull(givenNames), familyName: nothingAsNull(familyName) },
  ...otherNames.map((name) => ({
    kind: name.kind,
    givenNames: nothingAsNull(name.givenNames),
    familyName: nothingAsNull(name.familyName),
  })),
];
