import { Alert, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { CheckIcon } from '@primer/octicons-react';
import { keepPreviousData, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskedAnew } from '../../components/data-table/asked-anew.tsx';
import { Page } from '../../components/page.tsx';
import { Panel } from '../../components/panel.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { api } from '../../lib/api/client.ts';
import { dayAt } from '../../lib/format/office-time.ts';
import { present } from '../../lib/search-params.ts';
import { useMay } from '../../lib/session/use-may.ts';
import { Agenda } from './agenda.tsx';
import { CalendarBar } from './calendar-bar.tsx';
import type { CalendarSearch } from './calendar-search.ts';
import type { CalendarAppointment } from './days.ts';
import { dayPlus, weekOf } from './days.ts';
import { FeedPanel } from './feed-panel.tsx';
import { HourTable } from './hour-table.tsx';
import { RoomsPanel } from './rooms-panel.tsx';
import { useCalendarOffice } from './use-calendar-office.ts';

const NewAppointment = lazy(() =>
  import('./new-appointment.tsx').then((module) => ({ default: module.NewAppointment })),
);
const OneAppointment = lazy(() =>
  import('./one-appointment.tsx').then((module) => ({ default: module.OneAppointment })),
);

/** What stands open over the calendar. */
type Open =
  | { readonly what: 'new'; readonly day: string; readonly time: string }
  /** With the hour it was dragged to, where it was. */
  | { readonly what: 'one'; readonly appointment: CalendarAppointment; readonly to?: { day: string; time: string } };

/** Who meets whom when: made and moved where one sees what else there is. */
export function CalendarPage() {
  const { t } = useTranslation('calendar');
  const search = useSearch({ from: '/calendar' });
  const navigate = useNavigate({ from: '/calendar' });
  const queries = useQueryClient();
  const may = useMay();
  const narrow = useMediaQuery('(max-width: 62em)', false, { getInitialValueInEffect: false });
  const office = useCalendarOffice(search.officeId);
  const [open, setOpen] = useState<Open | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const today = dayAt(new Date(), office?.timeZone ?? 'UTC');
  const day = search.day ?? today;
  const view = search.view ?? 'week';
  const days =
    view === 'day' ? [day] : view === 'week' ? weekOf(day) : Array.from({ length: 28 }, (_, n) => dayPlus(day, n));
  const { whose, officeId, roomId, interpreter } = search;
  const query = { from: days[0]!, to: days.at(-1)!, ...present({ whose, officeId, roomId, interpreter }) };
  const appointments = api.useQuery(
    'get',
    '/api/appointments',
    { params: { query } },
    { enabled: office !== undefined, placeholderData: keepPreviousData, refetchInterval: 60_000 },
  );
  const holidays = api.useQuery(
    'get',
    '/api/reference/holidays',
    { params: { query: office ? { calendar: office.calendar } : {} } },
    { enabled: office !== undefined, staleTime: Infinity },
  );
  const holidayOf = new Map((holidays.data?.rows ?? []).map(({ day: on, name }) => [on, name]));
  const go = (change: { [Name in keyof CalendarSearch]?: CalendarSearch[Name] | undefined }): void =>
    void navigate({ search: (now) => present({ ...now, ...change }) as CalendarSearch });
  const finished = async (words: string): Promise<void> => {
    setOpen(null);
    setDone(words);
    await queries.invalidateQueries({
      predicate: ({ queryKey: [, path] }) => typeof path === 'string' && !path.startsWith('/api/reference'),
    });
  };
  const making = may('appointment.make');
  const shared = {
    today,
    holidayOf,
    days,
    ...(making ? { onSlot: (on: string, time: string) => setOpen({ what: 'new', day: on, time }) } : {}),
    onOpen: (appointment: CalendarAppointment, to?: { day: string; time: string }) =>
      setOpen({ what: 'one', appointment, ...(to ? { to } : {}) }),
  };
  return (
    <Page title={t('title')} lead={office && t('zone', { zone: office.timeZone })}>
      <CalendarBar
        search={search}
        days={days}
        onGo={go}
        onNew={making ? () => setOpen({ what: 'new', day: day < today ? today : day, time: '09:00' }) : null}
      />
      {done && (
        <Alert color="moss" variant="light" role="status" mb="sm" icon={<CheckIcon aria-hidden />}>
          {done}
        </Alert>
      )}
      <QueryState query={appointments} lines={10}>
        {({ rows }) => (
          <AskedAnew waiting={appointments.isPlaceholderData}>
            {view === 'list' || narrow ? (
              <Agenda {...shared} whole={view !== 'list'} rows={rows} />
            ) : (
              <HourTable {...shared} rows={rows} />
            )}
          </AskedAnew>
        )}
      </QueryState>
      <Stack gap="lg" mt="lg">
        <Panel title={t('coming.title')}>
          <Text c="dimmed" size="sm">
            {t('coming.words')}
          </Text>
        </Panel>
        {office && <RoomsPanel officeId={office.id} />}
        <FeedPanel />
      </Stack>
      <Suspense fallback={null}>
        {open?.what === 'new' && (
          <NewAppointment day={open.day} time={open.time} onClose={() => setOpen(null)} onDone={finished} />
        )}
        {open?.what === 'one' && (
          <OneAppointment
            appointment={open.appointment}
            to={open.to ?? null}
            onClose={() => setOpen(null)}
            onDone={finished}
          />
        )}
      </Suspense>
    </Page>
  );
}
