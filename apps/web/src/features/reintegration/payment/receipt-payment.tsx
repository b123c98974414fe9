import { Text } from '@mantine/core';
import { PLAN_SIGNERS, type PlanSigner } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import { client } from '../../../lib/api/client.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCaseChanged } from '../../case/case-queries.ts';
import { paperOf, ReceiptFields, type ReceiptValues } from '../../departures/desk/receipt-fields.tsx';
import { uploadPaper } from '../../departures/desk/upload-paper.ts';
import { PlanLead } from '../data/with-plan.tsx';
import { BackToPayment, type PaymentScene } from './with-payment.tsx';

interface Values extends ReceiptValues {
  receiptedOn: string;
  signedBy: PlanSigner | '';
}

/** The person, or who answers for a child, signs that it came: on the screen, or on paper. */
export function ReceiptPayment({ file, payment, name, today, standing }: PaymentScene) {
  const { t } = useTranslation(['plans', 'departures', 'declaration']);
  const format = useFormat();
  const changed = useCaseChanged();
  const form = useAppForm<Values>({
    initialValues: { way: 'scanned', signature: null, scan: null, receiptedOn: today, signedBy: '' },
    validate: {
      receiptedOn: (day) => (isDay(day) ? null : t('wrong.day')),
      signedBy: (who) => (who ? null : t('wrong.choose')),
      signature: (drawn, { way }) => (way !== 'signed-on-screen' || drawn ? null : t('wrong.paper')),
      scan: (paper, { way }) => (way !== 'scanned' || paper ? null : t('wrong.paper')),
    },
  });
  const values = form.getValues();
  const kind = payment.state === 'delivered' ? 'handover-certificate' : 'receipt';
  const journey = useJourney(
    form,
    async (told, version) => {
      const { paper, name: paperName } = paperOf(told)!;
      const attachmentId = await uploadPaper(file.id, payment.memberId, paper, paperName);
      const { error } = await client.POST('/api/disbursements/{id}/receipt', {
        params: { path: { id: payment.id } },
        body: { version, receiptedOn: told.receiptedOn, signedBy: told.signedBy as PlanSigner, attachmentId },
      });
      if (error) throw error;
      await changed();
    },
    standing,
  );
  return (
    <FormJourney
      journey={journey}
      title={t(`file.${kind}`)}
      lead={<PlanLead file={file} name={name} />}
      back={<BackToPayment file={file} payment={payment} />}
      sendLabel={t('step.receipt')}
      answers={() => [
        {
          title: t(`file.${kind}`),
          answers: [
            {
              ...{ field: 'receiptedOn', label: t('receipt.on') },
              value: isDay(values.receiptedOn) && <Content>{format.day(values.receiptedOn)}</Content>,
            },
            { field: 'signedBy', label: t('agree.signedBy'), value: values.signedBy && t(`signer.${values.signedBy}`) },
            {
              field: 'way',
              label: t('departures:receipt.label'),
              value: t(`departures:receipt.${values.way as 'scanned'}`),
            },
          ],
        },
      ]}
      confirmation={() => ({ title: t('receipt.done'), words: <Text>{t('receipt.next')}</Text> })}
    >
      <DayField {...form.field('receiptedOn')} label={t('receipt.on')} maw={380} />
      <ChoiceField
        field={form.field('signedBy')}
        label={t('agree.signedBy')}
        description={t('agree.signedByHint')}
        choices={PLAN_SIGNERS.map((value) => ({ value, label: t(`signer.${value}`) }))}
      />
      <ReceiptFields field={form.field} way={values.way} mayWait={false} />
    </FormJourney>
  );
}
