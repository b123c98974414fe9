import { FileInput, Text, TextInput } from '@mantine/core';
import { DELIVERED_MODALITIES } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import { client } from '../../../lib/api/client.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { MoneyField } from '../../administration/parts/money-field.tsx';
import { useCaseChanged } from '../../case/case-queries.ts';
import { PlanLead } from '../data/with-plan.tsx';
import { sendPapers } from './send-papers.ts';
import { BackToPayment, type PaymentScene } from './with-payment.tsx';

/** Hands over what was approved, in its own currency or at a rate whose day and source are told. */
export function GivePayment({ file, payment, name, today, standing }: PaymentScene) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const changed = useCaseChanged();
  const step = DELIVERED_MODALITIES.includes(payment.modality) ? 'deliver' : 'give';
  const form = useAppForm({
    initialValues: {
      ...{ givenOn: today, givenCurrency: payment.currency, givenMinor: payment.amountMinor as number | null },
      ...{ rate: '', ratedOn: '', rateSource: '', invoice: null as File | null },
    },
    validate: {
      givenOn: (day) => (isDay(day) ? null : t('wrong.day')),
      givenCurrency: (code) => (/^[A-Z]{3}$/.test(code) ? null : t('wrong.currency')),
      givenMinor: (amount) => (amount ? null : t('wrong.amount')),
      rate: (rate, { givenCurrency }) => (givenCurrency === payment.currency || rate.trim() ? null : t('wrong.rate')),
      ratedOn: (day, { givenCurrency }) => (givenCurrency === payment.currency || isDay(day) ? null : t('wrong.day')),
      rateSource: (told, { givenCurrency }) =>
        givenCurrency === payment.currency || told.trim() ? null : t('wrong.source'),
    },
  });
  const values = form.getValues();
  const exchanged = values.givenCurrency !== payment.currency;
  const journey = useJourney(
    form,
    async (told, version) => {
      const files = told.invoice
        ? await sendPapers(file.id, payment.memberId, [{ kind: 'invoice', paper: told.invoice }])
        : [];
      const { error } = await client.POST('/api/disbursements/{id}/hand-over', {
        params: { path: { id: payment.id } },
        body: {
          ...{ version, givenOn: told.givenOn, givenMinor: told.givenMinor!, givenCurrency: told.givenCurrency, files },
          ...(exchanged ? { rate: told.rate.trim(), ratedOn: told.ratedOn, rateSource: told.rateSource.trim() } : {}),
        },
      });
      if (error) throw error;
      await changed();
    },
    standing,
  );
  return (
    <FormJourney
      journey={journey}
      title={t(`step.${step}`)}
      lead={<PlanLead file={file} name={name} />}
      back={<BackToPayment file={file} payment={payment} />}
      sendLabel={t(`step.${step}`)}
      answers={() => [
        {
          title: t(`step.${step}`),
          answers: [
            {
              ...{ field: 'givenOn', label: t('give.on') },
              value: isDay(values.givenOn) && <Content>{format.day(values.givenOn)}</Content>,
            },
            {
              ...{ field: 'givenMinor', label: t('payment.amount') },
              value: values.givenMinor && <Content>{format.money(values.givenMinor, values.givenCurrency)}</Content>,
            },
            ...(exchanged
              ? [
                  {
                    ...{ field: 'rate', label: t('give.rate') },
                    value: (
                      <Content>
                        {values.rate} · {isDay(values.ratedOn) && format.day(values.ratedOn)} · {values.rateSource}
                      </Content>
                    ),
                  },
                ]
              : []),
            {
              ...{ field: 'invoice', label: t('file.invoice') },
              value: values.invoice && <Content>{values.invoice.name}</Content>,
            },
          ],
        },
      ]}
      confirmation={() => ({ title: t('give.done'), words: <Text>{t('give.next')}</Text> })}
    >
      <Text>
        {t('give.approved')} <Content>{format.money(payment.amountMinor, payment.currency)}</Content> ·{' '}
        <Content>{payment.payeeName}</Content>
      </Text>
      <DayField {...form.field('givenOn')} label={t('give.on')} maw={380} />
      <TextInput
        {...form.field('givenCurrency')}
        label={t('give.currency')}
        description={t('give.currencyHint')}
        maxLength={3}
        maw={240}
      />
      <MoneyField
        {...form.field('givenMinor')}
        label={t('payment.amount')}
        currency={values.givenCurrency}
        value={values.givenMinor}
        onChange={(minor) => form.setFieldValue('givenMinor', minor)}
        maw={240}
      />
      {exchanged && (
        <>
          <TextInput
            {...form.field('rate')}
            label={t('give.rate')}
            description={t('give.rateHint', { from: payment.currency, to: values.givenCurrency })}
            inputMode="decimal"
            maw={240}
          />
          <DayField {...form.field('ratedOn')} label={t('give.ratedOn')} maw={380} />
          <TextInput {...form.field('rateSource')} label={t('give.rateSource')} maxLength={200} maw={480} />
        </>
      )}
      {payment.payeeKind !== 'beneficiary' && !payment.files.some(({ kind }) => kind === 'invoice') && (
        <FileInput
          {...form.field('invoice')}
          clearable
          label={t('file.invoice')}
          description={t('ask.invoiceHint')}
          accept="image/png,image/jpeg,application/pdf"
          maw={480}
        />
      )}
    </FormJourney>
  );
}
