import { Button, Checkbox, Group, Select, TextInput } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { useTranslation } from 'react-i18next';
import { AppForm } from '../../../components/form/app-form.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { Panel } from '../../../components/panel.tsx';
import { useOfficeList } from '../../../components/use-offices.ts';
import { api, client } from '../../../lib/api/client.ts';
import type { components } from '../../../lib/api/schema.ts';
import { useSession } from '../../../lib/session/session-store.ts';
import { MoneyField } from '../../administration/parts/money-field.tsx';

export interface FloatFormProps {
  onDone: () => Promise<void>;
  onCancel: () => void;
}

/** Money for an officer, given by somebody else. */
export function OpenFloatForm({ onDone, onCancel }: FloatFormProps) {
  const { t } = useTranslation(['departures', 'common']);
  const { permissions, user } = useSession();
  const offices = useOfficeList().filter(({ id }) => permissions['float.manage']?.includes(id));
  const form = useAppForm({
    initialValues: { officeId: user.officeId, officerId: '', currency: 'EUR', advanceMinor: null as number | null },
    validate: {
      officerId: (id) => (id ? null : t('floats.officerMissing')),
      currency: (code) => (/^[A-Z]{3}$/.test(code) ? null : t('floats.currencyMissing')),
      advanceMinor: (amount) => (amount ? null : t('pay.amountMissing')),
    },
  });
  const { officeId, currency, advanceMinor } = form.getValues();
  const holders = api.useQuery('get', '/api/floats/holders', { params: { query: { officeId } } });
  return (
    <Panel title={t('floats.open')}>
      <AppForm
        form={form}
        onSend={async ({ advanceMinor: minor, ...rest }) => {
          const { error } = await client.POST('/api/floats', { body: { ...rest, advanceMinor: minor! } });
          if (error) throw error;
          await onDone();
        }}
      >
        {offices.length > 1 && (
          <Select
            {...form.field('officeId')}
            label={t('floats.office')}
            searchable
            maw={380}
            data={offices.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <Select
          {...form.field('officerId')}
          label={t('floats.officer')}
          searchable
          maw={380}
          data={(holders.data?.rows ?? []).map(({ id, displayName }) => ({ value: id, label: displayName }))}
        />
        <TextInput {...form.field('currency')} label={t('floats.currency')} maxLength={3} maw={120} />
        <MoneyField
          {...form.field('advanceMinor')}
          label={t('floats.advance')}
          currency={currency}
          value={advanceMinor}
          onChange={(minor) => form.setFieldValue('advanceMinor', minor)}
          maw={220}
        />
        <Buttons label={t('floats.openSend')} sending={form.sending} onCancel={onCancel} />
      </AppForm>
    </Panel>
  );
}

/** More money for an officer, or money counted back. */
export function MoveFloatForm({
  float,
  onDone,
  onCancel,
}: FloatFormProps & { float: components['schemas']['FloatDto'] }) {
  const { t } = useTranslation(['departures', 'common']);
  const form = useAppForm({
    initialValues: {
      kind: 'return' as 'advance' | 'return',
      amountMinor: float.balanceMinor as number | null,
      close: false,
    },
    validate: { amountMinor: (amount) => (amount ? null : t('pay.amountMissing')) },
  });
  const { kind, amountMinor } = form.getValues();
  return (
    <AppForm
      form={form}
      onSend={async ({ amountMinor: minor, ...rest }) => {
        const { error } = await client.POST('/api/floats/{id}/movements', {
          params: { path: { id: float.id } },
          body: { ...rest, version: float.version, amountMinor: minor! },
        });
        if (error) throw error;
        await onDone();
      }}
    >
      <ChoiceField
        field={form.field('kind')}
        label={t('floats.what')}
        choices={(['return', 'advance'] as const).map((value) => ({ value, label: t(`floats.kind.${value}`) }))}
      />
      <MoneyField
        {...form.field('amountMinor')}
        label={t('pay.amount')}
        currency={float.currency}
        value={amountMinor}
        onChange={(minor) => form.setFieldValue('amountMinor', minor)}
        maw={220}
      />
      {kind === 'return' && (
        <Checkbox label={t('floats.close')} {...form.getInputProps('close', { type: 'checkbox' })} />
      )}
      <Buttons label={t('floats.moveSend')} sending={form.sending} onCancel={onCancel} />
    </AppForm>
  );
}

function Buttons({ label, sending, onCancel }: { label: string; sending: boolean; onCancel: () => void }) {
  const { t } = useTranslation('common');
  return (
    <Group gap="xs">
      <Button type="submit" loading={sending}>
        {label}
      </Button>
      <Button variant="default" onClick={onCancel}>
        {t('action.cancel')}
      </Button>
    </Group>
  );
}
