import { Group, Select, Stack } from '@mantine/core';
import { COMPLAINT_CATEGORIES } from '@homeward/contracts';
import { keepPreviousData } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AskedAnew } from '../../components/data-table/asked-anew.tsx';
import { DataTable } from '../../components/data-table/data-table.tsx';
import { Pager } from '../../components/data-table/pager.tsx';
import { Empty } from '../../components/empty.tsx';
import { ButtonLink } from '../../components/links.tsx';
import { Page } from '../../components/page.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { api } from '../../lib/api/client.ts';
import { present } from '../../lib/search-params.ts';
import { useMay } from '../../lib/session/use-may.ts';
import { asComplaints, COMPLAINT_OWNERS, COMPLAINT_STATES, type ComplaintSearch } from './complaint-search.ts';
import { useComplaintColumns } from './complaint-columns.tsx';

/** The desk of whoever answers complaints: the most pressing first. */
export function ComplaintsPage() {
  const { t } = useTranslation(['complaints', 'table', 'case-page']);
  const may = useMay();
  const search = useSearch({ from: '/complaints' });
  const navigate = useNavigate({ from: '/complaints' });
  const columns = useComplaintColumns();
  const { page = 1, ...filters } = search;
  const complaints = api.useQuery(
    'get',
    '/api/complaints',
    { params: { query: present({ page, ...filters }) } },
    { placeholderData: keepPreviousData },
  );
  const choose = (change: Record<string, string | null>): void =>
    void navigate({ search: asComplaints({ ...filters, ...change }) });
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={may('complaint.record') && <ButtonLink to="/complaints/new">{t('recordLink')}</ButtonLink>}
    >
      <Stack gap="sm">
        <Group align="flex-end" gap="sm">
          <Filter
            label={t('filter.state')}
            all={t('filter.all')}
            options={COMPLAINT_STATES.map((value) => ({ value, label: t(`filter.${value}`) }))}
            value={search.state}
            onChoose={(state) => choose({ state })}
          />
          <Filter
            label={t('filter.category')}
            all={t('filter.all')}
            options={COMPLAINT_CATEGORIES.map((value) => ({ value, label: t(`category.${value}`) }))}
            value={search.category}
            onChoose={(category) => choose({ category })}
          />
          <Filter
            label={t('filter.whose')}
            all={t('filter.all')}
            options={COMPLAINT_OWNERS.map((value) => ({ value, label: t(`filter.${value}`) }))}
            value={search.whose}
            onChoose={(whose) => choose({ whose })}
          />
          <Filter
            label={t('filter.due')}
            all={t('filter.all')}
            options={[{ value: 'overdue', label: t('filter.overdue') }]}
            value={search.due}
            onChoose={(due) => choose({ due })}
          />
        </Group>
        <QueryState query={complaints} lines={6}>
          {({ rows, page: info }) =>
            info.total === 0 ? (
              <Empty title={t('empty')}>{Object.keys(filters).length > 0 && t('emptyFilter')}</Empty>
            ) : (
              <div>
                <AskedAnew waiting={complaints.isPlaceholderData}>
                  <DataTable name={t('title')} columns={columns} rows={rows} rowId={({ id }) => id} />
                </AskedAnew>
                <Pager
                  {...info}
                  onPage={(number) =>
                    void navigate({
                      search: present({ ...filters, page: number === 1 ? undefined : number }) as ComplaintSearch,
                    })
                  }
                />
              </div>
            )
          }
        </QueryState>
      </Stack>
    </Page>
  );
}

interface FilterProps {
  label: string;
  all: string;
  options: readonly { value: string; label: string }[];
  value: string | undefined;
  onChoose: (code: string | null) => void;
}

const Filter = ({ label, all, options, value, onChoose }: FilterProps) => (
  <Select
    label={label}
    maw={240}
    data={[{ value: '', label: all }, ...options]}
    value={value ?? ''}
    onChange={(code) => onChoose(code || null)}
  />
);
