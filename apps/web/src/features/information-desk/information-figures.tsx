import { List, Select, SimpleGrid, Stack, Text } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DataColumn } from '../../components/data-table/data-column.ts';
import { DataTable } from '../../components/data-table/data-table.tsx';
import { Empty } from '../../components/empty.tsx';
import { AnchorLink } from '../../components/links.tsx';
import { Page } from '../../components/page.tsx';
import { Panel } from '../../components/panel.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { useLanguageNames } from '../../components/use-language-names.ts';
import { api } from '../../lib/api/client.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useCodes } from '../../lib/i18n/use-codes.ts';
import { useMay } from '../../lib/session/use-may.ts';
import type { ContactFilters, FiguresSearch } from './contact-search.ts';
import { listOfMonth, listOfYear } from './figure-lists.ts';
import { sumBy, type Sum } from './figure-sums.ts';
import { detailsOf, keptSince } from './kept.ts';

/** How many years back one may look without typing an address. */
const YEARS = 6;
const DEFINED = ['contact', 'people', 'language', 'offices', 'kept'] as const;

/** How many asked, how and about what, with what each number means; of old contacts only this is left. */
export function InformationFigures() {
  // What stands below speaks of these too: the heading must not wait for their words once it is shown.
  const { t } = useTranslation(['information-desk', 'codes', 'table', 'fields']);
  const may = useMay();
  const now = new Date().getFullYear();
  const { year = now } = useSearch({ strict: false }) as FiguresSearch;
  const navigate = useNavigate();
  const figures = api.useQuery('get', '/api/figures/information', { params: { query: { year } } });
  const years = [...new Set([year, ...Array.from({ length: YEARS }, (_, back) => now - back)])].sort((a, b) => b - a);
  return (
    <Page
      title={t('figures.title')}
      actions={
        <Select
          aria-label={t('figures.year')}
          w={120}
          data={years.map(String)}
          value={String(year)}
          onChange={(value) =>
            void navigate({
              to: '/information-desk/figures',
              search: Number(value) === now ? {} : { year: Number(value) },
            })
          }
        />
      }
    >
      <Stack gap="md">
        {may('contact.record') && <AnchorLink to="/information-desk">{t('figures.back')}</AnchorLink>}
        <QueryState query={figures} lines={8}>
          {({ rows }) =>
            rows.length === 0 ? <Empty title={t('figures.none')} /> : <Tables figures={rows} year={year} />
          }
        </QueryState>
        <Panel title={t('figures.define.title')}>
          <List size="sm" spacing={4}>
            {DEFINED.map((name) => (
              <List.Item key={name}>{t(`figures.define.${name}`)}</List.Item>
            ))}
          </List>
        </Panel>
      </Stack>
    </Page>
  );
}

function Tables({ figures, year }: { figures: Parameters<typeof sumBy>[0]; year: number }) {
  const { t } = useTranslation('information-desk');
  const codes = useCodes();
  const format = useFormat();
  const languages = useLanguageNames();
  const months = sumBy(figures, 'month');
  const [contacts, heads] = (['contacts', 'heads'] as const).map((name) =>
    months.reduce((sum, month) => sum + month[name], 0),
  ) as [number, number];
  const since = keptSince();
  const whole = listOfYear(
    year,
    months.map(({ code }) => code),
    since,
  );
  const within = (by: 'channel' | 'topic' | 'language') => (code: string) => whole && { ...whole, [by]: code };
  return (
    <>
      <Text fw={600}>
        {t('figures.total')}: <Opening list={whole}>{t('contacts', { count: contacts })}</Opening>,{' '}
        {t('people', { count: heads })}
      </Text>
      <SumTable
        title={t('figures.month')}
        sums={months}
        name={(month) => format.month(month)}
        listOf={(month) => listOfMonth(month, since)}
        more={{
          ...{ id: 'details', head: t('figures.details') },
          cell: ({ code }) => t(`figures.${detailsOf(code, since)}`),
        }}
      />
      <SimpleGrid cols={{ base: 1, md: 3 }}>
        <SumTable
          title={t('figures.channel')}
          sums={sumBy(figures, 'channel')}
          name={(code) => codes('informationChannel', code)}
          listOf={within('channel')}
        />
        <SumTable
          title={t('figures.topic')}
          sums={sumBy(figures, 'topic')}
          name={(code) => codes('informationTopic', code)}
          listOf={within('topic')}
        />
        <SumTable
          title={t('figures.language')}
          sums={sumBy(figures, 'language')}
          name={(code) => <span data-content="">{languages([code])}</span>}
          listOf={within('language')}
        />
      </SimpleGrid>
    </>
  );
}

interface SumTableProps {
  title: string;
  sums: readonly Sum[];
  name: (code: string) => ReactNode;
  /** The contacts that are counted, while all of them are still known. */
  listOf: (code: string) => ContactFilters | null;
  more?: DataColumn<Sum>;
}

function SumTable({ title, sums, name, listOf, more }: SumTableProps) {
  const { t } = useTranslation('information-desk');
  const { number } = useFormat();
  const columns: DataColumn<Sum>[] = [
    { id: 'what', head: t('figures.what'), rowHead: true, cell: ({ code }) => name(code) },
    {
      ...{ id: 'contacts', head: t('figures.contacts'), numeric: true },
      cell: ({ code, contacts }) => <Opening list={listOf(code)}>{number(contacts)}</Opening>,
    },
    { id: 'people', head: t('figures.people'), numeric: true, cell: ({ heads }) => number(heads) },
    ...(more ? [more] : []),
  ];
  return (
    <Panel title={title}>
      <DataTable name={title} columns={columns} rows={sums} rowId={({ code }) => code} />
    </Panel>
  );
}

/** A number opens the list that makes it (ux 20); one of contacts whose details are forgotten has none. */
function Opening({ list, children }: { list: ContactFilters | null; children: ReactNode }) {
  const may = useMay();
  if (!list || !may('contact.read')) return children;
  return (
    <AnchorLink to="/information-desk" search={list}>
      {children}
    </AnchorLink>
  );
}
