import { Button, Group, Stack, Text } from '@mantine/core';
import { DownloadIcon } from '@primer/octicons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { howMany } from '../../../components/data-table/data-column.ts';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { client } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { columnsOf, filtersOf, sortOf } from '../case-search.ts';
import type { BulkFormProps } from './bulk-kinds.ts';

/** The cases chosen as a file of the columns shown, in the order shown; the trail keeps that it was made. */
export function ExportForm({ chosen, total, search, onClose }: BulkFormProps) {
  const { t } = useTranslation('case-list');
  const { number } = useFormat();
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const [lines, setLines] = useState<number | null>(null);
  const { by, descending } = sortOf(search);
  const make = async (): Promise<void> => {
    setSending(true);
    const { data, error } = await client.POST('/api/case-exports', {
      body: {
        filters: { ...filtersOf(search), sort: by, order: descending ? 'desc' : 'asc' },
        columns: [...columnsOf(search)],
        ...(chosen.all ? {} : { caseIds: [...chosen.ids] }),
      },
      parseAs: 'text',
    });
    setSending(false);
    setProblem(error ?? null);
    if (data === undefined) return;
    setLines(data.trimEnd().split('\r\n').length - 1);
    save(data);
  };
  const count = howMany(chosen, total);
  return (
    <Stack gap="md">
      <Text>{t('bulk.export.words', { count, shown: number(count) })}</Text>
      <Text size="sm" c="dimmed">
        {t('bulk.export.trail')}
      </Text>
      {problem !== null && <ProblemNotice error={problem} />}
      {lines !== null && (
        <Text role="status" fw={600}>
          {t('bulk.export.done', { count: lines, shown: number(lines) })}
        </Text>
      )}
      <Group>
        {lines === null ? (
          <Button
            loading={sending}
            leftSection={<DownloadIcon aria-hidden />}
            onClick={() => void make()}
            data-autofocus
          >
            {t('bulk.export.submit')}
          </Button>
        ) : (
          <Button onClick={onClose}>{t('bulk.close')}</Button>
        )}
      </Group>
    </Stack>
  );
}

function save(csv: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  link.download = 'cases.csv';
  link.click();
  URL.revokeObjectURL(link.href);
}
