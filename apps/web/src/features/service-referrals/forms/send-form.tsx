import { Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import type { Standing } from '../../../components/standing/standing.ts';
import type { components } from '../../../lib/api/schema.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import type { FormPlace } from '../parts/form-place.ts';
import type { ServiceReferral } from '../referrals.queries.ts';

export interface SendFormProps extends FormPlace {
  referral: ServiceReferral;
  standing: Standing;
  send: (body: components['schemas']['SendServiceReferralDto']) => Promise<unknown>;
}

/** Shows what will be seen before it leaves, and under which agreement. */
export function SendForm({ lead, back, referral, standing, send }: SendFormProps) {
  const { t } = useTranslation('service-referrals');
  const codes = useCodes();
  const form = useAppForm({
    initialValues: { agreementReference: '' },
    validate: { agreementReference: (text) => (text.trim() ? null : t('send.agreementMissing')) },
  });
  const journey = useJourney(
    form,
    ({ agreementReference }, version) => send({ version, agreementReference: agreementReference.trim() }),
    standing,
  );
  const goes = referral.categories.map((each) => <div key={each}>{codes('referralCategory', each)}</div>);
  return (
    <FormJourney
      journey={journey}
      title={t('send.title')}
      lead={lead}
      back={back}
      sendLabel={t('send.send')}
      answers={() => [
        {
          title: t('sees.title'),
          answers: [
            {
              field: 'agreementReference',
              label: t('referrals.agreement'),
              value: <Content>{form.values.agreementReference}</Content>,
            },
            { field: 'recipient', label: t('referrals.to'), value: <Content>{referral.recipientName}</Content> },
            { field: 'categories', label: t('sees.title'), value: goes },
            { field: 'asked', label: t('referrals.asked'), value: <Content>{referral.asked}</Content> },
            { field: 'reason', label: t('referrals.reason'), value: <Content>{referral.reason}</Content> },
          ],
        },
      ]}
      confirmation={() => ({ title: t('send.done'), words: <Text>{t('send.doneWords')}</Text> })}
    >
      <TextInput
        {...form.field('agreementReference')}
        label={t('send.agreement')}
        description={t('send.agreementHint')}
        maxLength={120}
        maw={480}
        dir="auto"
      />
      <Text size="sm">{t('sees.not')}</Text>
    </FormJourney>
  );
}
