import { Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ChoicesField } from '../../../components/form/choices-field.tsx';
import type { AppForm } from '../../../components/form/use-app-form.ts';
import { indicatorsOf, MATTERS, type ScreeningValues } from './screening-values.ts';

/** What colleagues act on. Of trafficking the sign and nothing more: only a specialised centre asks what happened. */
export function IndicatorsPart({ form }: { form: AppForm<ScreeningValues> }) {
  const { t } = useTranslation('screening');
  return (
    <Stack gap="md">
      <Title order={3} size="h4">
        {t('indicators.title')}
      </Title>
      {MATTERS.map((matter) => (
        <ChoicesField
          key={matter}
          field={form.field(matter)}
          label={t(`matter.${matter}`)}
          description={t(`indicators.${matter}`)}
          columns={2}
          choices={indicatorsOf(matter).map((value) => ({
            ...{ value, label: t(`indicator.${value}`) },
            ...(value === 'possible-trafficking' ? { description: t('indicators.trafficking') } : {}),
          }))}
        />
      ))}
    </Stack>
  );
}
