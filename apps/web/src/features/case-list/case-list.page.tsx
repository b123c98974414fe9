import { CASE_LIST_SIZES } from '@homeward/contracts';
import { Button, Collapse } from '@mantine/core';
import { FilterIcon } from '@primer/octicons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskedAnew } from '../../components/data-table/asked-anew.tsx';
import { ColumnsMenu } from '../../components/data-table/columns-menu.tsx';
import { NOTHING_CHOSEN, type Chosen } from '../../components/data-table/data-column.ts';
import { DataTable } from '../../components/data-table/data-table.tsx';
import { Pager, RangeOf } from '../../components/data-table/pager.tsx';
import { Empty } from '../../components/empty.tsx';
import { ButtonLink } from '../../components/links.tsx';
import { Page } from '../../components/page.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { api } from '../../lib/api/client.ts';
import { present } from '../../lib/search-params.ts';
import { useMay } from '../../lib/session/use-may.ts';
import { BulkBar } from './bulk/bulk-bar.tsx';
import { useCaseColumns } from './case-columns.tsx';
import { CaseFilters } from './case-filters.tsx';
import { activeFilters, columnsOf, filtersOf, sortOf, type CaseSearch } from './case-search.ts';
import { FilterTags } from './filter-tags.tsx';
import { ViewsMenu } from './views/views-menu.tsx';

/** The list a caseworker begins with: their own open cases, then whatever they ask for. */
export function CaseListPage() {
  const { t } = useTranslation('case-list');
  const search = useSearch({ from: '/cases' });
  const navigate = useNavigate({ from: '/cases' });
  const may = useMay();
  const [opened, setOpened] = useState(false);
  const [chosen, setChosen] = useState<Chosen>(NOTHING_CHOSEN);
  const columns = useCaseColumns(search.matter);
  const shown = columnsOf(search);
  const { by, descending } = sortOf(search);
  const filters = filtersOf(search);
  const meaning = JSON.stringify(filters);
  useEffect(() => setChosen(NOTHING_CHOSEN), [meaning]);
  const query = {
    ...filters,
    sort: by,
    order: descending ? ('desc' as const) : ('asc' as const),
    ...present({ page: search.page, size: search.size }),
  };
  const cases = api.useQuery('get', '/api/cases', { params: { query } }, { placeholderData: keepPreviousData });
  const go = (change: { [Name in keyof CaseSearch]?: CaseSearch[Name] | undefined }): void =>
    void navigate({ search: (now) => present({ ...now, page: undefined, ...change }) as CaseSearch });
  const kept = present({
    sort: search.sort,
    order: search.order,
    size: search.size,
    columns: search.columns,
  }) as CaseSearch;
  return (
    <Page
      title={t('title')}
      lead={cases.data && <RangeOf {...cases.data.page} />}
      actions={
        <>
          {may('case.open') && (
            <ButtonLink to="/cases/new" size="compact-sm">
              {t('newCase')}
            </ButtonLink>
          )}
          <ViewsMenu search={search} />
          <ColumnsMenu
            columns={columns}
            shown={shown}
            onShown={(ids) => go({ columns: ids.join('.'), page: search.page })}
          />
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<FilterIcon aria-hidden />}
            aria-expanded={opened}
            aria-controls="case-filters"
            onClick={() => setOpened(!opened)}
          >
            {t('filters')}
          </Button>
        </>
      }
    >
      <Collapse expanded={opened} id="case-filters">
        <CaseFilters search={search} onFilter={go} />
      </Collapse>
      <FilterTags
        search={search}
        onRemove={(name) => go({ [name]: undefined })}
        onClear={() => void navigate({ search: kept })}
      />
      <QueryState query={cases} lines={8}>
        {({ rows, page }) =>
          page.total === 0 ? (
            <Empty title={activeFilters(search).length > 0 ? t('empty.filtered') : t('empty.own')}>
              {activeFilters(search).length > 0 ? t('empty.filteredHint') : t('empty.ownHint')}
            </Empty>
          ) : (
            <>
              <BulkBar
                chosen={chosen}
                rows={rows}
                total={page.total}
                search={search}
                onChosen={setChosen}
                onDone={() => void cases.refetch()}
              />
              <AskedAnew waiting={cases.isPlaceholderData}>
                <DataTable
                  name={t('title')}
                  columns={columns}
                  rows={rows}
                  rowId={({ id }) => id}
                  rowName={({ number }) => number}
                  shown={shown}
                  sort={{ by, descending }}
                  onSort={(sort) => go({ sort: sort.by as typeof by, order: sort.descending ? 'desc' : 'asc' })}
                  chosen={chosen}
                  onChosen={setChosen}
                />
              </AskedAnew>

              <Pager
                {...page}
                onPage={(number) => go({ page: number === 1 ? undefined : number })}
                sizes={CASE_LIST_SIZES}
                onSize={(size) => go({ size: size === 25 ? undefined : size })}
              />
            </>
          )
        }
      </QueryState>
    </Page>
  );
}
