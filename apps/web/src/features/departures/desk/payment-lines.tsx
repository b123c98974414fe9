import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { AppForm } from '../../../components/form/app-form.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { client } from '../../../lib/api/client.ts';
import { problemOf, type Problem } from '../../../lib/api/problem.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { NO_RECEIPT, paperOf, ReceiptFields, type ReceiptValues } from './receipt-fields.tsx';
import { uploadPaper } from './upload-paper.ts';
import { useDeskChange, type DeskTravellerProps, type Traveller } from './use-desk-change.ts';

type Payment = Traveller['payments'][number];

/** What was paid, under which number, and what is still to be signed or given back. */
export function PaymentLines({ caseId, traveller }: DeskTravellerProps) {
  const { t } = useTranslation('departures');
  if (traveller.payments.length === 0) return null;
  return (
    <Stack gap="xs">
      <Text fw={600}>{t('pay.payments')}</Text>
      {traveller.payments.map((payment) => (
        <PaymentLine key={payment.id} caseId={caseId} traveller={traveller} payment={payment} />
      ))}
    </Stack>
  );
}

function PaymentLine({ caseId, traveller, payment }: DeskTravellerProps & { payment: Payment }) {
  const { t } = useTranslation('departures');
  const format = useFormat();
  const may = useMay();
  const changed = useDeskChange(caseId);
  const [signing, setSigning] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { id, version, amountMinor, currency, receiptNumber, receiptKind, returned } = payment;
  const left = traveller.seat?.state === 'departed';
  const giveBack = async (): Promise<void> => {
    const { error } = await client.POST('/api/departure-payments/{id}/return', {
      params: { path: { id } },
      body: { version },
    });
    setProblem(error ? problemOf(error) : null);
    await changed();
  };
  return (
    <Stack gap={4}>
      {problem && <ProblemNotice error={problem} />}
      <Group gap="xs">
        <Text size="sm">
          <Content>
            {receiptNumber} · {format.money(amountMinor, currency)}
          </Content>{' '}
          · {returned ? t('pay.returned') : receiptKind ? t(`receipt.${receiptKind}`) : t('receipt.open')}
        </Text>
        {!returned && (
          <Anchor href={`/api/departure-payments/${id}/receipt-sheet`} target="_blank" size="sm">
            {t('sheet.receipt')}
          </Anchor>
        )}
        {may('float.use') && !returned && !receiptKind && !signing && (
          <Button size="compact-xs" variant="default" onClick={() => setSigning(true)}>
            {t('receipt.add')}
          </Button>
        )}
        {may('float.use') && !returned && !left && (
          <Button size="compact-xs" variant="default" color="brick" onClick={() => void giveBack()}>
            {t('pay.giveBack')}
          </Button>
        )}
      </Group>
      {signing && (
        <SignForm
          caseId={caseId}
          memberId={traveller.memberId}
          payment={payment}
          onDone={async () => {
            setSigning(false);
            await changed();
          }}
        />
      )}
    </Stack>
  );
}

function SignForm(props: { caseId: string; memberId: string; payment: Payment; onDone: () => Promise<void> }) {
  const { t } = useTranslation('departures');
  const { caseId, memberId, payment, onDone } = props;
  const form = useAppForm<ReceiptValues>({
    initialValues: NO_RECEIPT,
    validate: {
      signature: (drawn, { way }) => (way !== 'signed-on-screen' || drawn ? null : t('receipt.missing')),
      scan: (file, { way }) => (way !== 'scanned' || file ? null : t('receipt.missing')),
    },
  });
  return (
    <AppForm
      form={form}
      onSend={async (values) => {
        const { paper, name } = paperOf(values)!;
        const receiptId = await uploadPaper(caseId, memberId, paper, name);
        const { error } = await client.POST('/api/departure-payments/{id}/receipt', {
          params: { path: { id: payment.id } },
          body: { version: payment.version, receiptKind: values.way as 'scanned', receiptId },
        });
        if (error) throw error;
        await onDone();
      }}
    >
      <ReceiptFields field={form.field} way={form.getValues().way} mayWait={false} />
      <Group>
        <Button type="submit" loading={form.sending}>
          {t('receipt.add')}
        </Button>
      </Group>
    </AppForm>
  );
}
