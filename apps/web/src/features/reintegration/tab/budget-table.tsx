import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { DataTable } from '../../../components/data-table/data-table.tsx';
import { DueDay } from '../../../components/due-day.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { leftOf, type Budget } from '../data/reintegration.queries.ts';

/** What each entitlement holds, and by when it is spent: in words, and to the cent. */
export function BudgetTable({ budgets }: { budgets: readonly Budget[] }) {
  const { t } = useTranslation(['plans', 'case-page']);
  const format = useFormat();
  if (budgets.length === 0) return <Text c="dimmed">{t('budget.none')}</Text>;
  const money = (minor: number, { currency }: Budget) => <Content>{format.money(minor, currency)}</Content>;
  return (
    <DataTable
      name={t('budget.title')}
      rows={budgets}
      rowId={({ entitlementId }) => entitlementId}
      columns={[
        {
          ...{ id: 'title', head: t('budget.entitlement'), rowHead: true },
          cell: ({ title, modality, ended }) => (
            <Stack gap={0}>
              <Content>{title}</Content>
              <Text size="xs" c="dimmed">
                {t(`granted.${modality}`)}
                {ended && ` · ${t('budget.ended')}`}
              </Text>
            </Stack>
          ),
        },
        {
          ...{ id: 'granted', head: t('budget.granted'), numeric: true },
          cell: (row) => (row.grantedMinor === null ? t('budget.unknown') : money(row.grantedMinor, row)),
        },
        { id: 'planned', head: t('budget.planned'), numeric: true, cell: (row) => money(row.plannedMinor, row) },
        { id: 'requested', head: t('budget.requested'), numeric: true, cell: (row) => money(row.requestedMinor, row) },
        { id: 'approved', head: t('budget.approved'), numeric: true, cell: (row) => money(row.approvedMinor, row) },
        {
          ...{ id: 'given', head: t('budget.given'), numeric: true },
          cell: (row) => money(row.givenMinor + row.atDepartureMinor, row),
        },
        {
          ...{ id: 'left', head: t('budget.left'), numeric: true },
          cell: (row) => {
            const left = leftOf(row);
            return left === null ? t('budget.unknown') : <strong>{money(left, row)}</strong>;
          },
        },
        {
          ...{ id: 'spendBy', head: t('budget.spendBy') },
          cell: ({ openedOn, spendBy, payMoment }) => {
            if (!openedOn) return t(`opens.${payMoment}`);
            return spendBy ? <DueDay day={spendBy} /> : t('budget.noDeadline');
          },
        },
      ]}
    />
  );
}
