import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import layout from '../../components/board.module.css';
import type { DataColumn } from '../../components/data-table/data-column.ts';
import { DataTable } from '../../components/data-table/data-table.tsx';
import { Panel } from '../../components/panel.tsx';
import type { components } from '../../lib/api/schema.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { usePublishedWords } from './use-published-words.ts';

type Row = components['schemas']['PublishedRowDto'];

/** Every number that is told outside, in its table; one that nobody may know is a dash. */
export function PublishedTables({ rows }: { readonly rows: readonly Row[] }) {
  const { t } = useTranslation('figures');
  const words = usePublishedWords();
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(words.groupOf(row), [...(groups.get(words.groupOf(row)) ?? []), row]);
  return (
    <>
      <Text>{t('outside.dash')}</Text>
      <div className={layout['columns']}>
        {[...groups].map(([group, lines]) => (
          <Panel key={group} title={words.titleOf(lines[0]!)}>
            <PublishedTable name={words.titleOf(lines[0]!)} rows={lines} />
          </Panel>
        ))}
      </div>
    </>
  );
}

function PublishedTable({ name, rows }: { readonly name: string; readonly rows: readonly Row[] }) {
  const { t } = useTranslation('figures');
  const format = useFormat();
  const words = usePublishedWords();
  const columns: readonly DataColumn<Row>[] = [
    { id: 'what', head: t('what'), rowHead: true, cell: (row) => words.lineOf(row) },
    {
      ...{ id: 'count', head: t('count'), numeric: true },
      cell: ({ name: place, code, value }) =>
        value === null ? (
          <span aria-label={t('outside.withheld')} role="img">
            –
          </span>
        ) : place === 'amountMinor' ? (
          format.money(value, code)
        ) : (
          format.number(value)
        ),
    },
  ];
  return <DataTable name={name} columns={columns} rows={rows} rowId={(row) => `${row.name} ${row.code} ${row.more}`} />;
}
