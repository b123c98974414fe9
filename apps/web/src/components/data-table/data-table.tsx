import { Checkbox, Table, UnstyledButton } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import '@mantine/core/styles/Table.css';
import { ArrowDownIcon, ArrowUpIcon, ArrowSwitchIcon } from '@primer/octicons-react';
import {
  columnVisibilityFeature,
  createSortedRowModel,
  rowSelectionFeature,
  rowSortingFeature,
  sortFn_alphanumeric,
  tableFeatures,
  useTable,
  type ColumnDef,
} from '@tanstack/react-table';
import { useCallback, useDeferredValue, useMemo, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { NOTHING_CHOSEN, type Chosen, type DataColumn, type Sort } from './data-column.ts';
import { DataRow } from './data-row.tsx';
import styles from './data-table.module.css';

const features = tableFeatures({
  columnVisibilityFeature,
  rowSelectionFeature,
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric },
});

/** More rows than fill any screen. */
const DRAWN_AT_ONCE = 100;

export interface DataTableProps<T extends object> {
  /** What the list holds, in words: the table’s name for a screen reader. */
  name: string;
  columns: readonly DataColumn<T>[];
  rows: readonly T[];
  rowId: (row: T) => string;
  /** What to call one row where its check-box is named; a screen that lets rows be chosen gives it. */
  rowName?: (row: T) => string;
  /** Ids of the columns shown; all of them when absent. */
  shown?: readonly string[];
  sort?: Sort | null;
  /** When the server sorts; otherwise the rows given are sorted here. */
  onSort?: (sort: Sort) => void;
  chosen?: Chosen;
  onChosen?: (chosen: Chosen) => void;
}

/**
 * A list as a table: heads that sort and say so, rows that can be chosen, and on a telephone a card a row. A link marked
 * `data-row-link` is followed by a click anywhere in its row; the arrow keys go from row to row.
 */
export function DataTable<T extends object>(props: DataTableProps<T>) {
  const { name, columns, rows, rowId, rowName, shown, sort, onSort, chosen = NOTHING_CHOSEN, onChosen } = props;
  const { t } = useTranslation('table');
  const selected: Record<string, true> = Object.fromEntries(
    (chosen.all ? rows.map(rowId) : chosen.ids).map((id) => [id, true]),
  );
  // The head of a long list stands at once; the rest is drawn while nobody waits for it.
  const later = useDeferredValue(rows, rows.slice(0, DRAWN_AT_ONCE));
  const drawn = rows.length > DRAWN_AT_ONCE ? later : rows;
  const table = useTable({
    features,
    columns: useMemo(() => columns.map(asDefinition), [columns]),
    data: drawn as T[],
    getRowId: rowId,
    manualSorting: onSort !== undefined,
    enableSortingRemoval: false,
    state: {
      columnVisibility: Object.fromEntries(
        columns.map(({ id, rowHead }) => [id, rowHead === true || !shown || shown.includes(id)]),
      ),
      rowSelection: selected,
      ...(onSort ? { sorting: sort ? [{ id: sort.by, desc: sort.descending }] : [] } : {}),
    },
    onRowSelectionChange: (change) => {
      const next = typeof change === 'function' ? change(selected) : change;
      onChosen?.({ ids: Object.keys(next), all: false });
    },
    ...(onSort
      ? {
          onSortingChange: (change) => {
            const now = sort ? [{ id: sort.by, desc: sort.descending }] : [];
            const [first] = typeof change === 'function' ? change(now) : change;
            if (first) onSort({ by: first.id, descending: first.desc });
          },
        }
      : {}),
  });
  const byId = new Map(columns.map((column) => [column.id, column]));
  const visible = table.getVisibleLeafColumns().map(({ id }) => byId.get(id)!);
  const inSight = useMemo(() => visible, [columns, visible.map(({ id }) => id).join(' ')]);
  const choose = (id: string): void =>
    onChosen?.({ ids: Object.keys(selected[id] ? without(selected, id) : { ...selected, [id]: true }), all: false });
  const latest = useRef(choose);
  latest.current = choose;
  const onChoose = useCallback((id: string) => latest.current(id), []);
  return (
    <Table
      className={styles['table']!}
      aria-label={name}
      role="table"
      verticalSpacing="xs"
      highlightOnHover
      aria-busy={drawn !== rows}
    >
      <Table.Thead role="rowgroup">
        {table.getHeaderGroups().map((group) => (
          <Table.Tr key={group.id} role="row" className={styles['head']!}>
            {onChosen && (
              <Table.Th className={styles['check']!} role="columnheader">
                <Checkbox
                  size="sm"
                  aria-label={t('chooseAll')}
                  checked={rows.length > 0 && table.getIsAllRowsSelected()}
                  indeterminate={table.getIsSomeRowsSelected() && !table.getIsAllRowsSelected()}
                  onChange={table.getToggleAllRowsSelectedHandler()}
                />
              </Table.Th>
            )}
            {group.headers.map(({ id, column }) => {
              const sorted = column.getIsSorted();
              const { head, numeric } = byId.get(id)!;
              if (!column.getCanSort())
                return (
                  <Table.Th
                    key={id}
                    role="columnheader"
                    scope="col"
                    data-plain=""
                    {...(numeric ? { 'data-numeric': '' } : {})}
                  >
                    {head}
                  </Table.Th>
                );
              const Arrow = sorted === 'asc' ? ArrowUpIcon : sorted === 'desc' ? ArrowDownIcon : ArrowSwitchIcon;
              return (
                <Table.Th
                  key={id}
                  role="columnheader"
                  scope="col"
                  aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none'}
                  {...(numeric ? { 'data-numeric': '' } : {})}
                >
                  <UnstyledButton
                    className={styles['sort']!}
                    {...(sorted ? { 'data-sorted': sorted } : {})}
                    onClick={() => column.toggleSorting(sorted === 'asc')}
                  >
                    {head}
                    <Arrow aria-hidden size={14} />
                  </UnstyledButton>
                </Table.Th>
              );
            })}
          </Table.Tr>
        ))}
      </Table.Thead>
      <Table.Tbody role="rowgroup" onKeyDown={walk}>
        {table.getRowModel().rows.map(({ id, original }) => (
          <DataRow
            key={id}
            id={id}
            row={original}
            columns={inSight}
            {...(onChosen ? { onChoose, chosen: selected[id] === true, name: rowName?.(original) ?? id } : {})}
          />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function asDefinition<T extends object>({ id, sortBy }: DataColumn<T>): ColumnDef<typeof features, T> {
  return {
    id,
    enableSorting: sortBy !== undefined,
    accessorFn: typeof sortBy === 'function' ? sortBy : () => '',
    sortFn: 'alphanumeric',
  };
}

const FOCUSABLE = 'a[href], button, input';

/** Up and down go to the same place of the row above or below, as in a sheet. */
function walk(event: KeyboardEvent<HTMLTableSectionElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const row = (event.target as HTMLElement).closest('tr');
  if (!step || !row) return;
  const place = [...row.querySelectorAll(FOCUSABLE)].indexOf(event.target as Element);
  const next = step > 0 ? row.nextElementSibling : row.previousElementSibling;
  const there = next?.querySelectorAll<HTMLElement>(FOCUSABLE)[place];
  if (!there) return;
  event.preventDefault();
  there.focus();
}

const without = (selected: Record<string, true>, id: string): Record<string, true> =>
  Object.fromEntries(Object.entries(selected).filter(([each]) => each !== id));
