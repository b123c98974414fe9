import { Checkbox, Table } from '@mantine/core';
import { memo, type MouseEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataColumn } from './data-column.ts';
import styles from './data-table.module.css';

export interface DataRowProps<T extends object> {
  id: string;
  row: T;
  /** Those in sight, in their order. */
  columns: readonly DataColumn<T>[];
  /** Where rows may be chosen: whether this one is, and what to call it. */
  chosen?: boolean;
  name?: string;
  onChoose?: (id: string) => void;
}

/** One row, drawn anew only when it changed itself: choosing one of a thousand must not wait for the others. */
export const DataRow = memo(function DataRow<T extends object>(props: DataRowProps<T>) {
  const { id, row, columns, chosen = false, name = id, onChoose } = props;
  const { t } = useTranslation('table');
  return (
    <Table.Tr role="row" className={styles['row']!} onClick={follow} {...(chosen ? { 'data-chosen': '' } : {})}>
      {onChoose && (
        <Table.Td role="cell" className={styles['check']!}>
          <Checkbox size="sm" aria-label={t('choose', { name })} checked={chosen} onChange={() => onChoose(id)} />
        </Table.Td>
      )}
      {columns.map((column) => {
        const numeric = column.numeric ? { 'data-numeric': '' } : {};
        return column.rowHead ? (
          <Table.Th key={column.id} role="rowheader" scope="row" data-label={column.head} {...numeric}>
            <span>{column.cell(row)}</span>
          </Table.Th>
        ) : (
          <Table.Td key={column.id} role="cell" data-label={column.head} {...numeric}>
            <span>{column.cell(row)}</span>
          </Table.Td>
        );
      })}
    </Table.Tr>
  );
}) as <T extends object>(props: DataRowProps<T>) => ReactNode;

/** A click beside the words of a row opens it, unless it marks text or meets something of its own. */
function follow(event: MouseEvent<HTMLTableRowElement>): void {
  const target = event.target as HTMLElement;
  if (target.closest('a, button, input, label') || String(getSelection())) return;
  event.currentTarget.querySelector<HTMLElement>('[data-row-link]')?.click();
}
