import { Select, Stack } from '@mantine/core';
import { REFERRAL_FORM_STATES } from '@homeward/contracts';
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
import { useCodes } from '../../lib/i18n/use-codes.ts';
import { present } from '../../lib/search-params.ts';
import type { ReferralSearch } from '../duty-queue/queue-search.ts';
import { useReferralColumns } from './referral-columns.tsx';

/** Who was referred to the reader's offices, and by the reader: whoever refers is told how it went. */
export function ReferralsPage() {
  // What stands below speaks of these too: the heading must not wait for their words once it is shown.
  const { t } = useTranslation(['duty-queue', 'codes', 'table', 'fields']);
  const codes = useCodes();
  const { page = 1, state } = useSearch({ from: '/referral-forms' });
  const navigate = useNavigate({ from: '/referral-forms' });
  const columns = useReferralColumns();
  const referrals = api.useQuery(
    'get',
    '/api/referral-forms',
    { params: { query: present({ page, state }) } },
    { placeholderData: keepPreviousData },
  );
  return (
    <Page
      title={t('referrals.title')}
      lead={t('referrals.lead')}
      actions={<ButtonLink to="/referral-forms/new">{t('links.refer')}</ButtonLink>}
    >
      <Stack gap="sm">
        <Select
          label={t('filter.state')}
          maw={300}
          data={[
            { value: '', label: t('filter.all') },
            ...REFERRAL_FORM_STATES.map((value) => ({ value: value as string, label: codes('referralState', value) })),
          ]}
          value={state ?? ''}
          onChange={(code) => {
            const chosen = REFERRAL_FORM_STATES.find((each) => each === code);
            void navigate({ search: chosen ? { state: chosen } : {} });
          }}
        />
        <QueryState query={referrals} lines={6}>
          {({ rows, page: info }) =>
            info.total === 0 ? (
              <Empty title={state ? t('referrals.emptyState') : t('referrals.empty')} />
            ) : (
              <div>
                <AskedAnew waiting={referrals.isPlaceholderData}>
                  <DataTable name={t('referrals.title')} columns={columns} rows={rows} rowId={({ id }) => id} />
                </AskedAnew>
                <Pager
                  {...info}
                  onPage={(number) =>
                    void navigate({
                      search: present({ state, page: number === 1 ? undefined : number }) as ReferralSearch,
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
