import { Button, Group, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CodeSelect } from '../../components/form/code-select.tsx';
import type { AppForm } from '../../components/form/use-app-form.ts';
import { OTHER_NAME_KINDS, type CorrectionValues } from './correction.ts';

/** Other names, and the same name in another script. */
export function OtherNames({ form }: { form: AppForm<CorrectionValues> }) {
  const { t } = useTranslation('people-edit');
  return (
    <div role="group" aria-label={t('correct.otherNames')}>
      {form.values.otherNames.map((_, at) => (
        <Group key={at} align="end" mb="xs" gap="sm">
          <CodeSelect
            {...form.field(`otherNames.${at}.kind`)}
            list="nameKind"
            codes={OTHER_NAME_KINDS}
            label={t('correct.nameKind')}
            w={190}
          />
          <TextInput {...form.field(`otherNames.${at}.givenNames`)} label={t('correct.givenNames')} dir="auto" />
          <TextInput {...form.field(`otherNames.${at}.familyName`)} label={t('correct.familyName')} dir="auto" />
          <Button variant="default" onClick={() => form.removeListItem('otherNames', at)}>
            {t('correct.removeName', { number: at + 1 })}
          </Button>
        </Group>
      ))}
      <Button
        variant="default"
        size="compact-sm"
        onClick={() => form.insertListItem('otherNames', { kind: 'alias', givenNames: '', familyName: '' })}
      >
        {t('correct.addName')}
      </Button>
    </div>
  );
}
