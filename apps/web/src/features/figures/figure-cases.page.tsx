import { Stack, Text } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CaseLink } from '../../components/case-link.tsx';
import { Content } from '../../components/content.tsx';
import type { DataColumn } from '../../components/data-table/data-column.ts';
import { DataTable } from '../../components/data-table/data-table.tsx';
import { Pager } from '../../components/data-table/pager.tsx';
import { Empty } from '../../components/empty.tsx';
import { AnchorLink } from '../../components/links.tsx';
import { Page } from '../../components/page.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { api } from '../../lib/api/client.ts';
import type { components } from '../../lib/api/schema.ts';
import { today } from '../../lib/format/today.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { askedOf, sent } from './figures-search.ts';
import { useNumberWords } from './use-number-words.ts';

/** Somebody may be counted twice on one day, such as by two services: the place on the page tells the rows apart. */
type FigureCase = components['schemas']['FigureCaseDto'] & { readonly place: number };

/** The cases behind one number: those the reader may see, of all that were counted. */
export function FigureCasesPage() {
  const { t } = useTranslation('figures');
  const format = useFormat();
  const search = useSearch({ from: '/figures/cases' });
  const navigate = useNavigate({ from: '/figures/cases' });
  const asked = askedOf(search, today());
  const { number = 'departures.total', code, more, page = 1 } = search;
  const words = useNumberWords()(number, code, more);
  const query = {
    ...sent(asked),
    number: number as 'departures.total',
    page,
    ...(code ? { code } : {}),
    ...(more ? { more } : {}),
  };
  const cases = api.useQuery('get', '/api/reports/key-figures/cases', { params: { query } });
  const columns: readonly DataColumn<FigureCase>[] = [
    {
      ...{ id: 'case', head: t('cases.case'), rowHead: true },
      cell: ({ caseId, caseNumber }) => (
        <CaseLink caseId={caseId}>
          <Content>{caseNumber}</Content>
        </CaseLink>
      ),
    },
    { id: 'name', head: t('cases.name'), cell: ({ name }) => name && <Content>{name}</Content> },
    { id: 'day', head: t('cases.day'), cell: ({ day }) => format.day(day) },
    { id: 'office', head: t('cases.office'), cell: ({ officeName }) => <Content>{officeName}</Content> },
  ];
  return (
    <Page
      title={t('cases.title')}
      lead={
        <>
          {words} · {format.day(asked.from)} – {format.day(asked.to)}
        </>
      }
      actions={
        <AnchorLink to="/figures" search={asked}>
          {t('cases.back')}
        </AnchorLink>
      }
    >
      <QueryState query={cases} lines={8}>
        {({ rows, page: shown, counted }) => (
          <Stack gap="sm">
            <Text fw={600}>
              {t('cases.shown', { shown: format.number(shown.total), counted: format.number(counted) })}
            </Text>
            {shown.total < counted && (
              <Text size="sm" c="dimmed">
                {t('cases.why')}
              </Text>
            )}
            {rows.length === 0 ? (
              <Empty title={t('none')} />
            ) : (
              <DataTable
                name={t('cases.title')}
                columns={columns}
                rows={rows.map((row, place) => ({ ...row, place }))}
                rowId={({ place }) => String(place)}
              />
            )}
            <Pager {...shown} onPage={(next) => void navigate({ search: { ...search, page: next } })} />
          </Stack>
        )}
      </QueryState>
    </Page>
  );
}
