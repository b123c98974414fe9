import { FIGURE_CHANNELS, FIGURE_RETURN_TYPES } from '@homeward/contracts';
import { Button, Group, MultiSelect, Select, SimpleGrid } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CountriesSelect } from '../../components/form/country-select.tsx';
import { DayField } from '../../components/form/day-field.tsx';
import { Panel } from '../../components/panel.tsx';
import { useOfficeList } from '../../components/use-offices.ts';
import { api } from '../../lib/api/client.ts';
import { isDay } from '../../lib/format/typed-day.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useSession } from '../../lib/session/session-store.ts';
import type { FiguresSearch } from './figures-search.ts';

export interface FigureFiltersProps {
  readonly asked: FiguresSearch & { readonly from: string; readonly to: string };
  readonly onAsk: (search: FiguresSearch) => void;
}

const FIRST_YEAR = 2013;
const OWN = 'own';
const MONTHS = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));

/** Of what and when: each change counts anew and stands in the address, so that a figure can be shown to somebody. */
export function FigureFilters({ asked, onAsk }: FigureFiltersProps) {
  const { t } = useTranslation('figures');
  const { permissions } = useSession();
  const offices = useOfficeList().filter(({ id }) => permissions['figures.read']?.includes(id));
  const programmes = api.useQuery('get', '/api/programmes', {}, { staleTime: 300_000 });
  const calendar = calendarOf(asked);
  const format = useFormat();
  const [own, setOwn] = useState(calendar === null);
  const thisYear = new Date().getFullYear();
  const years = Array.from({ length: thisYear - FIRST_YEAR + 1 }, (_, i) => String(thisYear - i));
  const ask = (change: Partial<FiguresSearch>): void => onAsk({ ...asked, ...change });
  const list = (values: string[]): string[] | undefined => (values.length > 0 ? values : undefined);
  return (
    <Panel title={t('period.title')} className="no-print">
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm">
        <Select
          label={t('period.year')}
          allowDeselect={false}
          data={[...years, { value: OWN, label: t('period.own') }]}
          value={own || calendar === null ? OWN : calendar.year}
          onChange={(value) => {
            setOwn(value === OWN);
            if (value && value !== OWN) ask({ from: `${value}-01-01`, to: `${value}-12-31` });
          }}
        />
        {!own && calendar !== null && (
          <Select
            label={t('period.month')}
            allowDeselect={false}
            data={[
              { value: '', label: t('period.wholeYear') },
              ...MONTHS.map((month) => ({ value: month, label: format.month(`${calendar.year}-${month}`) })),
            ]}
            value={calendar.month}
            onChange={(value) =>
              ask(
                value
                  ? { from: `${calendar.year}-${value}-01`, to: lastDayOf(calendar.year, value) }
                  : { from: `${calendar.year}-01-01`, to: `${calendar.year}-12-31` },
              )
            }
          />
        )}
        <MultiSelect
          label={t('filter.office')}
          searchable
          clearable
          attributes={{ pill: { 'data-content': '' } }}
          placeholder={asked.officeId ? '' : t('filter.all')}
          data={offices.map(({ id, name }) => ({ value: id, label: name }))}
          value={[...(asked.officeId ?? [])]}
          onChange={(values) => ask({ officeId: list(values) } as FiguresSearch)}
        />
        <MultiSelect
          label={t('filter.programme')}
          clearable
          attributes={{ pill: { 'data-content': '' } }}
          placeholder={asked.programme ? '' : t('filter.all')}
          data={(programmes.data?.rows ?? []).map(({ code }) => code)}
          value={[...(asked.programme ?? [])]}
          onChange={(values) => ask({ programme: list(values) } as FiguresSearch)}
        />
        <CountriesSelect
          label={t('filter.host')}
          placeholder={asked.host ? '' : t('filter.all')}
          value={[...(asked.host ?? [])]}
          onChange={(values) => ask({ host: list(values) } as FiguresSearch)}
        />
        <MultiSelect
          label={t('filter.returnType')}
          clearable
          placeholder={asked.returnType ? '' : t('filter.all')}
          data={FIGURE_RETURN_TYPES.map((value) => ({ value, label: t(`code.byReturnType.${value}`) }))}
          value={[...(asked.returnType ?? [])]}
          onChange={(values) => ask({ returnType: list(values) } as FiguresSearch)}
        />
        <MultiSelect
          label={t('filter.channel')}
          clearable
          placeholder={asked.channel ? '' : t('filter.counted')}
          data={FIGURE_CHANNELS.map((value) => ({ value, label: t(`code.channel.${value}`) }))}
          value={[...(asked.channel ?? [])]}
          onChange={(values) => ask({ channel: list(values) } as FiguresSearch)}
        />
      </SimpleGrid>
      {(own || calendar === null) && <OwnPeriod key={`${asked.from} ${asked.to}`} asked={asked} onAsk={ask} />}
    </Panel>
  );
}

/** Days are asked for together: half a period counts nothing anybody wanted. */
function OwnPeriod({ asked, onAsk }: { asked: FigureFiltersProps['asked']; onAsk: (change: FiguresSearch) => void }) {
  const { t } = useTranslation('figures');
  const [from, setFrom] = useState(asked.from);
  const [to, setTo] = useState(asked.to);
  const [asOf, setAsOf] = useState(asked.asOf ?? '');
  const fits = isDay(from) && isDay(to) && from <= to && (asOf === '' || isDay(asOf));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (fits) onAsk({ from, to, ...(asOf ? { asOf } : {}) });
      }}
    >
      <Group align="flex-end" mt="sm" gap="sm">
        <DayField label={t('period.from')} value={from} onChange={setFrom} />
        <DayField label={t('period.to')} value={to} onChange={setTo} error={from > to && isDay(to)} />
        <DayField label={t('period.asOf')} value={asOf} onChange={setAsOf} />
        <Button type="submit" disabled={!fits}>
          {t('period.show')}
        </Button>
      </Group>
    </form>
  );
}

/** The calendar year, and the month of it, when the days are just those. */
function calendarOf({ from, to, asOf }: FigureFiltersProps['asked']): { year: string; month: string } | null {
  const [year, month] = [from.slice(0, 4), from.slice(5, 7)];
  if (asOf) return null;
  if (from === `${year}-01-01` && to === `${year}-12-31`) return { year, month: '' };
  return from === `${year}-${month}-01` && to === lastDayOf(year, month) ? { year, month } : null;
}

const lastDayOf = (year: string, month: string): string =>
  `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
