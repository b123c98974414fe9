import { Stack } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Pager } from '../../components/data-table/pager.tsx';
import { Empty } from '../../components/empty.tsx';
import { Page } from '../../components/page.tsx';
import { Panel } from '../../components/panel.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { api } from '../../lib/api/client.ts';
import { useMay } from '../../lib/session/use-may.ts';
import { AlertCard } from './alert-card.tsx';
import { Protocols } from './protocols.tsx';

const SIZE = 10;

/** Children somebody is looking for, with all that is needed to act on the same screen; those found lately below. */
export function MissingChildrenPage() {
  const { t } = useTranslation('missing-children');
  const may = useMay();
  const { page = 1 } = useSearch({ from: '/missing-children' });
  const navigate = useNavigate({ from: '/missing-children' });
  const alerts = api.useQuery('get', '/api/missing-child-alerts', { params: { query: { page, size: SIZE } } });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Stack>
        <QueryState query={alerts}>
          {({ rows, page: info }) =>
            info.total === 0 ? (
              <Panel>
                <Empty title={t('empty')} />
              </Panel>
            ) : (
              <>
                {rows.map((alert) => (
                  <AlertCard key={alert.id} alert={alert} />
                ))}
                <Pager {...info} onPage={(number) => void navigate({ search: number === 1 ? {} : { page: number } })} />
              </>
            )
          }
        </QueryState>
        {may('protocol.write') && <Protocols />}
      </Stack>
    </Page>
  );
}
