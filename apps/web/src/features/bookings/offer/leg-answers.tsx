import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import type { AnswerGroup } from '../../../components/journey/check-answers.tsx';
import { isDay } from '../../../lib/format/typed-day.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import type { LegValues } from './leg-values.ts';

/** The legs as they were typed, to be checked against the agency’s paper. */
export function useLegAnswers(): (legs: readonly LegValues[]) => AnswerGroup[] {
  const { t } = useTranslation('bookings');
  const format = useFormat();
  return (legs) =>
    legs.map((leg, i) => ({
      title: t('form.leg', { number: i + 1 }),
      answers: [
        {
          field: `legs.${i}.carrier`,
          label: t('form.service'),
          value: <Content>{`${leg.carrier} ${leg.serviceNumber}`}</Content>,
        },
        {
          field: `legs.${i}.departsTime`,
          label: t('leaves'),
          value: (
            <>
              <Content>{leg.fromPlace}</Content> {isDay(leg.departsDay) && format.day(leg.departsDay)}{' '}
              <Content>{leg.departsTime}</Content>
            </>
          ),
        },
        {
          field: `legs.${i}.arrivesTime`,
          label: t('arrives'),
          value: (
            <>
              <Content>{leg.toPlace}</Content> {isDay(leg.arrivesDay) && format.day(leg.arrivesDay)}{' '}
              <Content>{leg.arrivesTime}</Content>
            </>
          ),
        },
      ],
    }));
}
