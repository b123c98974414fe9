import { Select, Stack } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import layout from '../../components/board.module.css';
import { Page } from '../../components/page.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { api } from '../../lib/api/client.ts';
import { useSession } from '../../lib/session/session-store.ts';
import { useMay } from '../../lib/session/use-may.ts';
import { useOffices } from '../case-list/case-filters.tsx';
import type { CaseSearch } from '../case-list/case-search.ts';
import { Absences } from './absences/absences.tsx';
import { Ageing } from './ageing.tsx';
import { Approvals } from './approvals.tsx';
import { CaseFigures } from './case-figures.tsx';
import { Refusals } from './refusals.tsx';
import { Totals } from './totals.tsx';
import { Unspent } from './unspent.tsx';
import { Workload } from './workload.tsx';

/** What a supervisor looks at in the morning; every number is the way to the cases it counts. */
export function TeamPage() {
  const { t } = useTranslation('team');
  const { officeId } = useSearch({ from: '/team' });
  const { permissions } = useSession();
  const may = useMay();
  const navigate = useNavigate({ from: '/team' });
  const offices = useOffices();
  const mine = (permissions['case.assign'] ?? []).filter((id) => offices.has(id));
  const query = officeId ? { officeId } : {};
  const board = api.useQuery('get', '/api/board', { params: { query } }, { refetchInterval: 60_000 });
  const here: CaseSearch = officeId ? { whose: 'anyone', officeId } : { whose: 'anyone' };
  return (
    <Page
      title={t('title')}
      actions={
        mine.length > 1 && (
          <Select
            label={t('office')}
            searchable
            w={260}
            data={[
              { value: '', label: t('allOffices') },
              ...mine.map((value) => ({ value, label: offices.get(value)! })),
            ]}
            value={officeId ?? ''}
            onChange={(value) => void navigate({ search: value ? { officeId: value } : {} })}
          />
        )
      }
    >
      <QueryState query={board} lines={10}>
        {(told) => (
          <Stack gap="lg">
            <Totals board={told} here={here} />
            <Workload board={told} here={here} onReassigned={() => void board.refetch()} />
            <Ageing board={told} here={here} />
            <div className={layout['halves']}>
              <Stack gap="lg">
                <Approvals board={told} here={here} />
                <Refusals board={told} here={here} />
              </Stack>
              <Stack gap="lg">
                <Absences {...(officeId ? { officeId } : {})} />
                <Unspent board={told} here={here} />
              </Stack>
            </div>
            {may('figures.read') && <CaseFigures {...(officeId ? { officeId } : {})} />}
          </Stack>
        )}
      </QueryState>
    </Page>
  );
}
