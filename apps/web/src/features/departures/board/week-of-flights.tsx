import { Anchor, Stack, Text } from '@mantine/core';
import { LANGUAGES_OF_THE_APP } from '@homeward/contracts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import type { DataColumn } from '../../../components/data-table/data-column.ts';
import { DataTable } from '../../../components/data-table/data-table.tsx';
import { AnchorLink } from '../../../components/links.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useSession } from '../../../lib/session/session-store.ts';
import { dayOf, flightName, hourOf, isAwaited, wayOf, type Flight } from './board-rows.ts';

/** The flights of a week, day by day: how many leave, how many may, and how many have. */
export function WeekOfFlights({ flights }: { flights: readonly Flight[] }) {
  const { t } = useTranslation('departures');
  const format = useFormat();
  const columns = useFlightColumns();
  const { user } = useSession();
  const { i18n } = useTranslation();
  const language = paperLanguage(i18n.language);
  const days = [...new Set(flights.map(dayOf))];
  return (
    <Stack gap="md">
      {days.map((day) => (
        <Panel
          key={day}
          title={<Content>{format.day(day)}</Content>}
          actions={
            <Anchor
              href={`/api/departures/sheet?officeId=${user.officeId}&day=${day}&language=${language}`}
              target="_blank"
              size="sm"
            >
              {t('sheet.sheet')}
            </Anchor>
          }
        >
          <DataTable
            name={`${t('board.flights')} ${format.day(day)}`}
            columns={columns}
            rows={flights.filter((flight) => dayOf(flight) === day)}
            rowId={(flight) => `${flight.serviceNumber} ${flight.departsAt} ${flight.toPlace}`}
          />
        </Panel>
      ))}
    </Stack>
  );
}

function useFlightColumns(): readonly DataColumn<Flight>[] {
  const { t, i18n } = useTranslation('departures');
  const { user } = useSession();
  return useMemo(() => {
    const counted = (of: (flight: Flight) => number) => (flight: Flight) => <Content>{of(flight)}</Content>;
    return [
      {
        ...{ id: 'flight', head: t('board.flight'), rowHead: true },
        cell: (flight) => (
          <>
            <AnchorLink to="/departures" search={{ day: dayOf(flight), view: 'list' }} data-row-link="">
              <Content>{flightName(flight)}</Content>
            </AnchorLink>
            <Text size="sm" c="dimmed">
              <Content>
                {hourOf(flight)} · {wayOf(flight)}
              </Content>
            </Text>
          </>
        ),
      },
      {
        id: 'travellers',
        head: t('board.travellers'),
        numeric: true,
        cell: counted(({ travellers }) => travellers.length),
      },
      {
        ...{ id: 'ready', head: t('board.ready'), numeric: true },
        cell: counted(({ travellers }) => travellers.filter((one) => isAwaited(one) && !hinders(one.lacks)).length),
      },
      {
        ...{ id: 'lacking', head: t('board.lacking'), numeric: true },
        cell: counted(({ travellers }) => travellers.filter((one) => isAwaited(one) && hinders(one.lacks)).length),
      },
      {
        ...{ id: 'gone', head: t('board.gone'), numeric: true },
        cell: counted(({ travellers }) => travellers.filter(({ state }) => state === 'departed').length),
      },
      {
        ...{ id: 'manifest', head: t('sheet.papers') },
        cell: (flight) => (
          <Anchor
            href={`/api/departures/manifest?officeId=${user.officeId}&day=${dayOf(flight)}&language=${paperLanguage(i18n.language)}&serviceNumber=${encodeURIComponent(flight.serviceNumber)}`}
            target="_blank"
            size="sm"
          >
            {t('sheet.manifest')}
          </Anchor>
        ),
      },
    ];
  }, [t, i18n.language, user.officeId]);
}

/** Papers are set in the languages of the app. */
const paperLanguage = (code: string): string =>
  (LANGUAGES_OF_THE_APP as readonly string[]).includes(code) ? code : 'en';

/** Money and papers are handed over at the desk; without the rest nobody leaves. */
const AT_THE_DESK = ['money-to-pay', 'documents-with-us', 'no-orientation'];
const hinders = (lacks: readonly string[]): boolean => lacks.some((lack) => !AT_THE_DESK.includes(lack));
