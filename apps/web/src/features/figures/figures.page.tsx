import { Stack, Text } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../components/page.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { api } from '../../lib/api/client.ts';
import { today } from '../../lib/format/today.ts';
import { ReportsNav } from '../reports/reports-nav.tsx';
import { DepartureFigures } from './departure-figures.tsx';
import { FigureFiles } from './figure-files.tsx';
import { FigureFilters } from './figure-filters.tsx';
import { askedOf, sent, yearBefore } from './figures-search.ts';
import { PublishedSeries } from './published-series.tsx';
import { ServiceFigures } from './service-figures.tsx';
import { Waiting } from './waiting.tsx';
import { Scope } from './scope.tsx';

/** The key figures of a period beside those of the year before, each with its definition. */
export function FiguresPage() {
  const { t } = useTranslation('figures');
  const asked = askedOf(useSearch({ from: '/figures' }), today());
  const navigate = useNavigate({ from: '/figures' });
  const figures = api.useQuery(
    'get',
    '/api/reports/key-figures',
    { params: { query: { ...sent(asked), withPyramid: true } } },
    { staleTime: 60_000 },
  );
  const earlier = { ...asked, from: yearBefore(asked.from), to: yearBefore(asked.to) };
  const before = api.useQuery(
    'get',
    '/api/reports/key-figures',
    { params: { query: sent(earlier) } },
    { staleTime: 60_000 },
  );
  return (
    <Page title={t('title')} lead={t('lead')} actions={<FigureFiles asked={asked} />}>
      <Stack gap="lg">
        <ReportsNav current="figures" />
        <FigureFilters asked={asked} onAsk={(search) => void navigate({ search })} />
        <QueryState query={figures} lines={10}>
          {(now) => (
            <Stack gap="lg">
              <Text size="sm" c="dimmed">
                {t('scope', { scope: '' })}
                <Scope words={now.scope} />
              </Text>
              <DepartureFigures now={now} before={before.data} asked={asked} />
              <ServiceFigures now={now} before={before.data} asked={asked} />
              <Waiting now={now} asked={asked} />
              <PublishedSeries />
            </Stack>
          )}
        </QueryState>
      </Stack>
    </Page>
  );
}
