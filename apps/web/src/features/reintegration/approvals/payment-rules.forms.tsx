import { Button, Group, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { AppForm } from '../../../components/form/app-form.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { useOfficeList } from '../../../components/use-offices.ts';
import { api, client } from '../../../lib/api/client.ts';
import type { components } from '../../../lib/api/schema.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { useSession } from '../../../lib/session/session-store.ts';
import { MoneyField } from '../../administration/parts/money-field.tsx';

interface FormProps {
  onDone: () => Promise<void>;
  onCancel: () => void;
}

const isCurrency = (code: string): boolean => /^[A-Z]{3}$/.test(code);

/** The office's own threshold, with the decision it rests on. */
export function PolicyForm({ onDone, onCancel }: FormProps) {
  const { t } = useTranslation('plans');
  const { permissions, user } = useSession();
  const offices = useOfficeList().filter(({ id }) => permissions['payment-policy.record']?.includes(id));
  const programmes = api.useQuery('get', '/api/programmes');
  const form = useAppForm({
    initialValues: {
      ...{ officeId: user.officeId, programmeCode: '', currency: 'EUR', validFrom: '', source: '' },
      ...{ twoApproversAboveMinor: null as number | null, quotesAboveMinor: null as number | null },
    },
    validate: {
      currency: (code) => (isCurrency(code) ? null : t('wrong.currency')),
      twoApproversAboveMinor: (amount) => (amount === null ? t('wrong.amount') : null),
      quotesAboveMinor: (amount) => (amount === null ? t('wrong.amount') : null),
      validFrom: (day) => (isDay(day) ? null : t('wrong.day')),
      source: (told) => (told.trim() ? null : t('wrong.source')),
    },
  });
  const { currency, twoApproversAboveMinor, quotesAboveMinor } = form.getValues();
  return (
    <AppForm
      form={form}
      onSend={async ({ programmeCode, twoApproversAboveMinor: two, quotesAboveMinor: quotes, ...rest }) => {
        const { error } = await client.POST('/api/payment-policies', {
          body: {
            ...{ ...rest, twoApproversAboveMinor: two!, quotesAboveMinor: quotes! },
            ...(programmeCode ? { programmeCode } : {}),
          },
        });
        if (error) throw error;
        await onDone();
      }}
    >
      <Select
        {...form.field('officeId')}
        label={t('rules.office')}
        searchable
        maw={380}
        data={offices.map(({ id, name }) => ({ value: id, label: name }))}
        renderOption={({ option }) => <Content>{option.label}</Content>}
      />
      <Select
        {...form.field('programmeCode')}
        label={t('rules.programme')}
        placeholder={t('rules.everyProgramme')}
        clearable
        maw={380}
        data={(programmes.data?.rows ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        renderOption={({ option }) => <Content>{option.label}</Content>}
      />
      <TextInput {...form.field('currency')} label={t('give.currency')} maxLength={3} maw={160} />
      <MoneyField
        {...form.field('twoApproversAboveMinor')}
        label={t('rules.twoAbove')}
        currency={currency}
        value={twoApproversAboveMinor}
        onChange={(minor) => form.setFieldValue('twoApproversAboveMinor', minor)}
        maw={240}
      />
      <MoneyField
        {...form.field('quotesAboveMinor')}
        label={t('rules.quotesAbove')}
        currency={currency}
        value={quotesAboveMinor}
        onChange={(minor) => form.setFieldValue('quotesAboveMinor', minor)}
        maw={240}
      />
      <DayField {...form.field('validFrom')} label={t('rules.validFrom')} maw={380} />
      <TextInput {...form.field('source')} label={t('rules.source')} maxLength={300} />
      <Buttons sending={form.sending} onCancel={onCancel} />
    </AppForm>
  );
}

/** What a project has for a programme; more money later is another budget. */
export function BudgetForm({
  funds,
  onDone,
  onCancel,
}: FormProps & { funds: readonly components['schemas']['PaidFundDto'][] }) {
  const { t } = useTranslation('plans');
  const { permissions } = useSession();
  const mine = funds.filter(({ officeId }) => permissions['project.manage']?.includes(officeId));
  const form = useAppForm({
    initialValues: { fundId: '', currency: 'EUR', budgetMinor: null as number | null, source: '' },
    validate: {
      fundId: (id) => (id ? null : t('wrong.choose')),
      currency: (code) => (isCurrency(code) ? null : t('wrong.currency')),
      budgetMinor: (amount) => (amount ? null : t('wrong.amount')),
      source: (told) => (told.trim() ? null : t('wrong.source')),
    },
  });
  const { currency, budgetMinor } = form.getValues();
  return (
    <AppForm
      form={form}
      onSend={async ({ budgetMinor: minor, ...rest }) => {
        const { error } = await client.POST('/api/fund-budgets', { body: { ...rest, budgetMinor: minor! } });
        if (error) throw error;
        await onDone();
      }}
    >
      <Select
        {...form.field('fundId')}
        label={t('rules.fund')}
        maw={480}
        data={mine.map(({ fundId, projectName, programmeCode }) => ({
          value: fundId,
          label: `${projectName} · ${programmeCode}`,
        }))}
        renderOption={({ option }) => <Content>{option.label}</Content>}
      />
      <TextInput {...form.field('currency')} label={t('give.currency')} maxLength={3} maw={160} />
      <MoneyField
        {...form.field('budgetMinor')}
        label={t('payment.amount')}
        currency={currency}
        value={budgetMinor}
        onChange={(minor) => form.setFieldValue('budgetMinor', minor)}
        maw={240}
      />
      <TextInput {...form.field('source')} label={t('rules.source')} maxLength={300} />
      <Buttons sending={form.sending} onCancel={onCancel} />
    </AppForm>
  );
}

function Buttons({ sending, onCancel }: { sending: boolean; onCancel: () => void }) {
  const { t } = useTranslation(['plans', 'common']);
  return (
    <Group gap="xs">
      <Button type="submit" loading={sending}>
        {t('rules.save')}
      </Button>
      <Button variant="default" onClick={onCancel}>
        {t('common:action.cancel')}
      </Button>
    </Group>
  );
}
