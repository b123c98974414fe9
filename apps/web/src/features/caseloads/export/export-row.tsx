import { Button, Group, Stack, Text } from '@mantine/core';
import { DownloadIcon, KeyIcon, LockIcon } from '@primer/octicons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { IconWords } from '../../../components/icon-words.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { useOfficeList } from '../../../components/use-offices.ts';
import { client } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import classes from '../caseloads.module.css';
import { useCaseloadsChanged, type Export } from '../data.ts';
import { RunProgress } from '../run-progress.tsx';
import { ExportState } from '../state-words.tsx';
import { saveFile } from './save-file.ts';

/** One export: how far it is, then its file and, of a sensitive one, its password; each is given once. */
export function ExportRow({ asked }: { asked: Export }) {
  const { t } = useTranslation('caseloads');
  const format = useFormat();
  const changed = useCaseloadsChanged();
  const names = new Map(useOfficeList().map(({ id, name }) => [id, name]));
  const [password, setPassword] = useState<string | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const [fetching, setFetching] = useState(false);
  // The server notes it once all was sent, which may be a moment after all came.
  const [given, setGiven] = useState(false);
  const fetchUntil = given ? null : asked.fetchUntil;
  const path = { id: asked.id };
  const fetchFile = async (): Promise<void> => {
    setFetching(true);
    const { data, error } = await client.POST('/api/caseload-exports/{id}/fetch', {
      params: { path },
      parseAs: 'blob',
    });
    setFetching(false);
    setProblem(error ?? null);
    if (data) {
      saveFile(data as unknown as Blob, asked.fileName ?? 'caseload.zip');
      setGiven(true);
    }
    await changed();
  };
  const showPassword = async (): Promise<void> => {
    const { data, error } = await client.POST('/api/caseload-exports/{id}/password', { params: { path } });
    setProblem(error ?? null);
    if (data) setPassword(data.password);
    await changed();
  };
  return (
    <Stack component="li" gap="xs" py="sm" style={{ listStyle: 'none', borderTop: '1px solid var(--hw-line)' }}>
      <Group gap="md">
        <ExportState state={given ? 'fetched' : asked.state} />
        <Content>{format.instant(asked.askedAt)}</Content>
        <Content>
          {asked.officeIds
            .map((id) => names.get(id))
            .filter(Boolean)
            .join(', ')}
        </Content>
        {asked.sensitive && <IconWords icon={LockIcon}>{t('exports.sensitive')}</IconWords>}
      </Group>
      {asked.result && (
        <Text size="sm" c="dimmed">
          {t('exports.counts', {
            persons: format.number(asked.result.persons),
            cases: format.number(asked.result.cases),
            services: format.number(asked.result.services),
          })}
        </Text>
      )}
      {asked.underWay && <RunProgress {...asked.progress} />}
      {problem !== null && <ProblemNotice error={problem} />}
      {password !== null && (
        <div role="status">
          <Text size="sm">{t('exports.passwordWords')}</Text>
          <div className={classes['password']}>
            <Content>{password}</Content>
          </div>
        </div>
      )}
      {(fetchUntil ?? asked.passwordWaits) && (
        <Group gap="sm">
          {fetchUntil && (
            <Button
              size="xs"
              loading={fetching}
              leftSection={<DownloadIcon aria-hidden />}
              onClick={() => void fetchFile()}
            >
              {t('exports.fetch')}
            </Button>
          )}
          {asked.passwordWaits && (
            <Button
              size="xs"
              variant="default"
              leftSection={<KeyIcon aria-hidden />}
              onClick={() => void showPassword()}
            >
              {t('exports.password')}
            </Button>
          )}
          {fetchUntil && (
            <Text size="sm" c="dimmed">
              {t('exports.until')} <Content>{format.instant(fetchUntil)}</Content>
            </Text>
          )}
        </Group>
      )}
    </Stack>
  );
}
