import { Button, Fieldset, SimpleGrid, Stack, TextInput } from '@mantine/core';
import '@mantine/core/styles/Fieldset.css';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../../components/form/day-field.tsx';
import type { AppForm } from '../../../components/form/use-app-form.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { PlaceSelect, usePlace } from '../parts/place-select.tsx';
import { useTelling } from '../parts/use-telling.ts';
import { emptyLeg, isTime, type LegValues } from './leg-values.ts';

const LEGS_MOST = 8;

export interface WithLegs {
  legs: LegValues[];
}

/** What is missing in a leg, for the form of an offer and that of a change. */
export function useLegRules() {
  const { t } = useTranslation('bookings');
  const telling = useTelling();
  const filled = (value: string) => (value.trim() ? telling(value) : t('wrong.missing'));
  const place = (code: string) => (code ? null : t('wrong.place'));
  const day = (value: string) => (isDay(value) ? null : t('wrong.day'));
  const time = (value: string) => (isTime(value) ? null : t('wrong.time'));
  return {
    ...{ carrier: filled, serviceNumber: filled, fromPlace: place, toPlace: place },
    ...{ departsDay: day, departsTime: time, arrivesDay: day, arrivesTime: time },
  };
}

/** The journey, leg by leg, each hour by the clock of its place, which is named. */
export function LegsFields<T extends WithLegs>({ form }: { form: AppForm<T> }) {
  const { t } = useTranslation('bookings');
  const zoneOf = usePlace();
  const { legs } = form.values;
  const clock = (code: string) => {
    const zone = zoneOf(code)?.timeZone;
    return zone && t('form.clockOf', { zone });
  };
  const last = legs.at(-1);
  return (
    <Stack gap="md">
      {legs.map((leg, i) => (
        <Fieldset key={i} legend={t('form.leg', { number: i + 1 })}>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput {...form.field(`legs.${i}.carrier`)} label={t('form.carrier')} maxLength={80} dir="auto" />
            <TextInput {...form.field(`legs.${i}.serviceNumber`)} label={t('form.service')} maxLength={20} />
            <PlaceSelect {...form.field(`legs.${i}.fromPlace`)} label={t('form.from')} />
            <PlaceSelect {...form.field(`legs.${i}.toPlace`)} label={t('form.legTo')} />
            <DayField {...form.field(`legs.${i}.departsDay`)} label={t('form.departsDay')} />
            <TextInput
              {...form.field(`legs.${i}.departsTime`)}
              type="time"
              label={t('form.departsTime')}
              description={clock(leg.fromPlace)}
            />
            <DayField {...form.field(`legs.${i}.arrivesDay`)} label={t('form.arrivesDay')} />
            <TextInput
              {...form.field(`legs.${i}.arrivesTime`)}
              type="time"
              label={t('form.arrivesTime')}
              description={clock(leg.toPlace)}
            />
          </SimpleGrid>
          {legs.length > 1 && (
            <Button mt="sm" variant="subtle" size="compact-sm" onClick={() => form.removeListItem('legs', i)}>
              {t('form.removeLeg', { number: i + 1 })}
            </Button>
          )}
        </Fieldset>
      ))}
      {legs.length < LEGS_MOST && (
        <div>
          <Button
            variant="default"
            size="compact-md"
            onClick={() => form.insertListItem('legs', emptyLeg(last?.toPlace ?? '', '') as never)}
          >
            {t('form.addLeg')}
          </Button>
        </div>
      )}
    </Stack>
  );
}
