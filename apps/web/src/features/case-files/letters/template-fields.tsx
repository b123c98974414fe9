import { Select } from '@mantine/core';
import { LANGUAGES_OF_THE_APP } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import type { AppForm } from '../../../components/form/use-app-form.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import type { LetterTemplate } from '../data/files.queries.ts';
import type { LetterValues } from './letter-values.ts';

/** In which language, and whose text where programmes have their own. */
export function TemplateFields({
  form,
  templates,
}: {
  form: AppForm<LetterValues>;
  templates: readonly LetterTemplate[];
}) {
  const { t } = useTranslation('files');
  const format = useFormat();
  const languages = LANGUAGES_OF_THE_APP.filter((code) => templates.some(({ language }) => language === code));
  const programmes = [...new Set(templates.flatMap(({ programmeCode }) => programmeCode ?? []))];
  return (
    <>
      <Select
        {...form.field('language')}
        label={t('write.language')}
        description={t('write.languageHint')}
        data={[
          { value: '', label: t('write.ownLanguage') },
          ...languages.map((code) => ({ value: code, label: format.language(code) })),
        ]}
        allowDeselect={false}
        maw={380}
      />
      {programmes.length > 0 && (
        <Select
          {...form.field('programmeCode')}
          label={t('write.programme')}
          data={[
            { value: '', label: t('write.anyProgramme') },
            ...programmes.map((code) => ({ value: code, label: code })),
          ]}
          allowDeselect={false}
          maw={380}
        />
      )}
    </>
  );
}
