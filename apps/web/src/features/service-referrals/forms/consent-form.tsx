import { Text, Textarea } from '@mantine/core';
import { REFERRAL_CONSENT_GIVERS, type ReferralConsentGiver } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { LanguageSelect } from '../../../components/form/language-select.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import type { Standing } from '../../../components/standing/standing.ts';
import { useLanguageNames } from '../../../components/use-language-names.ts';
import type { components } from '../../../lib/api/schema.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import type { FormPlace } from '../parts/form-place.ts';
import type { ServiceReferral } from '../referrals.queries.ts';

export interface ConsentFormProps extends FormPlace {
  referral: ServiceReferral;
  standing: Standing;
  today: string;
  /** Of the person, where it is known. */
  language: string;
  givenBy: ReferralConsentGiver;
  send: (body: components['schemas']['RecordReferralConsentDto']) => Promise<unknown>;
}

/** The exact words the person is shown or read, and that they agreed to them. */
export function ConsentForm({ lead, back, referral, standing, today, language, givenBy, send }: ConsentFormProps) {
  const { t } = useTranslation('service-referrals');
  const codes = useCodes();
  const format = useFormat();
  const names = useLanguageNames();
  const form = useAppForm({
    initialValues: {
      textShown: t('consent.sample', {
        ...{ recipient: referral.recipientName, kind: codes('serviceKind', referral.serviceKind) },
        ...{ reason: referral.reason, asked: referral.asked, interpolation: { escapeValue: false } },
        categories: referral.categories.map((each) => codes('referralCategory', each)).join(', '),
      }),
      ...{ language, givenBy: givenBy as ReferralConsentGiver | '', consentedOn: today },
    },
    validate: {
      textShown: (text) => (text.trim().length >= 20 ? null : t('consent.textMissing')),
      language: (code) => (code ? null : t('consent.languageMissing')),
      givenBy: (by) => (by ? null : t('consent.givenByMissing')),
      consentedOn: (day) => (isDay(day) ? null : t('consent.dayMissing')),
    },
  });
  const { values } = form;
  const journey = useJourney(
    form,
    (told, version) => send({ ...told, version, givenBy: told.givenBy as ReferralConsentGiver }),
    standing,
  );
  return (
    <FormJourney
      journey={journey}
      title={t('consent.title')}
      lead={lead}
      back={back}
      sendLabel={t('consent.send')}
      answers={() => [
        {
          title: t('consent.title'),
          answers: [
            { field: 'textShown', label: t('referrals.textShown'), value: <Content>{values.textShown}</Content> },
            { field: 'language', label: t('consent.language'), value: <Content>{names([values.language])}</Content> },
            { field: 'givenBy', label: t('consent.givenBy'), value: codes('referralConsentGiver', values.givenBy) },
            {
              field: 'consentedOn',
              label: t('consent.day'),
              value: <Content>{format.day(values.consentedOn)}</Content>,
            },
          ],
        },
      ]}
      confirmation={() => ({ title: t('consent.done'), words: <Text>{t('consent.doneWords')}</Text> })}
    >
      <Textarea
        {...form.field('textShown')}
        label={t('consent.text')}
        description={t('consent.textHint')}
        autosize
        minRows={8}
        dir="auto"
        data-content=""
      />
      <LanguageSelect {...form.field('language')} label={t('consent.language')} maw={380} />
      <ChoiceField
        field={form.field('givenBy')}
        label={t('consent.givenBy')}
        choices={REFERRAL_CONSENT_GIVERS.map((value) => ({ value, label: codes('referralConsentGiver', value) }))}
      />
      <DayField {...form.field('consentedOn')} label={t('consent.day')} maxDate={today} maw={300} />
    </FormJourney>
  );
}
