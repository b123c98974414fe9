import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import type { VersionedField } from '../../components/versioned-form.tsx';
import { readBirth } from '../../lib/format/typed-day.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useCodes } from '../../lib/i18n/use-codes.ts';
import type { CorrectionValues } from './correction.ts';

/** What a correction is compared by, in words. */
export function useCorrectionFields(): readonly VersionedField<CorrectionValues>[] {
  const { t } = useTranslation(['people-edit', 'fields']);
  const codes = useCodes();
  const format = useFormat();
  const none = t('none');
  const words = (text: string): ReactNode => (text ? <Content>{text}</Content> : none);
  const birth = (typed: string): string => {
    const read = readBirth(typed);
    if (!read) return typed || none;
    if ('estimatedAge' in read) return t('fields:birth.age', { count: read.estimatedAge.years });
    if (read.birthDatePrecision === 'day') return format.day(read.birthDate);
    return read.birthDatePrecision === 'month' ? format.month(read.birthDate.slice(0, 7)) : read.birthDate.slice(0, 4);
  };
  return [
    { name: 'givenNames', label: t('correct.givenNames'), shown: ({ givenNames }) => words(givenNames) },
    { name: 'familyName', label: t('correct.familyName'), shown: ({ familyName }) => words(familyName) },
    {
      name: 'otherNames',
      label: t('correct.otherNames'),
      shown: ({ otherNames }) =>
        words(otherNames.map(({ givenNames, familyName }) => `${givenNames} ${familyName}`.trim()).join(', ')),
    },
    { name: 'sex', label: t('correct.sex'), shown: ({ sex }) => codes('sex', sex) },
    { name: 'birth', label: t('correct.birth'), shown: (values) => birth(values.birth) },
    {
      name: 'nationalities',
      label: t('correct.nationalities'),
      shown: ({ nationalities }) => nationalities.map(format.country).join(' · ') || none,
    },
    {
      name: 'preferredLanguage',
      label: t('correct.preferredLanguage'),
      shown: ({ preferredLanguage: code }) => (code ? format.language(code) : none),
    },
    {
      name: 'languages',
      label: t('correct.languages'),
      shown: ({ languages }) =>
        languages
          .filter(({ code }) => code)
          .map(({ code, level }) => `${format.language(code)} (${codes('languageLevel', level)})`)
          .join(' · ') || none,
    },
  ];
}
