import { Text, Textarea } from '@mantine/core';
import { REFERRAL_OUTCOMES, type ReferralOutcome } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import type { Standing } from '../../../components/standing/standing.ts';
import type { components } from '../../../lib/api/schema.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import type { FormPlace } from '../parts/form-place.ts';

type Body = components['schemas']['CompleteSendingDto'];

export interface CompletionFormProps extends FormPlace {
  standing: Standing;
  /** The day it is where the form is filled in. */
  today: string;
  send: (body: Body) => Promise<unknown>;
}

/** What came of a referral; help that was given was recorded as a service before. */
export function CompletionForm({ lead, back, standing, today, send }: CompletionFormProps) {
  const { t } = useTranslation('service-referrals');
  const codes = useCodes();
  const format = useFormat();
  const form = useAppForm({
    initialValues: { outcome: '' as ReferralOutcome | '', endedOn: today, note: '' },
    validate: {
      outcome: (outcome) => (outcome ? null : t('completion.outcomeMissing')),
      endedOn: (day) => (isDay(day) ? null : t('completion.dayMissing')),
    },
  });
  const { outcome, endedOn, note } = form.values;
  const journey = useJourney(
    form,
    (values, version) =>
      send({
        ...{ version, outcome: values.outcome as ReferralOutcome, endedOn: values.endedOn },
        note: values.note.trim() || null,
      }),
    standing,
  );
  return (
    <FormJourney
      journey={journey}
      title={t('completion.title')}
      lead={lead}
      back={back}
      sendLabel={t('completion.send')}
      answers={() => [
        {
          title: t('completion.title'),
          answers: [
            { field: 'outcome', label: t('completion.outcome'), value: codes('referralOutcome', outcome) },
            { field: 'endedOn', label: t('completion.day'), value: <Content>{format.day(endedOn)}</Content> },
            { field: 'note', label: t('answer.note'), value: note.trim() && <Content>{note}</Content> },
          ],
        },
      ]}
      confirmation={() => ({ title: t('completion.done'), words: <Text>{t('completion.doneWords')}</Text> })}
    >
      <ChoiceField
        field={form.field('outcome')}
        label={t('completion.outcome')}
        choices={REFERRAL_OUTCOMES.map((value) => ({ value, label: codes('referralOutcome', value) }))}
      />
      <DayField {...form.field('endedOn')} label={t('completion.day')} maw={260} />
      <Textarea {...form.field('note')} label={t('answer.note')} autosize minRows={3} dir="auto" />
    </FormJourney>
  );
}
