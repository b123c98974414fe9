import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import type { DataColumn } from '../../components/data-table/data-column.ts';
import { DueLines } from '../../components/day-lines.tsx';
import { AnchorLink } from '../../components/links.tsx';
import type { components } from '../../lib/api/schema.ts';
import { useCodes } from '../../lib/i18n/use-codes.ts';

export type Transfer = components['schemas']['TransferDto'];

export function useTransferColumns(): readonly DataColumn<Transfer>[] {
  const { t } = useTranslation('transfers');
  const codes = useCodes();
  return useMemo(() => {
    const cells: Record<string, (row: Transfer) => ReactNode> = {
      what: (row) => (
        <AnchorLink to="/transfers/$transferId" params={{ transferId: row.id }} data-row-link="">
          {row.number ? (
            <Content>{row.number}</Content>
          ) : (
            <>
              {t('unnamed')} <Content>{row.fromOfficeName}</Content>
            </>
          )}
        </AnchorLink>
      ),
      from: ({ fromOfficeName }) => <Content>{fromOfficeName}</Content>,
      to: ({ toOfficeName }) => <Content>{toOfficeName}</Content>,
      reason: ({ reason }) => codes('transferReason', reason),
      family: ({ members }) => t('members', { count: members }),
      deadline: ({ state, deadlineOn }) => (state === 'proposed' ? <DueLines day={deadlineOn} /> : null),
      state: ({ state }) => codes('transferState', state),
    };
    return Object.entries(cells).map(([id, cell]) => ({
      ...{ id, cell, head: t(`column.${id as 'what'}`) },
      ...(id === 'what' ? { rowHead: true } : {}),
    }));
  }, [t, codes]);
}
