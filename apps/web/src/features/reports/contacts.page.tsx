import { Select, SimpleGrid, Stack, Text } from '@mantine/core';
import { INFORMATION_CHANNELS, INFORMATION_TOPICS } from '@homeward/contracts';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import layout from '../../components/board.module.css';
import { Empty } from '../../components/empty.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Page } from '../../components/page.tsx';
import { Panel } from '../../components/panel.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { useLanguageNames } from '../../components/use-language-names.ts';
import { api } from '../../lib/api/client.ts';
import type { components } from '../../lib/api/schema.ts';
import { today } from '../../lib/format/today.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useCodes } from '../../lib/i18n/use-codes.ts';
import { useMay } from '../../lib/session/use-may.ts';
import { listOfMonths } from '../information-desk/figure-lists.ts';
import { keptSince } from '../information-desk/kept.ts';
import { ContactCount, ContactTable, type ContactLine } from './contact-table.tsx';
import { OfficesField } from './offices-field.tsx';
import { ReportFiles } from './report-files.tsx';
import { ReportsNav } from './reports-nav.tsx';
import { monthsOf, sentOffices, type ContactsSearch } from './reports-search.ts';
import { Scope } from '../figures/scope.tsx';

type Report = components['schemas']['InformationContactsDto'];

const FIRST_YEAR = 2013;

/** Who asked without a case, of months: the only thing that is left of old contacts. */
export function ContactsPage() {
  const { t } = useTranslation(['reports', 'figures']);
  const search = useSearch({ from: '/figures/contacts' });
  const navigate = useNavigate({ from: '/figures/contacts' });
  const asked = { ...sentOffices(search), ...monthsOf(search, today()) };
  const report = api.useQuery(
    ...(['get', '/api/reports/information-contacts', { params: { query: asked } }, { staleTime: 60_000 }] as const),
  );
  return (
    <Page
      title={t('contacts.title')}
      lead={t('contacts.lead')}
      actions={<ReportFiles href="/api/reports/information-contacts/sheet" asked={asked} />}
    >
      <Stack gap="lg">
        <ReportsNav current="contacts" />
        <Filters asked={asked} onAsk={(next) => void navigate({ search: next })} />
        <QueryState query={report} lines={10}>
          {(told) => (
            <Stack gap="lg">
              <Text size="sm" c="dimmed">
                {t('figures:scope', { scope: '' })}
                <Scope words={told.scope} />
              </Text>
              <Contacts report={told} everywhere={search.officeId === undefined} />
            </Stack>
          )}
        </QueryState>
      </Stack>
    </Page>
  );
}

interface FiltersProps {
  readonly asked: ContactsSearch & { readonly from: string; readonly to: string };
  readonly onAsk: (asked: ContactsSearch) => void;
}

function Filters({ asked, onAsk }: FiltersProps) {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const months = monthsBack(today()).map((value) => ({ value, label: format.month(value) }));
  return (
    <Panel title={t('filters')} className="no-print">
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="sm">
        <Select
          label={t('contacts.from')}
          searchable
          allowDeselect={false}
          data={months}
          value={asked.from}
          onChange={(from) => from && onAsk({ ...asked, from, to: from > asked.to ? from : asked.to })}
        />
        <Select
          label={t('contacts.to')}
          searchable
          allowDeselect={false}
          data={months.filter(({ value }) => value >= asked.from)}
          value={asked.to}
          onChange={(to) => to && onAsk({ ...asked, to })}
        />
        <OfficesField
          value={asked.officeId}
          onChange={(officeId) => onAsk({ from: asked.from, to: asked.to, ...(officeId ? { officeId } : {}) })}
        />
      </SimpleGrid>
    </Panel>
  );
}

/** The latest first, as far back as the published figures go. */
function monthsBack(day: string): string[] {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return Array.from({ length: (year - FIRST_YEAR) * 12 + month }, (_, back) => {
    const at = new Date(Date.UTC(year, month - 1 - back, 1));
    return at.toISOString().slice(0, 7);
  });
}

function Contacts({ report, everywhere }: { readonly report: Report; readonly everywhere: boolean }) {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const codes = useCodes();
  const languages = useLanguageNames();
  const may = useMay();
  const since = keptSince();
  const list = (from: string, to: string) =>
    everywhere && may('contact.read') ? listOfMonths(from, to, Object.keys(report.byMonth), since) : null;
  const whole = list(report.from, report.to);
  const linesOf = (
    counted: Readonly<Record<string, { contacts: number; heads: number }>>,
    order: readonly string[],
    wordsOf: (code: string) => string,
    listOf: (code: string) => ContactLine['list'],
  ): ContactLine[] => order.map((code) => ({ code, what: wordsOf(code), ...counted[code]!, list: listOf(code) }));
  const within = (by: 'channel' | 'topic' | 'language') => (code: string) =>
    whole && ({ ...whole, [by]: code } as ContactLine['list']);
  const mostFirst = Object.keys(report.byLanguage).sort(
    (a, b) => report.byLanguage[b]!.contacts - report.byLanguage[a]!.contacts || (a < b ? -1 : 1),
  );
  if (report.contacts === 0) return <Empty title={t('contacts.none')} />;
  return (
    <Stack gap="lg">
      <Panel title={t('contacts.total')}>
        <Text size="sm" c="dimmed" mb="sm">
          {t('contacts.words')}
        </Text>
        <FactList
          facts={[
            {
              label: t('contacts.contacts'),
              value: <ContactCount what={t('contacts.total')} count={report.contacts} list={whole} />,
            },
            { label: t('contacts.people'), value: format.number(report.heads) },
          ]}
        />
      </Panel>
      <div className={layout['columns']}>
        <ContactTable
          title={t('contacts.month')}
          chart="columns"
          lines={linesOf(report.byMonth, Object.keys(report.byMonth).sort(), format.month, (month) =>
            list(month, month),
          )}
        />
        <ContactTable
          title={t('contacts.channel')}
          chart="bars"
          lines={linesOf(
            report.byChannel,
            INFORMATION_CHANNELS,
            (code) => codes('informationChannel', code),
            within('channel'),
          )}
        />
        <ContactTable
          title={t('contacts.topic')}
          chart="bars"
          lines={linesOf(
            report.byTopic,
            INFORMATION_TOPICS,
            (code) => codes('informationTopic', code),
            within('topic'),
          )}
        />
        <ContactTable
          title={t('contacts.language')}
          words={t('contacts.languageWords')}
          lines={linesOf(report.byLanguage, mostFirst, (code) => languages([code]), within('language'))}
        />
      </div>
    </Stack>
  );
}
