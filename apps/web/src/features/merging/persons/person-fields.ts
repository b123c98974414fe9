import { useTranslation } from 'react-i18next';
import type { components } from '../../../lib/api/schema.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import type { Person } from '../../case-people/the-member.tsx';

type Schemas = components['schemas'];
export type PersonPreview = Schemas['PersonMergePreviewDto'];
export type MergedFiles = Schemas['MergedPersonsDto'];

/** What one file can say in one way only; of each, somebody chooses which stays. */
export const CHOSEN_FIELDS = ['name', 'sex', 'birth', 'preferredLanguage'] as const;
export type ChosenField = (typeof CHOSEN_FIELDS)[number];
export type Side = 'kept' | 'absorbed';
export type MergeChoices = Readonly<Record<ChosenField, Side | ''>>;

export const namesOf = ({ names }: Person, primary: boolean): string[] =>
  names
    .filter(({ kind }) => (kind === 'primary') === primary)
    .map(({ givenNames, familyName }) => `${givenNames} ${familyName}`.trim());
export const nameOfPerson = (person: Person): string => namesOf(person, true).join('');

/** What of a file can be chosen, in the reader’s words; empty when it is not known. */
export function useChosenFields(): (person: Person, field: ChosenField) => string {
  const { t } = useTranslation('case-page');
  const codes = useCodes();
  const format = useFormat();
  const birth = ({ birthDate, birthDatePrecision, estimatedAge }: Person): string => {
    if (birthDate)
      return birthDatePrecision === 'day'
        ? format.day(birthDate)
        : `${format.day(birthDate)}${t('listComma')}${codes('birthPrecision', birthDatePrecision)}`;
    return estimatedAge ? t('people.estimated', { count: estimatedAge.years, day: format.day(estimatedAge.on) }) : '';
  };
  return (person, field) => {
    if (field === 'name') return nameOfPerson(person);
    if (field === 'sex') return person.sex === 'unknown' ? '' : codes('sex', person.sex);
    if (field === 'birth') return birth(person);
    return person.preferredLanguage ? format.language(person.preferredLanguage) : '';
  };
}

export interface KeptLine {
  readonly name: string;
  readonly label: string;
  readonly values: readonly string[];
  /** Somebody’s own names or numbers, of no catalogue. */
  readonly isContent: boolean;
}

/** What a file says in many ways: what either says is kept. */
export function useKeptLines(): (person: Person) => readonly KeptLine[] {
  const { t } = useTranslation('case-page');
  const codes = useCodes();
  const format = useFormat();
  return (person) => [
    { name: 'otherNames', label: t('people.otherNames'), values: namesOf(person, false), isContent: true },
    {
      ...{ name: 'nationalities', label: t('people.nationalities'), isContent: false },
      values: person.nationalities.map(format.country),
    },
    {
      ...{ name: 'languages', label: t('people.languages'), isContent: false },
      values: person.languages.map(({ code, level }) => `${format.language(code)} (${codes('languageLevel', level)})`),
    },
    {
      ...{ name: 'contact', label: t('contact.title'), isContent: true },
      values: person.contactChannels.map(({ value }) => value),
    },
    {
      ...{ name: 'papers', label: t('papers.title'), isContent: true },
      values: person.identityDocuments.map(({ kind, number }) =>
        [codes('documentKind', kind), number].filter(Boolean).join(' '),
      ),
    },
  ];
}

/** The fields the two files say otherwise: of each somebody says which stays. */
export const differingFields = (
  shown: (person: Person, field: ChosenField) => string,
  kept: Person,
  other: Person,
): readonly ChosenField[] => CHOSEN_FIELDS.filter((field) => shown(kept, field) !== shown(other, field));
