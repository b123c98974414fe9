import { Button, Checkbox, Fieldset, Group, Select, SimpleGrid, Stack, Textarea } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import '@mantine/core/styles/Fieldset.css';
import { AID_MODALITIES, CASH_MODALITIES, PLAN_DIMENSIONS, PLAN_LEVELS, SERVICE_TYPES } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import type { AppForm } from '../../../components/form/use-app-form.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { MoneyField } from '../../administration/parts/money-field.tsx';
import { leftOf, type Budget } from '../data/reintegration.queries.ts';
import type { PlanValues } from './line-values.ts';

export interface LineFieldsProps {
  form: AppForm<PlanValues>;
  place: number;
  grants: readonly Budget[];
}

/** One line: which help, how it comes, what it costs, and out of what. */
export function LineFields({ form, place, grants }: LineFieldsProps) {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const at = (field: string): string => `lines.${place}.${field}`;
  const line = form.getValues().lines[place]!;
  const grant = grants.find(({ entitlementId }) => entitlementId === line.entitlementId);
  const modalities = AID_MODALITIES.filter((code) => {
    const money = CASH_MODALITIES.includes(code);
    return grant?.modality === 'in-kind' ? !money : grant?.modality === 'cash' ? money : true;
  });
  const left = (budget: Budget): string => {
    const minor = leftOf(budget);
    return minor === null ? t('budget.unknown') : `${t('budget.left')} ${format.money(minor, budget.currency)}`;
  };
  const select = (field: string, label: string, data: { value: string; label: string }[]) => (
    <Select {...form.field(at(field))} label={label} searchable data={data} />
  );
  return (
    <Fieldset legend={t('line.number', { number: place + 1 })}>
      <Stack gap="md">
        <Select
          {...form.field(at('entitlementId'))}
          label={t('line.entitlement')}
          data={grants.map((budget) => ({ value: budget.entitlementId, label: `${budget.title} · ${left(budget)}` }))}
          renderOption={({ option }) => <Content>{option.label}</Content>}
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {select(
            'dimension',
            t('line.dimension'),
            PLAN_DIMENSIONS.map((value) => ({ value, label: t(`dimension.${value}`) })),
          )}
          {select(
            'level',
            t('line.level'),
            PLAN_LEVELS.map((value) => ({ value, label: t(`level.${value}`) })),
          )}
          {select(
            'serviceType',
            t('line.service'),
            SERVICE_TYPES.map((value) => ({ value, label: t(`service.${value}`) })),
          )}
          {select(
            'modality',
            t('line.modality'),
            modalities.map((value) => ({ value, label: t(`modality.${value}`) })),
          )}
        </SimpleGrid>
        <Textarea
          {...form.field(at('description'))}
          label={t('line.description')}
          description={t('line.descriptionHint')}
          autosize
          minRows={2}
        />
        <MoneyField
          {...form.field(at('amountMinor'))}
          label={t('line.amount')}
          description={grant?.grantedMinor === null ? t('line.amountUnknown') : undefined}
          currency={grant?.currency ?? 'EUR'}
          value={line.amountMinor}
          onChange={(minor) => form.setFieldValue(at('amountMinor'), minor)}
          maw={240}
        />
        <Checkbox
          label={t('line.referralNeeded')}
          {...form.getInputProps(at('referralNeeded'), { type: 'checkbox' })}
        />
        <Group>
          <Button size="compact-sm" variant="default" onClick={() => form.removeListItem('lines', place)}>
            {t('editor.remove', { number: place + 1 })}
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}
