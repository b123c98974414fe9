import { Text } from '@mantine/core';
import { REFERRAL_WITHDRAWALS, type ReferralWithdrawal } from '@homeward/contracts';
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
import type { ServiceReferral } from '../referrals.queries.ts';

export interface WithdrawFormProps extends FormPlace {
  referral: ServiceReferral;
  standing: Standing;
  send: (body: components['schemas']['WithdrawServiceReferralDto']) => Promise<unknown>;
}

/** Ends a referral; whoever was asked is told no reason. */
export function WithdrawForm({ lead, back, referral, standing, send }: WithdrawFormProps) {
  const { t } = useTranslation('service-referrals');
  const codes = useCodes();
  const form = useAppForm({
    initialValues: { reason: '' as ReferralWithdrawal | '' },
    validate: { reason: (reason) => (reason ? null : t('withdraw.reasonMissing')) },
  });
  const journey = useJourney(
    form,
    ({ reason }, version) => send({ version, reason: reason as ReferralWithdrawal }),
    standing,
  );
  return (
    <FormJourney
      journey={journey}
      title={t('withdraw.title')}
      lead={lead}
      back={back}
      sendLabel={t('withdraw.send')}
      warning={t('withdraw.words')}
      answers={() => [
        {
          title: codes('serviceKind', referral.serviceKind),
          answers: [
            { field: 'recipient', label: t('referrals.to'), value: <Content>{referral.recipientName}</Content> },
            { field: 'reason', label: t('withdraw.reason'), value: codes('referralWithdrawal', form.values.reason) },
          ],
        },
      ]}
      confirmation={() => ({ title: t('withdraw.done'), words: <Text>{t('withdraw.doneWords')}</Text> })}
    >
      <ChoiceField
        field={form.field('reason')}
        label={t('withdraw.reason')}
        description={t('withdraw.words')}
        choices={REFERRAL_WITHDRAWALS.map((value) => ({ value, label: codes('referralWithdrawal', value) }))}
      />
    </FormJourney>
  );
}
