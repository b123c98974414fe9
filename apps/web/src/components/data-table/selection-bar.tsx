import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format/use-format.ts';
import { howMany, NOTHING_CHOSEN, type Chosen } from './data-column.ts';

export interface SelectionBarProps {
  chosen: Chosen;
  total: number;
  onChosen: (chosen: Chosen) => void;
  /** What can be done with the rows chosen. */
  children: ReactNode;
}

/** “12 selected”, the step from a page to everything the filters match, and what can be done with it. */
export function SelectionBar({ chosen, total, onChosen, children }: SelectionBarProps) {
  const { t } = useTranslation('table');
  const { number } = useFormat();
  const count = howMany(chosen, total);
  return (
    <Group gap="sm" mb="sm">
      {children}
      <Text size="sm" fw={600} role="status">
        {t('selected', { count, shown: number(count) })}
      </Text>
      {count > 0 && !chosen.all && total > chosen.ids.length && (
        <Button size="compact-sm" variant="subtle" onClick={() => onChosen({ ids: [], all: true })}>
          {t('selectAll', { count: total, shown: number(total) })}
        </Button>
      )}
      {count > 0 && (
        <Button size="compact-sm" variant="subtle" color="stone" onClick={() => onChosen(NOTHING_CHOSEN)}>
          {t('clear')}
        </Button>
      )}
    </Group>
  );
}
