import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import layout from '../../components/board.module.css';
import { Content } from '../../components/content.tsx';
import type { DataColumn } from '../../components/data-table/data-column.ts';
import { DataTable } from '../../components/data-table/data-table.tsx';
import { Panel } from '../../components/panel.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import { Breakdown } from './breakdown.tsx';
import type { FiguresOfPeriod } from './departure-figures.tsx';
import { linesOf } from './lines.ts';
import { useCodeWords } from './use-code-words.ts';

const GROUPS = ['byService', 'byDimension', 'byLevel', 'byPhase', 'byModality'] as const;

/** What was delivered in the period, whenever the person left, and why cases were closed. */
export function ServiceFigures({ now, before, asked }: FiguresOfPeriod) {
  const { t } = useTranslation('figures');
  const words = useCodeWords();
  const { services, closed } = now;
  const told = { asked, before: t('yearBefore') };
  const totals = (['total', 'persons'] as const).map((code) => ({
    ...{ code, what: t(`code.services.${code}`), count: services[code], before: before?.services[code] ?? 0 },
  }));
  return (
    <Stack gap="lg">
      <div className={layout['columns']}>
        <Breakdown {...told} group="services" lines={totals} number={(code) => `services.${code}`} />
        <Amounts amounts={services.amounts} />
        {GROUPS.map((group) => (
          <Breakdown
            {...told}
            key={group}
            group={group}
            {...(group === 'byService' ? { chart: 'bars' } : {})}
            all={services.total}
            lines={linesOf(services[group], before?.services[group] ?? {}, (code) => words(group, code))}
            number={`services.${group}`}
          />
        ))}
        <Breakdown
          {...told}
          group="byClosingReason"
          all={now.funnel.closed}
          lines={linesOf(closed.byClosingReason, before?.closed.byClosingReason ?? {}, (code) =>
            words('byClosingReason', code),
          )}
          number="closed.byClosingReason"
        />
      </div>
    </Stack>
  );
}

interface Amount {
  readonly currency: string;
  readonly amountMinor: number;
}

function Amounts({ amounts }: { readonly amounts: readonly Amount[] }) {
  const { t } = useTranslation('figures');
  const format = useFormat();
  const columns: readonly DataColumn<Amount>[] = [
    {
      id: 'currency',
      head: t('group.amounts.title'),
      rowHead: true,
      cell: ({ currency }) => <Content>{currency}</Content>,
    },
    {
      ...{ id: 'amount', head: t('count'), numeric: true },
      cell: ({ currency, amountMinor }) => format.money(amountMinor, currency),
    },
  ];
  return (
    <Panel title={t('group.amounts.title')}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('group.amounts.words')}
      </Text>
      {amounts.length === 0 ? (
        t('none')
      ) : (
        <DataTable
          name={t('group.amounts.title')}
          columns={columns}
          rows={amounts}
          rowId={({ currency }) => currency}
        />
      )}
    </Panel>
  );
}
