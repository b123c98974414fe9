import type { CaseloadProblemKind } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import type { DataColumn } from '../../../components/data-table/data-column.ts';
import { DataTable } from '../../../components/data-table/data-table.tsx';
import { Empty } from '../../../components/empty.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import classes from '../caseloads.module.css';
import type { ImportProblem } from '../data.ts';
import { ProblemWords } from './problem-words.tsx';

interface ProblemsTableProps {
  kind: CaseloadProblemKind;
  rows: readonly ImportProblem[];
  sort: 'row' | 'column';
  onSort: (by: 'row' | 'column') => void;
}

/** Where in the file, what stands there, and how to mend it; of a conflict both values side by side. */
export function ProblemsTable({ kind, rows, sort, onSort }: ProblemsTableProps) {
  const { t } = useTranslation('caseloads');
  const format = useFormat();
  const value = (text: string | null) =>
    text === null || text === '' ? t('problems.empty') : <Content>{text}</Content>;
  const columns: readonly DataColumn<ImportProblem>[] = [
    {
      ...{ id: 'row', head: t('problems.row'), sortBy: true, rowHead: true },
      cell: ({ sheet, row }) => (
        <>
          <Content>{sheet}</Content> {format.number(row)}
        </>
      ),
    },
    {
      ...{ id: 'column', head: t('problems.columnHead'), sortBy: true },
      cell: ({ column }) =>
        column === '' ? (
          t('problems.noColumn')
        ) : (
          <span className={classes['column']}>
            <Content>{column}</Content>
          </span>
        ),
    },
    ...(kind === 'conflict'
      ? [{ id: 'stored', head: t('problems.stored'), cell: ({ stored }: ImportProblem) => value(stored) }]
      : []),
    { id: 'value', head: t('problems.value'), cell: (row) => value(row.value) },
    ...(kind === 'conflict'
      ? []
      : [{ id: 'mend', head: t('problems.mend'), cell: (row: ImportProblem) => <ProblemWords problem={row} /> }]),
  ];
  if (rows.length === 0) return <Empty title={t('problems.none')}>{t('problems.noneWords')}</Empty>;
  return (
    <DataTable
      name={t(`problems.list.${kind}`)}
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      sort={{ by: sort, descending: false }}
      onSort={({ by }) => onSort(by === 'column' ? 'column' : 'row')}
    />
  );
}
