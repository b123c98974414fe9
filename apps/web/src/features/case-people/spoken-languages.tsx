import { Button, Group } from '@mantine/core';
import { LANGUAGE_LEVELS } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { CodeSelect } from '../../components/form/code-select.tsx';
import { LanguageSelect } from '../../components/form/language-select.tsx';
import type { AppForm } from '../../components/form/use-app-form.ts';
import type { CorrectionValues } from './correction.ts';

/** Languages spoken, each with how well. */
export function SpokenLanguages({ form }: { form: AppForm<CorrectionValues> }) {
  const { t } = useTranslation('people-edit');
  return (
    <div role="group" aria-label={t('correct.languages')}>
      {form.values.languages.map((_, at) => (
        <Group key={at} align="end" mb="xs" gap="sm">
          <LanguageSelect {...form.field(`languages.${at}.code`)} label={t('correct.language')} />
          <CodeSelect
            {...form.field(`languages.${at}.level`)}
            list="languageLevel"
            codes={LANGUAGE_LEVELS}
            label={t('correct.level')}
            w={190}
          />
          <Button variant="default" onClick={() => form.removeListItem('languages', at)}>
            {t('correct.removeLanguage', { number: at + 1 })}
          </Button>
        </Group>
      ))}
      <Button
        variant="default"
        size="compact-sm"
        onClick={() => form.insertListItem('languages', { code: '', level: 'fluent' })}
      >
        {t('correct.addLanguage')}
      </Button>
    </div>
  );
}
