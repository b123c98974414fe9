import { Button, Group, Text } from '@mantine/core';
import { XIcon } from '@primer/octicons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Pager, RangeOf } from '../../../components/data-table/pager.tsx';
import { Empty } from '../../../components/empty.tsx';
import { Page } from '../../../components/page.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { api } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { present } from '../../../lib/search-params.ts';
import { EventLine } from './event-line.tsx';
import { TrailFilters } from './trail-filters.tsx';
import type { TrailChange, TrailSearch } from './trail-search.ts';

const FILTERS = ['caseId', 'recordType', 'recordId', 'actorId', 'day'] as const;

/** Who did or read what, when: fields and never their words. */
export function TrailPage() {
  const { t } = useTranslation('trail');
  const format = useFormat();
  const search = useSearch({ from: '/administration/trail' });
  const navigate = useNavigate({ from: '/administration/trail' });
  const { caseId, ...filters } = search;
  const page = search.page ?? 1;
  const all = api.useQuery(
    'get',
    '/api/audit/events',
    { params: { query: { ...filters, page } } },
    { enabled: !caseId },
  );
  const ofCase = api.useQuery(
    'get',
    '/api/cases/{id}/audit-events',
    { params: { path: { id: caseId ?? '' }, query: { page } } },
    { enabled: caseId !== undefined },
  );
  const events = caseId ? ofCase : all;
  const go = (change: TrailChange): void =>
    void navigate({ search: present({ ...search, page: undefined, ...change }) as TrailSearch });
  return (
    <Page title={t('title')} lead={events.data && <RangeOf {...events.data.page} />}>
      <Text mb="md" c="dimmed">
        {t('lead')}
      </Text>
      <TrailFilters key={JSON.stringify(search)} search={search} onFilter={go} />
      <Group gap="xs" my="sm">
        {FILTERS.filter((name) => search[name]).map((name) => (
          <Button
            key={name}
            size="compact-sm"
            variant="light"
            rightSection={<XIcon aria-hidden />}
            aria-label={`${t('remove')} ${t(`filter.${name}`)}`}
            onClick={() => go({ [name]: undefined })}
          >
            {t(`filter.${name}`)}: <Content>{name === 'day' ? format.day(search.day!) : search[name]}</Content>
          </Button>
        ))}
      </Group>
      <Panel>
        <QueryState query={events} lines={8}>
          {({ rows, page: info }) =>
            info.total === 0 ? (
              <Empty title={t('none')}>{t('noneWords')}</Empty>
            ) : (
              <>
                <ul style={{ padding: 0, margin: 0, listStyle: 'none' }}>
                  {rows.map((event) => (
                    <EventLine key={event.id} event={event} onFilter={go} />
                  ))}
                </ul>
                <Pager
                  {...info}
                  onPage={(number) =>
                    void navigate({
                      search: present({ ...search, page: number === 1 ? undefined : number }) as TrailSearch,
                    })
                  }
                />
              </>
            )
          }
        </QueryState>
      </Panel>
    </Page>
  );
}
