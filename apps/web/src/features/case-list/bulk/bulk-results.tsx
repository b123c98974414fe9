import { Button, Group, List, Progress, Stack, Text, ThemeIcon } from '@mantine/core';
import '@mantine/core/styles/Progress.css';
import { AlertIcon, CheckIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { useProblemWords } from '../../../components/use-problem-words.ts';
import type { Problem } from '../../../lib/api/problem.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import type { BulkRun } from './bulk-run.ts';

/** What came of each case: how far it is, then done or why not. */
export function BulkResults({ run, onClose }: { run: BulkRun; onClose: () => void }) {
  const { t } = useTranslation('case-list');
  const { number } = useFormat();
  const failed = run.results.filter(({ problem }) => problem !== null);
  const done = run.results.length - failed.length;
  return (
    <Stack gap="sm">
      {run.state === 'running' && (
        <Progress value={(run.results.length / Math.max(1, run.total)) * 100} aria-label={t('bulk.progress')} />
      )}
      <Text role="status" fw={600}>
        {t('bulk.result', { done: number(done), total: number(run.total) })}
        {failed.length > 0 && ` ${t('bulk.failed', { count: failed.length, shown: number(failed.length) })}`}
      </Text>
      <List spacing={4} size="sm" listStyleType="none" aria-label={t('bulk.results')}>
        {[...failed, ...run.results.filter(({ problem }) => problem === null)].map(({ row, problem }) => (
          <List.Item
            key={row.id}
            icon={
              <ThemeIcon size={18} radius="xl" variant="light" color={problem ? 'brick' : 'moss'}>
                {problem ? <AlertIcon size={12} aria-hidden /> : <CheckIcon size={12} aria-hidden />}
              </ThemeIcon>
            }
          >
            <Content>{row.number}</Content> {problem === null ? t('bulk.done') : <Refused problem={problem} />}
          </List.Item>
        ))}
      </List>
      {run.state === 'done' && (
        <Group>
          <Button onClick={onClose}>{t('bulk.close')}</Button>
        </Group>
      )}
    </Stack>
  );
}

function Refused({ problem }: { problem: Problem }) {
  const { t } = useTranslation();
  return <>{useProblemWords(problem) ?? t('problem.unknown')}</>;
}
