import { Alert, Button, Fieldset, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import '@mantine/core/styles/Fieldset.css';
import {
  FACTOR_KINDS,
  FACTOR_LEVELS,
  type FactorKind,
  type FactorLevel,
  type ScreeningKind,
} from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { fieldId, focusField, type AppForm } from '../../../components/form/use-app-form.ts';
import { MATTERS, type ScreeningValues } from './screening-values.ts';

interface FactorsPartProps {
  form: AppForm<ScreeningValues>;
  kind: ScreeningKind;
}

/** IOM’s determinants of vulnerability: what endangers and what protects, at each of four levels. */
export function FactorsPart({ form, kind }: FactorsPartProps) {
  const { t } = useTranslation('screening');
  const none = kind === 'full' ? form.errors['fullNeeded'] : null;
  return (
    <Stack gap="md">
      <div>
        <Title order={3} size="h4" id={kind === 'full' ? fieldId(form.formId, 'fullNeeded') : undefined} tabIndex={-1}>
          {t('factors.title')}
        </Title>
        <Text size="sm" c="dimmed">
          {t(`factors.${kind}`)}
        </Text>
        {none && (
          <Alert color="brick" variant="light" mt="xs">
            {none}
          </Alert>
        )}
      </div>
      {FACTOR_LEVELS.map((level) => (
        <FactorsOfLevel key={level} form={form} level={level} />
      ))}
    </Stack>
  );
}

function FactorsOfLevel({ form, level }: { form: AppForm<ScreeningValues>; level: FactorLevel }) {
  const { t } = useTranslation('screening');
  const add = (kind: FactorKind): void => {
    const at = form.values.factors.length;
    form.insertListItem('factors', { kind, level, matterClass: 'protection', text: '' });
    focusField(form.formId, `factors.${at}.text`);
  };
  return (
    <Fieldset legend={t(`factorLevel.${level}`)}>
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {t(`factorLevelHint.${level}`)}
        </Text>
        {form.values.factors.map(
          (factor, index) => factor.level === level && <FactorFields key={index} form={form} index={index} />,
        )}
        <Group gap="xs">
          {FACTOR_KINDS.map((kind) => (
            <Button key={kind} size="xs" variant="default" onClick={() => add(kind)}>
              {t(`factors.add.${kind}`)}
              <span hidden>{t(`factorLevel.${level}`)}</span>
            </Button>
          ))}
        </Group>
      </Stack>
    </Fieldset>
  );
}

function FactorFields({ form, index }: { form: AppForm<ScreeningValues>; index: number }) {
  const { t } = useTranslation('screening');
  const factor = form.values.factors[index]!;
  return (
    <Stack gap="xs">
      <Textarea
        {...form.field(`factors.${index}.text`)}
        label={t(`factorKind.${factor.kind}`)}
        description={t('factors.hint')}
        rows={2}
        resize="vertical"
      />
      <Group gap="lg" align="flex-end">
        <ChoiceField
          inline
          field={form.field(`factors.${index}.matterClass`)}
          label={t('factors.class')}
          choices={MATTERS.map((value) => ({ value, label: t(`matter.${value}`) }))}
        />
        <Button size="xs" variant="subtle" color="stone" onClick={() => form.removeListItem('factors', index)}>
          {t('factors.remove')}
        </Button>
      </Group>
    </Stack>
  );
}
