import { Button, FileInput, Group, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AppForm } from '../../../components/form/app-form.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { api, client } from '../../../lib/api/client.ts';
import type { components } from '../../../lib/api/schema.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useSession } from '../../../lib/session/session-store.ts';
import { MoneyField } from '../../administration/parts/money-field.tsx';
import { NO_RECEIPT, paperOf, ReceiptFields, type ReceiptValues } from './receipt-fields.tsx';
import { uploadPaper } from './upload-paper.ts';
import type { Traveller } from './use-desk-change.ts';

type Float = components['schemas']['FloatDto'];

export interface PayFormProps {
  caseId: string;
  traveller: Traveller;
  onDone: () => Promise<void>;
  onCancel: () => void;
}

export function PayForm(props: PayFormProps) {
  const { t } = useTranslation('departures');
  const { user } = useSession();
  const floats = api.useQuery('get', '/api/floats');
  return (
    <Panel title={t('pay.title')}>
      <QueryState query={floats} lines={3}>
        {({ rows }) => {
          const mine = rows.filter(({ officerId, closed }) => officerId === user.id && !closed);
          return mine.length === 0 ? t('pay.noFloat') : <Paying {...props} floats={mine} />;
        }}
      </QueryState>
    </Panel>
  );
}

interface Values extends ReceiptValues {
  what: string;
  floatId: string;
  amountMinor: number | null;
  proof: File | null;
}

const DOCUMENT_COSTS = 'document-costs';

/** Out of the officer’s own float, what is due and not more; the server counts again. */
function Paying({ caseId, traveller, floats, onDone, onCancel }: PayFormProps & { floats: readonly Float[] }) {
  const { t } = useTranslation(['departures', 'common']);
  const format = useFormat();
  const open = traveller.due.filter(({ ceilingMinor, paidMinor }) => ceilingMinor !== null && paidMinor < ceilingMinor);
  const first = open[0];
  const form = useAppForm<Values>({
    initialValues: {
      ...NO_RECEIPT,
      ...{ what: first?.entitlementId ?? DOCUMENT_COSTS, floatId: floats[0]!.id, proof: null },
      amountMinor: first ? first.ceilingMinor! - first.paidMinor : null,
    },
    validate: {
      amountMinor: (amount) => (amount ? null : t('pay.amountMissing')),
      proof: (file, { what }) => (what !== DOCUMENT_COSTS || file ? null : t('pay.proofMissing')),
      signature: (drawn, { way }) => (way !== 'signed-on-screen' || drawn ? null : t('receipt.missing')),
      scan: (file, { way }) => (way !== 'scanned' || file ? null : t('receipt.missing')),
    },
  });
  const { what, way, floatId, amountMinor } = form.getValues();
  const float = floats.find(({ id }) => id === floatId)!;
  const { memberId } = traveller;
  return (
    <AppForm
      form={form}
      onSend={async (values) => {
        const costs = values.what === DOCUMENT_COSTS;
        const proofId = costs ? await uploadPaper(caseId, memberId, values.proof!, values.proof!.name) : null;
        const receipt = paperOf(values);
        const receiptId = receipt ? await uploadPaper(caseId, memberId, receipt.paper, receipt.name) : null;
        const { error } = await client.POST('/api/cases/{id}/departure-payments', {
          params: { path: { id: caseId } },
          body: {
            ...{ memberId, floatId: values.floatId, amountMinor: values.amountMinor!, currency: float.currency },
            ...(costs
              ? { kind: 'document-costs' as const, proofId }
              : { kind: 'entitlement' as const, entitlementId: values.what }),
            ...(receiptId && values.way !== 'later' ? { receiptKind: values.way, receiptId } : {}),
          },
        });
        if (error) throw error;
        await onDone();
      }}
    >
      <Select
        {...form.field('what')}
        label={t('pay.what')}
        maw={380}
        data={[
          ...open.map(({ entitlementId, title, ceilingMinor, paidMinor, currency }) => ({
            value: entitlementId,
            label: `${title} · ${format.money(ceilingMinor! - paidMinor, currency)}`,
          })),
          { value: DOCUMENT_COSTS, label: t('pay.documentCosts') },
        ]}
      />
      {what === DOCUMENT_COSTS && (
        <FileInput
          {...form.field('proof')}
          label={t('pay.proof')}
          description={t('pay.proofHint')}
          accept="image/png,image/jpeg,application/pdf"
          maw={380}
        />
      )}
      <Select
        {...form.field('floatId')}
        label={t('pay.float')}
        maw={380}
        data={floats.map(({ id, balanceMinor, currency }) => ({
          value: id,
          label: format.money(balanceMinor, currency),
        }))}
      />
      <MoneyField
        {...form.field('amountMinor')}
        label={t('pay.amount')}
        currency={float.currency}
        value={amountMinor}
        onChange={(minor) => form.setFieldValue('amountMinor', minor)}
        maw={220}
      />
      <ReceiptFields field={form.field} way={way} mayWait />
      <Group gap="xs">
        <Button type="submit" loading={form.sending}>
          {t('pay.send')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('common:action.cancel')}
        </Button>
      </Group>
    </AppForm>
  );
}
