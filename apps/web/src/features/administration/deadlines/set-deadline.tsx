import { Button, Group, NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core';
import '@mantine/core/styles/NumberInput.css';
import { useTranslation } from 'react-i18next';
import { AppForm } from '../../../components/form/app-form.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { client } from '../../../lib/api/client.ts';
import type { components } from '../../../lib/api/schema.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { useChanged } from '../data/use-changed.ts';
import { useStepWords } from './use-step-words.ts';

export interface SetDeadlineProps {
  officeId: string;
  lines: readonly components['schemas']['DeadlineLineDto'][];
  onDone: () => void;
  onLeave: () => void;
}

/** A figure of the office's own, from a day on, with the policy that says so. */
export function SetDeadline({ officeId, lines, onDone, onLeave }: SetDeadlineProps) {
  const { t } = useTranslation(['due', 'common']);
  const changed = useChanged('/api/deadlines');
  const words = useStepWords();
  const form = useAppForm({
    initialValues: { step: '', amount: '' as number | string, validFrom: '', source: '' },
    validate: {
      step: (step) => (step ? null : t('deadlines.whichMissing')),
      amount: (amount) => (typeof amount === 'number' ? null : t('deadlines.amountMissing')),
      validFrom: (day) => (isDay(day) ? null : t('deadlines.fromMissing')),
      source: (source) => (source.trim() ? null : t('deadlines.sourceMissing')),
    },
  });
  // What is told on the day itself cannot be moved.
  const movable = lines.filter(({ shippedOffset }) => shippedOffset !== 0);
  return (
    <AppForm
      form={form}
      onSend={async ({ step: chosen, amount, ...rest }) => {
        const line = movable.find(({ kind, step }) => `${kind}/${step}` === chosen)!;
        // The sign says the side of the day, and is not for people to type.
        const side = line.shippedOffset < 0 ? -1 : 1;
        const body = { ...rest, officeId, kind: line.kind, step: line.step, amount: side * (amount as number) };
        const { error } = await client.POST('/api/deadlines', { body });
        if (error) throw error;
        await changed();
        onDone();
      }}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Select
          {...form.field('step')}
          label={t('deadlines.which')}
          searchable
          data={movable.map((line) => ({
            value: `${line.kind}/${line.step}`,
            label: `${t(`kind.${line.kind}`)}: ${words.when(line, line.offset)}`,
          }))}
        />
        <NumberInput
          {...form.field('amount')}
          label={t('deadlines.amount')}
          description={t('deadlines.amountHint')}
          min={0}
          max={400}
          allowDecimal={false}
          hideControls
        />
        <DayField {...form.field('validFrom')} label={t('deadlines.from')} />
        <TextInput
          {...form.field('source')}
          label={t('deadlines.source')}
          description={t('deadlines.sourceHint')}
          dir="auto"
        />
      </SimpleGrid>
      <Group>
        <Button type="submit" loading={form.sending}>
          {t('deadlines.send')}
        </Button>
        <Button variant="default" onClick={onLeave}>
          {t('common:action.cancel')}
        </Button>
      </Group>
    </AppForm>
  );
}
