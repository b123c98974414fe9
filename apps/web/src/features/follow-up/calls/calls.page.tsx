import { CALL_LIST_WHOSE, type CallListWhose } from '@homeward/contracts';
import { SegmentedControl, Stack } from '@mantine/core';
import '@mantine/core/styles/FloatingIndicator.css';
import '@mantine/core/styles/SegmentedControl.css';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Pager } from '../../../components/data-table/pager.tsx';
import { Empty } from '../../../components/empty.tsx';
import { Page } from '../../../components/page.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { api } from '../../../lib/api/client.ts';
import { ContactForm } from '../contact/contact-form.tsx';
import { Said, type SaidProps } from '../contact/said.tsx';
import type { Call, CallSheet, Recorded } from '../data/follow-up.queries.ts';
import { CallRow } from './call-row.tsx';
import styles from './calls.module.css';

const SIZE = 25;

/** Whom to call today. The first call stands open, so that a contact is written down in two steps from here. */
export function CallsPage() {
  const { t } = useTranslation('follow-up');
  const { whose = 'anyone', page = 1, round } = useSearch({ from: '/calls' });
  const navigate = useNavigate({ from: '/calls' });
  const [said, setSaid] = useState<SaidProps | null>(null);
  const calls = api.useQuery('get', '/api/calls', { params: { query: { whose, page, size: SIZE } } });
  return (
    <Page
      title={t('calls.title')}
      lead={t('calls.lead')}
      actions={
        <SegmentedControl
          aria-label={t('calls.whose.label')}
          value={whose}
          onChange={(value) => void navigate({ search: { whose: value as CallListWhose } })}
          data={CALL_LIST_WHOSE.map((value) => ({ value, label: t(`calls.whose.${value}`) }))}
        />
      }
    >
      <Stack gap="md">
        {said && <Said {...said} />}
        <QueryState query={calls} lines={8}>
          {({ rows, page: shown }) =>
            rows.length === 0 ? (
              <Empty title={t('calls.none')}>{t('calls.noneWords')}</Empty>
            ) : (
              <Calls
                rows={rows}
                total={shown.total}
                round={round}
                onRecorded={async (sheet, recorded) => {
                  setSaid({ sheet, recorded });
                  await calls.refetch();
                  await navigate({ search: (before) => ({ ...before, round: undefined }) });
                }}
              />
            )
          }
        </QueryState>
      </Stack>
    </Page>
  );
}

interface CallsProps {
  rows: readonly Call[];
  total: number;
  round: string | undefined;
  onRecorded: (sheet: CallSheet, recorded: Recorded) => Promise<void>;
}

function Calls({ rows, total, round, onRecorded }: CallsProps) {
  const { t } = useTranslation('follow-up');
  const navigate = useNavigate({ from: '/calls' });
  const { page = 1 } = useSearch({ from: '/calls' });
  const open = rows.find(({ roundId }) => roundId === round) ?? rows[0]!;
  return (
    <div className={styles['halves']}>
      <Panel title={t('calls.list', { count: total })}>
        <ol className={styles['calls']}>
          {rows.map((call) => (
            <CallRow key={call.roundId} call={call} open={call === open} />
          ))}
        </ol>
        <Pager
          page={page}
          size={SIZE}
          total={total}
          onPage={(next) => void navigate({ search: (before) => ({ ...before, page: next, round: undefined }) })}
        />
      </Panel>
      <ContactForm
        key={open.roundId}
        roundId={open.roundId}
        onRecorded={(sheet, recorded) => onRecorded(sheet, recorded)}
      />
    </div>
  );
}
