import { Button, Text } from '@mantine/core';
import { CARE_LEVELS } from '@homeward/contracts';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import type { DataColumn } from '../../components/data-table/data-column.ts';
import { DataTable } from '../../components/data-table/data-table.tsx';
import { Empty } from '../../components/empty.tsx';
import { Panel } from '../../components/panel.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { api } from '../../lib/api/client.ts';
import { filtersOf, type CaseSearch } from '../case-list/case-search.ts';
import { ofOwner, type BoardOwner, type BoardPanelProps } from './board.ts';
import { CasesNumber } from './cases-number.tsx';

const BulkDialog = lazy(() =>
  import('../case-list/bulk/bulk-dialog.tsx').then((module) => ({ default: module.BulkDialog })),
);

const COUNTED = ['open', 'overdue', 'onHold', 'untouched'] as const;
const NARROWED = {
  open: {},
  overdue: { due: 'overdue', sort: 'nextDueOn' },
  onHold: { matter: 'on-hold' },
  untouched: { matter: 'untouched', sort: 'updatedAt', order: 'asc' },
} as const;

/** Open cases by who answers for them, and the way to give them to somebody else. */
export function Workload({ board, here, onReassigned }: BoardPanelProps & { onReassigned: () => void }) {
  const { t } = useTranslation('team');
  const [giving, setGiving] = useState<BoardOwner | null>(null);
  const columns = useColumns(here, setGiving);
  return (
    <Panel title={t('workload.title')}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('workload.words')}
      </Text>
      {board.owners.length === 0 ? (
        <Empty title={t('workload.none')} />
      ) : (
        <DataTable
          name={t('workload.title')}
          columns={columns}
          rows={board.owners}
          rowId={({ ownerId }) => ownerId ?? 'nobody'}
        />
      )}
      {giving && (
        <Suspense fallback={null}>
          <Reassign search={ofOwner(here, giving)} onClose={() => setGiving(null)} onDone={onReassigned} />
        </Suspense>
      )}
    </Panel>
  );
}

interface ReassignProps {
  search: CaseSearch;
  onClose: () => void;
  onDone: () => void;
}

/** All of them as they are now: their office says who may be chosen. */
function Reassign({ search, onClose, onDone }: ReassignProps) {
  const [given] = useState(search);
  const query = { ...filtersOf(given), sort: 'number', size: 100 } as const;
  const cases = api.useQuery('get', '/api/cases', { params: { query } }, { gcTime: 0, refetchOnWindowFocus: false });
  if (cases.error) return <ProblemNotice error={cases.error} onRetry={() => void cases.refetch()} />;
  if (!cases.data) return null;
  const { rows, page } = cases.data;
  return (
    <BulkDialog
      kind="assign"
      chosen={{ ids: [], all: true }}
      rows={rows}
      total={page.total}
      search={given}
      onClose={onClose}
      onDone={onDone}
    />
  );
}

function useColumns(
  here: BoardPanelProps['here'],
  onGive: (owner: BoardOwner) => void,
): readonly DataColumn<BoardOwner>[] {
  const { t } = useTranslation(['team', 'codes']);
  const place = JSON.stringify(here);
  return useMemo(() => {
    const nameOf = ({ ownerId, ownerName }: BoardOwner): string =>
      ownerId === null ? t('workload.nobody') : (ownerName ?? t('workload.former'));
    return [
      {
        id: 'owner',
        head: t('workload.owner'),
        rowHead: true,
        sortBy: nameOf,
        cell: (owner) => (
          <>
            {owner.ownerName ? <Content>{owner.ownerName}</Content> : nameOf(owner)}
            {owner.deputyName && (
              <Text size="xs" c="dimmed" display="block" span>
                {t('workload.deputy')} <Content>{owner.deputyName}</Content>
              </Text>
            )}
          </>
        ),
      },
      ...COUNTED.map((id): DataColumn<BoardOwner> => ({
        id,
        head: t(`workload.${id}`),
        numeric: true,
        sortBy: (owner) => owner[id],
        cell: (owner) => (
          <CasesNumber
            count={owner[id]}
            label={`${nameOf(owner)}, ${t(`workload.${id}`)}`}
            search={{ ...ofOwner(here, owner), ...NARROWED[id] }}
          />
        ),
      })),
      ...CARE_LEVELS.toReversed().map((careLevel): DataColumn<BoardOwner> => {
        const head = t('workload.care', { level: t(`codes:careLevel.${careLevel}`) });
        const of = ({ care }: BoardOwner): number => care.find((each) => each.careLevel === careLevel)?.cases ?? 0;
        return {
          id: careLevel,
          head,
          numeric: true,
          sortBy: of,
          cell: (owner) => (
            <CasesNumber
              count={of(owner)}
              label={`${nameOf(owner)}, ${head}`}
              search={{ ...ofOwner(here, owner), careLevel }}
            />
          ),
        };
      }),
      {
        id: 'step',
        head: t('workload.step'),
        cell: (owner) => (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('reassignOf', { name: nameOf(owner) })}
            onClick={() => onGive(owner)}
          >
            {t('reassign')}
          </Button>
        ),
      },
    ];
  }, [t, place, onGive]);
}
