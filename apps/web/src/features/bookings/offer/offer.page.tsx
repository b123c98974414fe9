import { Fieldset, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import '@mantine/core/styles/Fieldset.css';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import { client } from '../../../lib/api/client.ts';
import { dayAt, timeAt } from '../../../lib/format/office-time.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCaseChanged } from '../../case/case-queries.ts';
import { seatsById, standingSeats, type Booking } from '../data/bookings.queries.ts';
import { minorOf, typedOf } from '../parts/money-typed.ts';
import { useTelling } from '../parts/use-telling.ts';
import { BackToTravel, BookingLead, WithBooking, type BookingScene } from '../parts/with-booking.tsx';
import { inTypedFields } from './in-typed-fields.ts';
import { useLegAnswers } from './leg-answers.tsx';
import { emptyLeg, isTime, legBody, legValues, limitOf, type LegValues } from './leg-values.ts';
import { LegsFields, useLegRules } from './legs-fields.tsx';

interface OfferValues {
  legs: LegValues[];
  optionDay: string;
  optionTime: string;
  limitDay: string;
  limitTime: string;
  refundable: 'yes' | 'no' | '';
  reference: string;
  currency: string;
  fares: { passengerId: string; fare: string; kg: string }[];
}

/** An agency offers seats: the journey, until when it holds them, and what each costs. */
export function OfferPage() {
  return <WithBooking>{(scene) => <OfferForm {...scene} />}</WithBooking>;
}

const valuesOf = (booking: Booking, zone: string): OfferValues => {
  const { optionExpiresAt: option, ticketingLimitAt: limit, refundable } = booking;
  const seats = standingSeats(booking);
  const currency = seats.find((seat) => seat.currency)?.currency ?? 'EUR';
  return {
    legs: booking.legs.length > 0 ? booking.legs.map(legValues) : [emptyLeg(booking.fromPlace, booking.toPlace)],
    ...{ optionDay: option ? dayAt(option, zone) : '', optionTime: option ? timeAt(option, zone) : '' },
    ...{ limitDay: limit ? dayAt(limit, zone) : '', limitTime: limit ? timeAt(limit, zone) : '' },
    ...{
      refundable: refundable === null ? '' : refundable ? 'yes' : 'no',
      reference: booking.reference ?? '',
      currency,
    },
    fares: seats.map(({ id, fareMinor, baggageKg }) => ({
      ...{ passengerId: id, fare: typedOf(fareMinor, currency), kg: baggageKg === null ? '' : String(baggageKg) },
    })),
  };
};

function OfferForm({ file, booking, standing }: BookingScene) {
  const { t } = useTranslation('bookings');
  const format = useFormat();
  const changed = useCaseChanged();
  const legAnswers = useLegAnswers();
  const legRules = useLegRules();
  const telling = useTelling();
  const zone = file.timeZone;
  const seats = standingSeats(booking);
  const form = useAppForm<OfferValues>({
    initialValues: valuesOf(booking, zone),
    validate: {
      legs: legRules,
      optionDay: (day) => (isDay(day) ? null : t('wrong.day')),
      optionTime: (time) => (isTime(time) ? null : t('wrong.time')),
      limitDay: (day, { limitTime }) => ((day === '' && limitTime === '') || isDay(day) ? null : t('wrong.day')),
      limitTime: (time, { limitDay }) => ((time === '' && limitDay === '') || isTime(time) ? null : t('wrong.time')),
      reference: telling,
      refundable: (answer) => (answer ? null : t('wrong.choose')),
      currency: (code) => (/^[A-Z]{3}$/.test(code) ? null : t('wrong.missing')),
      fares: {
        fare: (fare, { currency }) => (minorOf(fare, currency) === null ? t('wrong.amount') : null),
        kg: (kg) => (kg === '' || (/^\d{1,3}$/.test(kg) && Number(kg) <= 200) ? null : t('wrong.kg')),
      },
    },
  });
  const { values } = form;
  const seatOf = seatsById(seats);
  const journey = useJourney(
    form,
    async (told, version) => {
      const { error } = await client.POST('/api/bookings/{id}/offer', {
        params: { path: { id: booking.id } },
        body: {
          version,
          legs: told.legs.map(legBody),
          optionExpiresAt: limitOf(told.optionDay, told.optionTime, zone)!,
          ticketingLimitAt: limitOf(told.limitDay, told.limitTime, zone),
          ...{ refundable: told.refundable === 'yes', reference: told.reference.trim() || null },
          fares: told.fares.filter(seatOf).map(({ passengerId, fare, kg }) => ({
            ...{ passengerId, fareMinor: minorOf(fare, told.currency)!, currency: told.currency },
            baggageKg: kg === '' ? null : Number(kg),
          })),
        },
      });
      if (error) throw inTypedFields(error);
      await changed();
    },
    standing,
  );
  const limit = (day: string, time: string) => {
    const at = limitOf(day, time, zone);
    return at && format.instant(at, zone);
  };
  const clock = t('form.clockOf', { zone });
  return (
    <FormJourney
      journey={journey}
      title={t('do.offer')}
      lead={<BookingLead file={file} booking={booking} />}
      back={<BackToTravel caseId={file.id} />}
      sendLabel={t('do.offer')}
      answers={() => [
        ...legAnswers(values.legs),
        {
          title: t('do.offer'),
          answers: [
            { field: 'optionDay', label: t('form.optionDay'), value: limit(values.optionDay, values.optionTime) },
            { field: 'limitDay', label: t('form.limitDay'), value: limit(values.limitDay, values.limitTime) },
            {
              field: 'refundable',
              label: t('form.refundable'),
              value: values.refundable && t(values.refundable === 'yes' ? 'form.yes' : 'form.no'),
            },
            {
              field: 'reference',
              label: t('reference'),
              value: values.reference && <Content>{values.reference}</Content>,
            },
            ...values.fares.map(({ fare, ...row }, i) => ({
              field: `fares.${i}.fare`,
              label: t('form.fare'),
              value: (
                <>
                  <Content>{seatOf(row)?.name}</Content>{' '}
                  {format.money(minorOf(fare, values.currency) ?? 0, values.currency)}
                </>
              ),
            })),
          ],
        },
      ]}
      confirmation={() => ({ title: t('done.offer'), words: <Text>{t('done.offerNext')}</Text> })}
    >
      <LegsFields form={form} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <DayField {...form.field('optionDay')} label={t('form.optionDay')} />
        <TextInput {...form.field('optionTime')} type="time" label={t('form.optionTime')} description={clock} />
        <DayField {...form.field('limitDay')} label={t('form.limitDay')} description={t('form.limitHint')} />
        <TextInput {...form.field('limitTime')} type="time" label={t('form.limitTime')} description={clock} />
      </SimpleGrid>
      <ChoiceField
        field={form.field('refundable')}
        label={t('form.refundable')}
        inline
        choices={(['yes', 'no'] as const).map((value) => ({ value, label: t(`form.${value}`) }))}
      />
      <TextInput {...form.field('reference')} label={t('reference')} maxLength={40} maw={380} />
      <TextInput
        {...form.field('currency')}
        label={t('form.currency')}
        maxLength={3}
        maw={160}
        onChange={(event) => form.setFieldValue('currency', event.currentTarget.value.toUpperCase())}
      />
      <Stack gap="sm">
        {values.fares.map((row, i) => {
          const seat = seatOf(row);
          return (
            seat && (
              <Fieldset key={seat.id} legend={<Content>{seat.name}</Content>}>
                <SimpleGrid cols={{ base: 1, sm: 2 }}>
                  <TextInput {...form.field(`fares.${i}.fare`)} label={t('form.fare')} inputMode="decimal" />
                  <TextInput {...form.field(`fares.${i}.kg`)} label={t('form.baggage')} inputMode="numeric" />
                </SimpleGrid>
              </Fieldset>
            )
          );
        })}
      </Stack>
    </FormJourney>
  );
}
