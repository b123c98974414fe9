import { Text } from '@mantine/core';
import { SPOT_CHECK_FINDINGS, type SpotCheckFinding } from '@homeward/contracts';
import { notFound, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ShortForm, type ShortFormProps } from '../../../components/short-form/short-form.tsx';
import { client } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCaseChanged } from '../../case/case-queries.ts';
import { PlanLead } from '../data/with-plan.tsx';
import { GivePayment } from './give-payment.tsx';
import { ReceiptPayment } from './receipt-payment.tsx';
import { BackToPayment, WithPayment, type PaymentScene } from './with-payment.tsx';

/** One step of a payment: each asked, checked and confirmed on a page of its own. */
export function PaymentStepPage() {
  const { form } = useParams({ strict: false }) as { form?: string };
  return (
    <WithPayment>
      {(scene) => {
        if (form === 'give') return <GivePayment {...scene} />;
        if (form === 'receipt') return <ReceiptPayment {...scene} />;
        if (form === 'check') return <CheckPayment {...scene} />;
        if (form === 'return') return <ReturnPayment {...scene} />;
        if (form === 'cancel') return <CancelPayment {...scene} />;
        if (form === 'request') return <RequestPayment {...scene} />;
        throw notFound();
      }}
    </WithPayment>
  );
}

function useShort({ file, payment, name, standing }: PaymentScene): Pick<ShortFormProps, 'lead' | 'back' | 'standing'> {
  return {
    lead: <PlanLead file={file} name={name} />,
    back: <BackToPayment file={file} payment={payment} />,
    standing,
  };
}

function RequestPayment(scene: PaymentScene) {
  const { t } = useTranslation('plans');
  const changed = useCaseChanged();
  return (
    <ShortForm
      {...useShort(scene)}
      title={t('step.request')}
      intro={t('ask.next')}
      questions={[]}
      sendLabel={t('do.ask')}
      onSend={async (_, version) => {
        const { error } = await client.POST('/api/disbursements/{id}/request', {
          params: { path: { id: scene.payment.id } },
          body: { version, files: [] },
        });
        if (error) throw error;
        await changed();
      }}
      done={{ title: t('ask.done'), next: <Text>{t('ask.next')}</Text> }}
    />
  );
}

function CheckPayment(scene: PaymentScene) {
  const { t } = useTranslation('plans');
  const changed = useCaseChanged();
  return (
    <ShortForm
      {...useShort(scene)}
      title={t('check.title')}
      intro={t('check.intro')}
      questions={[
        {
          ...{ name: 'finding', kind: 'choice', label: t('check.finding') },
          options: SPOT_CHECK_FINDINGS.map((value) => ({ value, label: t(`check.${value}`) })),
        },
        { name: 'note', kind: 'words', label: t('check.note'), optional: ({ finding }) => finding !== 'differs' },
      ]}
      sendLabel={t('step.check')}
      onSend={async ({ finding, note }, version) => {
        const { error } = await client.POST('/api/disbursements/{id}/spot-check', {
          params: { path: { id: scene.payment.id } },
          body: { version, finding: finding as SpotCheckFinding, ...(note ? { note } : {}) },
        });
        if (error) throw error;
        await changed();
      }}
      done={{ title: t('check.done'), next: <Text>{t('check.next')}</Text> }}
    />
  );
}

function ReturnPayment(scene: PaymentScene) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const changed = useCaseChanged();
  const { payment, today } = scene;
  const given = format.money(payment.givenMinor ?? payment.amountMinor, payment.givenCurrency ?? payment.currency);
  return (
    <ShortForm
      {...useShort(scene)}
      title={t('step.return')}
      intro={t('return.intro', { amount: given })}
      questions={[
        { name: 'returnedOn', kind: 'day', label: t('return.on'), initial: today },
        { name: 'reason', kind: 'words', label: t('end.reason') },
      ]}
      sendLabel={t('step.return')}
      warning={t('return.warning')}
      onSend={async ({ returnedOn, reason }, version) => {
        const { error } = await client.POST('/api/disbursements/{id}/return', {
          params: { path: { id: payment.id } },
          body: {
            ...{ version, returnedOn: returnedOn!, reason: reason! },
            returnedMinor: payment.givenMinor ?? payment.amountMinor,
            returnedCurrency: payment.givenCurrency ?? payment.currency,
          },
        });
        if (error) throw error;
        await changed();
      }}
      done={{ title: t('return.done'), next: <Text>{t('return.next')}</Text> }}
    />
  );
}

function CancelPayment(scene: PaymentScene) {
  const { t } = useTranslation('plans');
  const changed = useCaseChanged();
  return (
    <ShortForm
      {...useShort(scene)}
      title={t('step.cancel')}
      questions={[{ name: 'reason', kind: 'words', label: t('end.reason') }]}
      sendLabel={t('step.cancel')}
      warning={t('cancel.warning')}
      onSend={async ({ reason }, version) => {
        const { error } = await client.POST('/api/disbursements/{id}/cancel', {
          params: { path: { id: scene.payment.id } },
          body: { version, reason: reason! },
        });
        if (error) throw error;
        await changed();
      }}
      done={{ title: t('cancel.done'), next: <Text>{t('return.next')}</Text> }}
    />
  );
}
