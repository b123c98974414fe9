import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { LinkExternalIcon } from '@primer/octicons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Pager, RangeOf } from '../../../components/data-table/pager.tsx';
import { Empty } from '../../../components/empty.tsx';
import { Page } from '../../../components/page.tsx';
import { Panel } from '../../../components/panel.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { api } from '../../../lib/api/client.ts';
import type { components } from '../../../lib/api/schema.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import classes from '../administration.module.css';
import { useOfficeName } from '../data/offices.ts';
import { useChanged } from '../data/use-changed.ts';
import { Done } from '../parts/done.tsx';
import { Facts } from '../parts/facts.tsx';

type DeadLetter = components['schemas']['DeadLetterDto'];

/** Work that failed as often as it may and waits for a person; what is on its way is shown by the board. */
export function QueuesPage() {
  const { t } = useTranslation('queues');
  const { page = 1 } = useSearch({ from: '/administration/queues' });
  const navigate = useNavigate({ from: '/administration/queues' });
  const [retried, setRetried] = useState<string | null>(null);
  const letters = api.useQuery('get', '/api/dead-letters', { params: { query: { page } } });
  return (
    <Page
      title={t('title')}
      lead={letters.data && <RangeOf {...letters.data.page} />}
      actions={
        <Anchor href="/queues" target="_blank" rel="noopener">
          {t('board')} <LinkExternalIcon aria-hidden />
        </Anchor>
      }
    >
      <Stack maw={960}>
        {retried && (
          <Done title={t('retried')}>
            <Text>
              {t('retriedWords')} <Content>{retried}</Content>
            </Text>
          </Done>
        )}
        <Panel title={t('failed')}>
          <QueryState query={letters}>
            {({ rows, page: info }) =>
              info.total === 0 ? (
                <Empty title={t('none')}>{t('noneWords')}</Empty>
              ) : (
                <>
                  <ul className={classes.entries}>
                    {rows.map((letter) => (
                      <LetterLine key={letter.id} letter={letter} onRetried={() => setRetried(letter.job)} />
                    ))}
                  </ul>
                  <Pager
                    {...info}
                    onPage={(number) => void navigate({ search: number === 1 ? {} : { page: number } })}
                  />
                </>
              )
            }
          </QueryState>
        </Panel>
        <Text size="sm" c="dimmed">
          {t('boardWords')}
        </Text>
      </Stack>
    </Page>
  );
}

function LetterLine({ letter, onRetried }: { letter: DeadLetter; onRetried: () => void }) {
  const { t } = useTranslation('queues');
  const format = useFormat();
  const officeName = useOfficeName();
  const changed = useChanged('/api/dead-letters');
  const retrying = api.useMutation('post', '/api/dead-letters/{id}/retry');
  const retry = (): void =>
    retrying.mutate({ params: { path: { id: letter.id } } }, { onSuccess: onRetried, onSettled: () => void changed() });
  return (
    <li>
      {retrying.error && <ProblemNotice error={retrying.error} />}
      <Group justify="space-between" align="flex-start" mb="xs">
        <strong data-content="">{letter.job}</strong>
        <Button size="compact-sm" variant="default" loading={retrying.isPending} onClick={retry}>
          {t('retry')}
        </Button>
      </Group>
      <Facts
        facts={[
          [t('reason'), letter.reason && <Content key="reason">{letter.reason}</Content>],
          [t('tries'), format.number(letter.attempts)],
          [t('diedAt'), <Content key="at">{format.instant(letter.diedAt)}</Content>],
          [
            t('office'),
            letter.officeId ? <Content key="office">{officeName(letter.officeId)}</Content> : t('noOffice'),
          ],
          [t('key'), <Content key="key">{letter.key}</Content>],
          [t('correlation'), <Content key="correlation">{letter.correlationId}</Content>],
        ]}
      />
    </li>
  );
}
