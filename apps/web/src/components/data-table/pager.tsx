import { Group, Pagination, Select, Text } from '@mantine/core';
import '@mantine/core/styles/Pagination.css';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format/use-format.ts';

export interface PageOf {
  /** Counts from 1. */
  readonly page: number;
  readonly size: number;
  readonly total: number;
}

const SIZES: readonly number[] = [25, 50, 100];

export interface PagerProps extends PageOf {
  onPage: (page: number) => void;
  /** When the reader may choose how many rows stand on a page. */
  onSize?: (size: number) => void;
  /** What they may choose from; the usual three when absent. */
  sizes?: readonly number[];
}

/** “1–25 of 312”, and the way to the other pages. */
export function Pager({ page, size, total, onPage, onSize, sizes = SIZES }: PagerProps) {
  const { t } = useTranslation('table');
  const pages = Math.max(1, Math.ceil(total / size));
  return (
    <Group justify="space-between" mt="sm" gap="sm">
      <RangeOf page={page} size={size} total={total} />
      <Group gap="sm">
        {onSize && total > sizes[0]! && (
          <Select
            size="xs"
            w={150}
            aria-label={t('perPage')}
            data={sizes.map((value) => ({ value: String(value), label: t('rowsPerPage', { count: value }) }))}
            value={String(size)}
            onChange={(value) => value && onSize(Number(value))}
          />
        )}
        {pages > 1 && (
          <nav aria-label={t('pages')}>
            <Pagination
              size="sm"
              total={pages}
              value={page}
              onChange={onPage}
              withEdges={false}
              getItemProps={(number) => ({ 'aria-label': t('page', { number }) })}
              getControlProps={(control) => ({ 'aria-label': t(`control.${control}`) })}
            />
          </nav>
        )}
      </Group>
    </Group>
  );
}

export function RangeOf({ page, size, total }: PageOf) {
  const { t } = useTranslation('table');
  const { number } = useFormat();
  if (total === 0) return null;
  const from = Math.min((page - 1) * size + 1, total);
  return (
    <Text size="sm" c="dimmed" role="status">
      {t('range', { from: number(from), to: number(Math.min(page * size, total)), total: number(total) })}
    </Text>
  );
}
