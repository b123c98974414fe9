import { Badge, Stack, Text } from '@mantine/core';
import '@mantine/core/styles/Badge.css';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import type { DataColumn } from '../../../components/data-table/data-column.ts';
import { DataTable } from '../../../components/data-table/data-table.tsx';
import { Empty } from '../../../components/empty.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { api } from '../../../lib/api/client.ts';
import type { components } from '../../../lib/api/schema.ts';
import { useFormat } from '../../../lib/format/use-format.ts';

export type Arrival = components['schemas']['ExpectedArrivalDto'];

/** Whom this office awaits; all that it learns of them stands here. */
export function ArrivalsPage() {
  const { t } = useTranslation(['departures', 'table']);
  const arrivals = api.useQuery('get', '/api/arrivals');
  const columns = useArrivalColumns();
  return (
    <Page title={t('arrivals.title')} lead={t('arrivals.lead')}>
      <QueryState query={arrivals} lines={6}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title={t('arrivals.none')}>{t('arrivals.noneWords')}</Empty>
          ) : (
            <Stack gap="sm">
              <DataTable
                name={t('arrivals.title')}
                columns={columns}
                rows={rows}
                rowId={({ receptionId }) => receptionId}
              />
            </Stack>
          )
        }
      </QueryState>
    </Page>
  );
}

function useArrivalColumns(): readonly DataColumn<Arrival>[] {
  const { t } = useTranslation('departures');
  const format = useFormat();
  return useMemo(
    () => [
      {
        ...{ id: 'name', head: t('board.traveller'), rowHead: true },
        cell: ({ name, caseNumber }) => (
          <>
            <Content>{name}</Content>
            <Text size="sm" fw={400} c="dimmed">
              <Content>{caseNumber}</Content>
            </Text>
          </>
        ),
      },
      {
        ...{ id: 'lands', head: t('arrivals.lands') },
        cell: ({ arrivesLocal, carrier, serviceNumber, toPlace }) =>
          arrivesLocal ? (
            <Content>
              {format.day(arrivesLocal.slice(0, 10))} {arrivesLocal.slice(11)} · {carrier} {serviceNumber} · {toPlace}
            </Content>
          ) : (
            t('arrivals.noSeat')
          ),
      },
      { id: 'from', head: t('arrivals.from'), cell: ({ hostOfficeName }) => <Content>{hostOfficeName}</Content> },
      {
        ...{ id: 'state', head: t('board.state') },
        cell: (arrival) => <State arrival={arrival} />,
      },
    ],
    [t, format],
  );
}

function State({ arrival }: { arrival: Arrival }) {
  const { t } = useTranslation('departures');
  const format = useFormat();
  const { receptionId, arrivedOn, arrivedAt, contact, departedOn, overdue } = arrival;
  if (arrivedOn)
    return (
      <>
        {t('arrivals.arrived')}{' '}
        <Content>{[format.day(arrivedOn), arrivedAt, contact].filter(Boolean).join(' · ')}</Content>
      </>
    );
  if (!departedOn) return t('arrivals.notLeft');
  return (
    <Stack gap={4} align="flex-start" component="span">
      {overdue && (
        <Badge variant="light" color="brick" tt="none">
          {t('arrivals.overdue')}
        </Badge>
      )}
      <ButtonLink size="compact-sm" to="/arrivals/$receptionId" params={{ receptionId }}>
        {t('arrivals.confirm')}
      </ButtonLink>
    </Stack>
  );
}
