import {
  FOLLOW_UP_PROFILES,
  ROUND_OFFSET,
  ROUND_PURPOSES,
  ROUND_WINDOW_UNITS,
  WINDOW_DAYS_MOST,
  type FollowUpProfile,
  type RoundPurpose,
  type RoundWindowUnit,
} from '@homeward/contracts';
import { Alert, Button, Checkbox, Fieldset, Group, NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import '@mantine/core/styles/Fieldset.css';
import '@mantine/core/styles/NumberInput.css';
import { useTranslation } from 'react-i18next';
import { AppForm } from '../../../components/form/app-form.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { Panel } from '../../../components/panel.tsx';
import { api, client } from '../../../lib/api/client.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import type { Schedule } from '../data/follow-up.queries.ts';
import { useRoundWords } from '../data/use-round-words.ts';

interface RoundValues {
  count: number | string;
  unit: 'D' | 'M';
  purpose: RoundPurpose;
  windowDays: number | string;
  windowUnit: RoundWindowUnit;
  optional: boolean;
}

export interface ScheduleFormProps {
  /** What the new schedule begins with. */
  from: Schedule;
  onDone: () => Promise<void>;
  onCancel: () => void;
}

const EVERY = '';

/** A schedule from another day on. What was planned by the one before stays as it is. */
export function ScheduleForm({ from, onDone, onCancel }: ScheduleFormProps) {
  const { t } = useTranslation(['follow-up', 'common']);
  const roundWords = useRoundWords();
  const programmes = api.useQuery('get', '/api/programmes', {}, { staleTime: 60_000 });
  const form = useAppForm({
    initialValues: {
      ...{ programmeCode: from.programmeCode ?? EVERY, profile: from.profile as FollowUpProfile, validFrom: '' },
      ...{ lostAfter: from.lostAfter as number | string, source: '' },
      rounds: from.rounds.map(({ code, ...round }): RoundValues => {
        const [, count, unit] = ROUND_OFFSET.exec(code)!;
        return { ...round, count: Number(count), unit: unit as 'D' | 'M' };
      }),
    },
    validate: {
      validFrom: (day) => (isDay(day) ? null : t('contact.dayMissing')),
      source: (words) => (words.trim() ? null : t('schedules.sourceMissing')),
      lostAfter: (count) => (typeof count === 'number' ? null : t('schedules.numberMissing')),
      rounds: {
        count: (count: number | string) => (typeof count === 'number' ? null : t('schedules.numberMissing')),
        windowDays: (days: number | string) => (typeof days === 'number' ? null : t('schedules.numberMissing')),
      },
    },
  });
  const { rounds } = form.values;
  return (
    <Panel title={t('schedules.formTitle')}>
      <AppForm
        form={form}
        onSend={async (values) => {
          const { error } = await client.POST('/api/follow-up-schedules', {
            body: {
              ...{ programmeCode: values.programmeCode || null, profile: values.profile, validFrom: values.validFrom },
              ...{ lostAfter: values.lostAfter as number, source: values.source },
              rounds: values.rounds.map(({ count, unit, windowDays, ...round }) => ({
                ...round,
                ...{ code: `P${count}${unit}`, windowDays: windowDays as number },
              })),
            },
          });
          if (error) throw error;
          await onDone();
        }}
      >
        <Alert color="harbour" variant="light">
          {t('schedules.warning')}
        </Alert>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Select
            {...form.field('programmeCode')}
            label={t('schedules.programme')}
            allowDeselect={false}
            data={[
              { value: EVERY, label: t('schedules.everyProgramme') },
              ...(programmes.data?.rows ?? []).map(({ code, name }) => ({ value: code, label: name })),
            ]}
          />
          <Select
            {...form.field('profile')}
            label={t('schedules.profile')}
            allowDeselect={false}
            data={FOLLOW_UP_PROFILES.map((value) => ({ value, label: t(`profile.${value}`) }))}
          />
          <DayField {...form.field('validFrom')} label={t('schedules.validFrom')} />
          <NumberInput
            {...form.field('lostAfter')}
            label={t('schedules.lostAfterLabel')}
            min={2}
            max={10}
            allowDecimal={false}
            hideControls
          />
        </SimpleGrid>
        <TextInput {...form.field('source')} label={t('schedules.source')} dir="auto" />
        {rounds.map((round, place) => (
          <Fieldset key={form.key(`rounds.${place}`)} legend={roundWords(`P${round.count || 1}${round.unit}`)}>
            <SimpleGrid cols={{ base: 1, sm: 2, md: 5 }}>
              <NumberInput
                {...form.field(`rounds.${place}.count`)}
                label={t('schedules.offset')}
                min={1}
                max={999}
                allowDecimal={false}
                hideControls
              />
              <Select
                {...form.field(`rounds.${place}.unit`)}
                label={t('schedules.unit')}
                allowDeselect={false}
                data={(['D', 'M'] as const).map((value) => ({ value, label: t(`schedules.offsetUnit.${value}`) }))}
              />
              <Select
                {...form.field(`rounds.${place}.purpose`)}
                label={t('schedules.purpose')}
                allowDeselect={false}
                data={ROUND_PURPOSES.map((value) => ({ value, label: t(`purpose.${value}`) }))}
              />
              <NumberInput
                {...form.field(`rounds.${place}.windowDays`)}
                label={t('schedules.windowLabel')}
                min={0}
                max={WINDOW_DAYS_MOST}
                allowDecimal={false}
                hideControls
              />
              <Select
                {...form.field(`rounds.${place}.windowUnit`)}
                label={t('schedules.windowUnit')}
                allowDeselect={false}
                data={ROUND_WINDOW_UNITS.map((value) => ({ value, label: t(`schedules.unitOf.${value}`) }))}
              />
            </SimpleGrid>
            <Group mt="sm" justify="space-between">
              <Checkbox
                label={t('round.optional')}
                {...form.getInputProps(`rounds.${place}.optional`, { type: 'checkbox' })}
              />
              <Button
                size="compact-sm"
                variant="default"
                disabled={rounds.length === 1}
                onClick={() => form.removeListItem('rounds', place)}
              >
                {t('schedules.remove')}
              </Button>
            </Group>
          </Fieldset>
        ))}
        <Group>
          <Button
            variant="default"
            onClick={() =>
              form.insertListItem('rounds', {
                ...{ count: '', unit: 'M', purpose: 'monitoring', windowDays: 14, windowUnit: 'days', optional: false },
              })
            }
          >
            {t('schedules.add')}
          </Button>
        </Group>
        <Group>
          <Button type="submit" loading={form.sending}>
            {t('schedules.send')}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {t('common:action.cancel')}
          </Button>
        </Group>
      </AppForm>
    </Panel>
  );
}
