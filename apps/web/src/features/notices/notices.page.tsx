import { Button, Group, Stack } from '@mantine/core';
import { CheckIcon } from '@primer/octicons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Pager, RangeOf } from '../../components/data-table/pager.tsx';
import { Empty } from '../../components/empty.tsx';
import { Page } from '../../components/page.tsx';
import { ButtonLink } from '../../components/links.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { api } from '../../lib/api/client.ts';
import { NoticeLine } from './notice-line.tsx';

/** What colleagues and the installation tell the reader: newest first, each the way to its record. */
export function NoticesPage() {
  const { t } = useTranslation('notices');
  const { page = 1 } = useSearch({ from: '/notices' });
  const navigate = useNavigate({ from: '/notices' });
  const queries = useQueryClient();
  const onSuccess = (): Promise<void> => queries.invalidateQueries({ queryKey: ['get', '/api/notices'] });
  const notices = api.useQuery('get', '/api/notices', { params: { query: { page } } });
  const readAll = api.useMutation('post', '/api/notices/read', { onSuccess });
  const readOne = api.useMutation('post', '/api/notices/{id}/read', { onSuccess });
  const problem = readAll.error ?? readOne.error;
  return (
    <Page
      title={t('title')}
      lead={notices.data && <RangeOf {...notices.data.page} />}
      actions={
        <Group gap="sm">
          <ButtonLink to="/due" variant="default">
            {t('due')}
          </ButtonLink>
          {(notices.data?.unread ?? 0) > 0 && (
            <Button
              variant="default"
              leftSection={<CheckIcon aria-hidden />}
              loading={readAll.isPending}
              onClick={() => readAll.mutate({})}
            >
              {t('readAll')}
            </Button>
          )}
        </Group>
      }
    >
      {problem && <ProblemNotice error={problem} />}
      <QueryState query={notices}>
        {({ rows, page: info }) =>
          info.total === 0 ? (
            <Empty title={t('empty.title')}>{t('empty.words')}</Empty>
          ) : (
            <>
              <Stack gap="xs" component="ul" p={0} m={0}>
                {rows.map((notice) => (
                  <NoticeLine
                    key={notice.id}
                    notice={notice}
                    onRead={() => readOne.mutate({ params: { path: { id: notice.id } } })}
                  />
                ))}
              </Stack>
              <Pager {...info} onPage={(number) => void navigate({ search: number === 1 ? {} : { page: number } })} />
            </>
          )
        }
      </QueryState>
    </Page>
  );
}
