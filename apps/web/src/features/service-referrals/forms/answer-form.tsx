import { Text, Textarea } from '@mantine/core';
import {
  REFERRAL_ANSWERS,
  REFERRAL_REJECT_REASONS,
  type ReferralAnswer,
  type ReferralRejectReason,
} from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import type { Standing } from '../../../components/standing/standing.ts';
import type { components } from '../../../lib/api/schema.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import type { FormPlace } from '../parts/form-place.ts';

type Body = components['schemas']['AnswerSendingDto'];

export interface AnswerFormProps extends FormPlace {
  standing: Standing;
  send: (body: Body) => Promise<unknown>;
}

/** Yes, or no with the reason, so that help can be sought elsewhere. */
export function AnswerForm({ lead, back, standing, send }: AnswerFormProps) {
  const { t } = useTranslation('service-referrals');
  const codes = useCodes();
  const form = useAppForm({
    initialValues: { answer: '' as ReferralAnswer | '', rejectReason: '' as ReferralRejectReason | '', note: '' },
    validate: {
      answer: (answer) => (answer ? null : t('answer.missing')),
      rejectReason: (reason, { answer }) => (answer === 'rejected' && !reason ? t('answer.whyMissing') : null),
    },
  });
  const { answer, rejectReason, note } = form.values;
  const journey = useJourney(
    form,
    (values, version) =>
      send({
        ...{ version, answer: values.answer as ReferralAnswer, note: values.note.trim() || null },
        rejectReason: values.answer === 'rejected' ? (values.rejectReason as ReferralRejectReason) : null,
      }),
    standing,
  );
  return (
    <FormJourney
      journey={journey}
      title={t('answer.title')}
      lead={lead}
      back={back}
      sendLabel={t('answer.send')}
      answers={() => [
        {
          title: t('answer.title'),
          answers: [
            { field: 'answer', label: t('answer.label'), value: answer && t(`answer.${answer}`) },
            ...(answer === 'rejected'
              ? [{ field: 'rejectReason', label: t('answer.why'), value: codes('referralRejectReason', rejectReason) }]
              : []),
            { field: 'note', label: t('answer.note'), value: note.trim() && <Content>{note}</Content> },
          ],
        },
      ]}
      confirmation={() => ({
        title: t('answer.done'),
        words: <Text>{t(answer === 'rejected' ? 'answer.refusedWords' : 'answer.doneWords')}</Text>,
      })}
    >
      <ChoiceField
        field={form.field('answer')}
        label={t('answer.label')}
        choices={REFERRAL_ANSWERS.map((value) => ({ value, label: t(`answer.${value}`) }))}
      />
      {answer === 'rejected' && (
        <ChoiceField
          field={form.field('rejectReason')}
          label={t('answer.why')}
          choices={REFERRAL_REJECT_REASONS.map((value) => ({ value, label: codes('referralRejectReason', value) }))}
        />
      )}
      <Textarea {...form.field('note')} label={t('answer.note')} autosize minRows={3} dir="auto" />
    </FormJourney>
  );
}
