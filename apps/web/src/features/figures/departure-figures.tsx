import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import layout from '../../components/board.module.css';
import type { components } from '../../lib/api/schema.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { Breakdown } from './breakdown.tsx';
import type { FiguresSearch } from './figures-search.ts';
import { linesOf, type FigureLine } from './lines.ts';
import { Pyramid } from './pyramid.tsx';
import { useCodeWords } from './use-code-words.ts';

type KeyFigures = components['schemas']['KeyFiguresDto'];

export interface FiguresOfPeriod {
  readonly now: KeyFigures;
  readonly before: KeyFigures | undefined;
  readonly asked: FiguresSearch & { from: string; to: string };
}

const CLOSED = ['bySex', 'byAge', 'byProfile', 'byLegalStatus', 'byVulnerability', 'byReturnType'] as const;
const TOTALS = ['total', 'persons', 'cases', 'inFamilies', 'withReintegration'] as const;

/** Who left, from where, for where, and what was true of them on that day. */
export function DepartureFigures({ now, before, asked }: FiguresOfPeriod) {
  const { t } = useTranslation('figures');
  const format = useFormat();
  const words = useCodeWords();
  const { departures, funnel } = now;
  const earlier = before?.departures;
  const all = departures.total;
  const told = { asked, before: t('yearBefore') };
  const totals = TOTALS.map((code) => ({
    ...{ code, what: t(`code.total.${code}`), count: departures[code], before: earlier?.[code] ?? 0 },
  }));
  const country = (code: string): string => format.country(code);
  return (
    <Stack gap="lg">
      <div className={layout['columns']}>
        <Breakdown {...told} group="total" lines={totals} number={(code) => `departures.${code}`} />
        <Breakdown
          {...told}
          group="funnel"
          chart="bars"
          lines={linesOf(funnel, before?.funnel ?? {}, (code) => words('funnel', code))}
          number={(code) => `funnel.${code}`}
        />
        <Breakdown
          {...told}
          group="byMonth"
          chart="columns"
          all={all}
          lines={monthsOf(departures.byMonth, earlier?.byMonth ?? {}, format.month)}
          number="departures.byMonth"
        />
        <Breakdown
          {...told}
          group="byAgeGroup"
          chart="columns"
          all={all}
          lines={linesOf(departures.byAgeGroup, earlier?.byAgeGroup ?? {}, (code) => code, { isContent: true })}
          number="departures.byAgeGroup"
        />
        <Pyramid rows={now.pyramid ?? []} asked={asked} />
        {CLOSED.map((group) => (
          <Breakdown
            {...told}
            key={group}
            group={group}
            {...(group === 'byProfile' ? { chart: 'bars' } : {})}
            all={all}
            lines={linesOf(departures[group], earlier?.[group] ?? {}, (code) => words(group, code))}
            number={`departures.${group}`}
          />
        ))}
        {(['byDestination', 'byNationality', 'byHost'] as const).map((group) => (
          <Breakdown
            {...told}
            key={group}
            group={group}
            {...(group === 'byHost' ? {} : { chart: 'bars' })}
            all={all}
            lines={linesOf(departures[group], earlier?.[group] ?? {}, country, { byCount: true })}
            number={`departures.${group}`}
          />
        ))}
        {(['byOffice', 'byProgramme'] as const).map((group) => (
          <Breakdown
            {...told}
            key={group}
            group={group}
            all={all}
            lines={linesOf(
              ...([departures[group], earlier?.[group] ?? {}] as const),
              (code) => (code === 'none' ? t('code.byProgramme.none') : code),
              { byCount: true, isContent: true },
            )}
            number={`departures.${group}`}
          />
        ))}
      </div>
      <Flows {...told} now={now} earlier={before} />
    </Stack>
  );
}

function Flows({
  now,
  earlier,
  asked,
  before,
}: Pick<FiguresOfPeriod, 'now' | 'asked'> & { readonly earlier: KeyFigures | undefined; readonly before: string }) {
  const { t } = useTranslation('figures');
  const format = useFormat();
  const keyOf = ({ host, destination }: { host: string; destination: string }): string => `${host}-${destination}`;
  const then = new Map((earlier?.departures.hostToDestination ?? []).map((flow) => [keyOf(flow), flow.departures]));
  const lines = now.departures.hostToDestination.map((flow) => ({
    code: keyOf(flow),
    what: t('flow', { host: format.country(flow.host), destination: format.country(flow.destination) }),
    ...{ count: flow.departures, before: then.get(keyOf(flow)) ?? 0 },
  }));
  return (
    <Breakdown
      group="hostToDestination"
      chart="bars"
      lines={lines}
      number="departures.hostToDestination"
      {...{ asked, before, all: now.departures.total }}
    />
  );
}

/** A month of now beside the same month of the year before. */
function monthsOf(
  months: Readonly<Record<string, number>>,
  earlier: Readonly<Record<string, number>>,
  wordsOf: (month: string) => string,
): FigureLine[] {
  const yearOn = (month: string): string => `${Number(month.slice(0, 4)) + 1}${month.slice(4)}`;
  const then = Object.fromEntries(Object.entries(earlier).map(([month, count]) => [yearOn(month), count]));
  return linesOf(months, then, wordsOf).sort((a, b) => (a.code < b.code ? -1 : 1));
}
