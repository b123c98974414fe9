import { SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { VULNERABILITY_LEVELS } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import type { AppForm } from '../../../components/form/use-app-form.ts';
import { MATTERS, type ScreeningValues } from './screening-values.ts';

/** The conclusion in each class of matter; the more urgent of the two decides how closely the member is accompanied. */
export function LevelsPart({ form }: { form: AppForm<ScreeningValues> }) {
  const { t } = useTranslation('screening');
  return (
    <Stack gap="md">
      <div>
        <Title order={3} size="h4">
          {t('levels.title')}
        </Title>
        <Text size="sm" c="dimmed">
          {t('levels.hint')}
        </Text>
      </div>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {MATTERS.map((matter) => (
          <ChoiceField
            key={matter}
            field={form.field(`levels.${matter}`)}
            label={t(`matter.${matter}`)}
            choices={VULNERABILITY_LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
          />
        ))}
      </SimpleGrid>
    </Stack>
  );
}
