import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { ColumnsIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import type { DataColumn } from './data-column.ts';

export interface ColumnsMenuProps<T> {
  columns: readonly DataColumn<T>[];
  shown: readonly string[];
  onShown: (shown: string[]) => void;
}

/** Which columns stand in the list; the one that names the row always does. */
export function ColumnsMenu<T>({ columns, shown, onShown }: ColumnsMenuProps<T>) {
  const { t } = useTranslation('table');
  const choice = columns.filter(({ rowHead }) => !rowHead);
  return (
    <Popover position="bottom-end" trapFocus returnFocus withRoles>
      <Popover.Target>
        <Button variant="default" size="compact-sm" leftSection={<ColumnsIcon aria-hidden />}>
          {t('columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('columns')}>
        <Stack gap="xs">
          {choice.map(({ id, head }) => (
            <Checkbox
              key={id}
              label={head}
              checked={shown.includes(id)}
              onChange={({ currentTarget }) => {
                const wanted = new Set(currentTarget.checked ? [...shown, id] : shown.filter((each) => each !== id));
                onShown(columns.map((column) => column.id).filter((each) => wanted.has(each)));
              }}
            />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
