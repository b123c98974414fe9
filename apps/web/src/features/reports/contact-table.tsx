import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DataColumn } from '../../components/data-table/data-column.ts';
import { DataTable } from '../../components/data-table/data-table.tsx';
import { AnchorLink } from '../../components/links.tsx';
import { Panel } from '../../components/panel.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import type { ContactFilters } from '../information-desk/contact-search.ts';
import { ReportChart } from './report-chart.tsx';

export interface ContactLine {
  readonly code: string;
  readonly what: string;
  readonly contacts: number;
  readonly heads: number;
  /** The contacts that are counted, while all of them are still known. */
  readonly list: ContactFilters | null;
}

export interface ContactTableProps {
  readonly title: string;
  readonly words?: string;
  readonly chart?: 'columns' | 'bars';
  readonly lines: readonly ContactLine[];
}

/** Contacts by one thing: how many, and how many people they were. */
export function ContactTable({ title, words, chart, lines }: ContactTableProps) {
  const { t } = useTranslation(['reports', 'figures']);
  const { number } = useFormat();
  const columns: readonly DataColumn<ContactLine>[] = [
    { id: 'what', head: t('figures:what'), rowHead: true, cell: ({ what }) => what },
    {
      ...{ id: 'contacts', head: t('contacts.contacts'), numeric: true },
      cell: ({ what, contacts, list }) => <ContactCount what={what} count={contacts} list={list} />,
    },
    { ...{ id: 'people', head: t('contacts.people'), numeric: true }, cell: ({ heads }) => number(heads) },
  ];
  return (
    <Panel title={title}>
      {words && (
        <Text size="sm" c="dimmed" mb="sm">
          {words}
        </Text>
      )}
      {chart && (
        <ReportChart
          lying={chart === 'bars'}
          name={t('contacts.contacts')}
          lines={lines.map(({ code, what, contacts }) => ({ code, what, count: contacts }))}
        />
      )}
      <DataTable name={title} columns={columns} rows={lines} rowId={({ code }) => code} />
    </Panel>
  );
}

export interface ContactCountProps {
  readonly what: string;
  readonly count: number;
  readonly list: ContactLine['list'];
}

/** A number of contacts, and the way to them while all of them are still known. */
export function ContactCount({ what, count, list }: ContactCountProps) {
  const { t } = useTranslation('reports');
  const { number } = useFormat();
  if (!list || count === 0) return <>{number(count)}</>;
  return (
    <AnchorLink
      inherit
      to="/information-desk"
      search={list}
      aria-label={t('contacts.opens', { what, n: number(count) })}
    >
      {number(count)}
    </AnchorLink>
  );
}
