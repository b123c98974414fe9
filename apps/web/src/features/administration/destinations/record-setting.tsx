import { TRAVEL_SETTINGS, type TravelSetting } from '@homeward/contracts';
import { Button, Group, NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core';
import '@mantine/core/styles/NumberInput.css';
import { useTranslation } from 'react-i18next';
import { AppForm } from '../../../components/form/app-form.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { client } from '../../../lib/api/client.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { useChanged } from '../data/use-changed.ts';
import type { InlineFormProps } from './draft-suspension.tsx';

/** Enters a figure that has a source, from a day on, instead of our reading. */
export function RecordSetting({ onDone, onLeave }: InlineFormProps) {
  const { t } = useTranslation(['travel-papers', 'common']);
  const changed = useChanged('/api/travel-settings');
  const form = useAppForm({
    initialValues: { code: '', value: '' as number | string, validFrom: '', source: '' },
    validate: {
      code: (code) => (code ? null : t('settings.codeMissing')),
      value: (value) => (typeof value === 'number' ? null : t('settings.valueMissing')),
      validFrom: (day) => (isDay(day) ? null : t('dayMissing')),
      source: (words) => (words.trim() ? null : t('sourceMissing')),
    },
  });
  return (
    <AppForm
      form={form}
      onSend={async ({ code, value, ...setting }) => {
        const body = { ...setting, code: code as TravelSetting, value: value as number };
        const { error } = await client.POST('/api/travel-settings', { body });
        if (error) throw error;
        await changed();
        onDone();
      }}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Select
          {...form.field('code')}
          label={t('settings.which')}
          data={TRAVEL_SETTINGS.map((code) => ({ value: code as string, label: t(`setting.${code}`) }))}
        />
        <NumberInput
          {...form.field('value')}
          label={t('settings.value')}
          min={0}
          max={400}
          allowDecimal={false}
          hideControls
        />
        <DayField {...form.field('validFrom')} label={t('firstDay')} />
        <TextInput {...form.field('source')} label={t('source')} dir="auto" />
      </SimpleGrid>
      <Group>
        <Button type="submit" loading={form.sending}>
          {t('settings.send')}
        </Button>
        <Button variant="default" onClick={onLeave}>
          {t('common:action.cancel')}
        </Button>
      </Group>
    </AppForm>
  );
}
