import { Group, SegmentedControl, Stack, Text } from '@mantine/core';
import '@mantine/core/styles/FloatingIndicator.css';
import '@mantine/core/styles/SegmentedControl.css';
import { keepPreviousData } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AskedAnew } from '../../../components/data-table/asked-anew.tsx';
import { Content } from '../../../components/content.tsx';
import { DayField } from '../../../components/form/day-field.tsx';
import { Empty } from '../../../components/empty.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { api } from '../../../lib/api/client.ts';
import { today } from '../../../lib/format/today.ts';
import { isDay } from '../../../lib/format/typed-day.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { present } from '../../../lib/search-params.ts';
import { useMay } from '../../../lib/session/use-may.ts';
import { plusDays, weekOf } from './board-days.ts';
import { BOARD_VIEWS, type BoardSearch, type BoardView } from './board-search.ts';
import { TravellerList } from './traveller-list.tsx';
import { WeekOfFlights } from './week-of-flights.tsx';

/** A colleague at the airport records while another looks. */
const REFRESH_MS = 30_000;

/** Who leaves this week, and what is missing; a flight is settled here and not by opening fifty files. */
export function BoardPage() {
  const { t } = useTranslation(['departures', 'codes', 'table', 'fields']);
  const format = useFormat();
  const may = useMay();
  const search = useSearch({ from: '/departures' });
  const navigate = useNavigate({ from: '/departures' });
  const day = search.day ?? today();
  const view = search.view ?? 'week';
  const week = weekOf(day);
  const range = view === 'week' ? week : { from: day, to: day };
  const flights = api.useQuery(
    'get',
    '/api/departures',
    { params: { query: range } },
    { placeholderData: keepPreviousData, refetchInterval: REFRESH_MS },
  );
  const go = (change: BoardSearch): void => void navigate({ search: (now) => present({ ...now, ...change }) });
  const step = view === 'week' ? 7 : 1;
  return (
    <Page
      title={t('board.title')}
      lead={t('board.lead')}
      actions={
        may('float.use') || may('float.manage') ? (
          <ButtonLink variant="default" size="compact-md" to="/departures/floats">
            {t('floats.title')}
          </ButtonLink>
        ) : undefined
      }
    >
      <Stack gap="md">
        <Group gap="sm" align="flex-end">
          <DayField
            label={t('board.day')}
            value={day}
            onChange={(value) => isDay(value) && go({ day: value })}
            w={180}
          />
          <Group gap="xs">
            {([-step, step] as const).map((days) => (
              <ButtonLink
                key={days}
                variant="default"
                to="/departures"
                search={{ ...search, day: plusDays(day, days) }}
              >
                {t(days < 0 ? 'board.before' : 'board.after')}
              </ButtonLink>
            ))}
          </Group>
          <SegmentedControl
            aria-label={t('board.views.label')}
            value={view}
            onChange={(value) => go({ view: value as BoardView, day })}
            data={BOARD_VIEWS.map((value) => ({ value, label: t(`board.views.${value}`) }))}
          />
        </Group>
        <Text fw={600} component="p">
          <Content>{view === 'week' ? `${format.day(week.from)} – ${format.day(week.to)}` : format.day(day)}</Content>
        </Text>
        <QueryState query={flights} lines={6}>
          {({ rows }) =>
            rows.length === 0 ? (
              <Empty title={t('board.none')}>{t('board.noneWords')}</Empty>
            ) : (
              <AskedAnew waiting={flights.isPlaceholderData}>
                {view === 'week' ? (
                  <WeekOfFlights flights={rows} />
                ) : (
                  <TravellerList key={day} flights={rows} day={day} />
                )}
              </AskedAnew>
            )
          }
        </QueryState>
      </Stack>
    </Page>
  );
}
