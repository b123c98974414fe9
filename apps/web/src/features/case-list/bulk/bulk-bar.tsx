import { Alert, Button, Group } from '@mantine/core';
import { AlertIcon, DownloadIcon, PersonIcon, MilestoneIcon } from '@primer/octicons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { howMany, type Chosen } from '../../../components/data-table/data-column.ts';
import { SelectionBar } from '../../../components/data-table/selection-bar.tsx';
import { useMay } from '../../../lib/session/use-may.ts';
import type { CaseListed } from '../case-columns.tsx';
import type { CaseSearch } from '../case-search.ts';
import type { BulkKind } from './bulk-kinds.ts';

const BulkDialog = lazy(() => import('./bulk-dialog.tsx').then((module) => ({ default: module.BulkDialog })));

const KINDS = [
  { kind: 'assign', permission: 'case.assign', icon: PersonIcon },
  { kind: 'flag', permission: 'flag.raise', icon: MilestoneIcon },
  { kind: 'export', permission: 'case.export', icon: DownloadIcon },
] as const;

export interface BulkBarProps {
  chosen: Chosen;
  rows: readonly CaseListed[];
  total: number;
  search: CaseSearch;
  onChosen: (chosen: Chosen) => void;
  onDone: () => void;
}

/** What can be done with the cases chosen; with none chosen it says what to do first. */
export function BulkBar({ chosen, rows, total, search, onChosen, onDone }: BulkBarProps) {
  const { t } = useTranslation('case-list');
  const may = useMay();
  const [open, setOpen] = useState<BulkKind | null>(null);
  const [none, setNone] = useState(false);
  const offered = KINDS.filter(({ permission }) => may(permission));
  const count = howMany(chosen, total);
  if (offered.length === 0) return null;
  return (
    <>
      <SelectionBar chosen={chosen} total={total} onChosen={onChosen}>
        <Group gap="xs" role="group" aria-label={t('bulk.title')}>
          {offered.map(({ kind, icon: Symbol }) => (
            <Button
              key={kind}
              size="compact-sm"
              variant="default"
              leftSection={<Symbol aria-hidden size={14} />}
              onClick={() => {
                setNone(count === 0);
                if (count > 0) setOpen(kind);
              }}
            >
              {t(`bulk.${kind}.button`)}
            </Button>
          ))}
        </Group>
      </SelectionBar>
      {none && count === 0 && (
        <Alert
          color="brick"
          variant="light"
          role="alert"
          mb="sm"
          icon={<AlertIcon aria-hidden />}
          title={t('bulk.none')}
        />
      )}
      {open && (
        <Suspense fallback={null}>
          <BulkDialog
            kind={open}
            chosen={chosen}
            rows={rows}
            total={total}
            search={search}
            onClose={() => setOpen(null)}
            onDone={onDone}
          />
        </Suspense>
      )}
    </>
  );
}
