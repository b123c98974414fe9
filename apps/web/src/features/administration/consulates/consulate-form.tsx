import { Button, Group, NumberInput, SimpleGrid, TextInput } from '@mantine/core';
import '@mantine/core/styles/NumberInput.css';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { CountrySelect } from '../../../components/form/country-select.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { VersionedForm, type VersionedField } from '../../../components/versioned-form.tsx';
import { client } from '../../../lib/api/client.ts';
import type { components } from '../../../lib/api/schema.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { useChanged } from '../data/use-changed.ts';
import type { InlineFormProps } from '../destinations/draft-suspension.tsx';
import { MoneyField } from '../parts/money-field.tsx';
import { OfficeSelect } from '../parts/office-select.tsx';
import { useMyOffices } from '../parts/use-my-offices.ts';

type Consulate = components['schemas']['ConsulateDto'];

const valuesOf = (consulate?: Consulate) => ({
  countryCode: consulate?.countryCode ?? '',
  officeId: consulate?.officeId ?? '',
  name: consulate?.name ?? '',
  city: consulate?.city ?? '',
  address: consulate?.address ?? '',
  usualDays: (consulate?.usualDays ?? '') as number | string,
  fee: consulate?.fee?.amountMinor ?? (null as number | null),
  currency: consulate?.fee?.currency ?? 'EUR',
  closedOn: consulate?.closedOn ?? '',
});
type Values = ReturnType<typeof valuesOf>;

/** Adds a consulate, or writes what the office has learnt of it since. */
export function ConsulateForm({ consulate, onDone, onLeave }: InlineFormProps & { consulate?: Consulate }) {
  const { t } = useTranslation(['travel-papers', 'common']);
  const changed = useChanged('/api/consulates');
  const { mine, first } = useMyOffices('consulate.manage');
  const fields = useFields();
  const form = useAppForm<Values>({
    initialValues: { ...valuesOf(consulate), ...(consulate ? {} : { officeId: first }) },
    validate: {
      countryCode: (code) => (code ? null : t('countryMissing')),
      officeId: (id) => (id ? null : t('officeMissing')),
      name: (name) => (name.trim() ? null : t('consulates.nameMissing')),
      city: (city) => (city.trim() ? null : t('consulates.cityMissing')),
      currency: (code, { fee }) => (fee === null || /^[A-Z]{3}$/.test(code) ? null : t('consulates.currencyWrong')),
      closedOn: (day) => (!day || isDay(day) ? null : t('dayMissing')),
    },
  });
  const send = async (values: Values, version: number): Promise<void> => {
    const { countryCode, officeId, usualDays, fee, currency, closedOn, ...words } = values;
    const particulars = {
      ...{ ...words, address: words.address.trim() || null },
      usualDays: typeof usualDays === 'number' ? usualDays : null,
      fee: fee === null ? null : { amountMinor: fee, currency },
    };
    const { error } = consulate
      ? await client.POST('/api/consulates/{id}/change', {
          params: { path: { id: consulate.id } },
          body: { ...particulars, version, closedOn: closedOn || null },
        })
      : await client.POST('/api/consulates', { body: { ...particulars, countryCode, officeId } });
    if (error) throw error;
    await changed();
    onDone();
  };
  const readNow = async () => {
    const { data, error } = await client.GET('/api/consulates');
    if (error) throw error;
    const now = data.rows.find(({ id }) => id === consulate?.id);
    return { version: now?.version ?? 0, values: now ? valuesOf(now) : form.getValues() };
  };
  return (
    <VersionedForm
      form={form}
      read={{ version: consulate?.version ?? 0, values: form.getValues() }}
      fields={fields}
      onSend={send}
      readNow={readNow}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {!consulate && (
          <>
            <CountrySelect {...form.field('countryCode')} label={t('consulates.country')} />
            <OfficeSelect {...form.field('officeId')} label={t('office')} only={mine} />
          </>
        )}
        <TextInput
          {...form.field('name')}
          label={t('consulates.name')}
          description={t('consulates.nameHint')}
          dir="auto"
        />
        <TextInput {...form.field('city')} label={t('consulates.city')} dir="auto" />
        <TextInput {...form.field('address')} label={t('consulates.address')} dir="auto" />
        <NumberInput
          {...form.field('usualDays')}
          label={t('consulates.usualDays')}
          description={t('consulates.usualHint')}
          min={1}
          max={730}
          allowDecimal={false}
          hideControls
        />
        <MoneyField {...form.field('fee')} label={t('consulates.feeOf')} currency={form.values.currency} />
        <TextInput {...form.field('currency')} label={t('consulates.currency')} maxLength={3} dir="ltr" />
        {consulate && (
          <DayField
            {...form.field('closedOn')}
            label={t('consulates.closedOn')}
            description={t('consulates.closedHint')}
          />
        )}
      </SimpleGrid>
      <Group>
        <Button type="submit" loading={form.sending}>
          {t('consulates.send')}
        </Button>
        <Button variant="default" onClick={onLeave}>
          {t('common:action.cancel')}
        </Button>
      </Group>
    </VersionedForm>
  );
}

function useFields(): readonly VersionedField<Values>[] {
  const { t } = useTranslation('travel-papers');
  const names = ['name', 'city', 'address', 'usualDays', 'currency', 'closedOn'] as const;
  const labels = {
    ...{ name: t('consulates.name'), city: t('consulates.city'), address: t('consulates.address') },
    ...{ usualDays: t('consulates.usualDays'), currency: t('consulates.currency'), closedOn: t('consulates.closedOn') },
  };
  return [
    ...names.map((name) => ({
      name,
      label: labels[name],
      shown: (values: Values) => <Content>{String(values[name])}</Content>,
    })),
    { name: 'fee', label: t('consulates.feeOf'), shown: ({ fee }) => <Content>{String(fee ?? '')}</Content> },
  ];
}
