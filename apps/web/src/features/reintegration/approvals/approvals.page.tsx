import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { NOTHING_CHOSEN, type Chosen } from '../../../components/data-table/data-column.ts';
import { DataTable } from '../../../components/data-table/data-table.tsx';
import { Pager } from '../../../components/data-table/pager.tsx';
import { SelectionBar } from '../../../components/data-table/selection-bar.tsx';
import { Empty } from '../../../components/empty.tsx';
import { AppForm } from '../../../components/form/app-form.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { ButtonLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { api, client } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { DecisionResults } from './decision-results.tsx';
import { useApprovalColumns } from './approval-columns.tsx';
import type { Decided, PaymentToApprove } from './decided.ts';

type Decision = 'approve' | 'reject';

const SIZE = 50;

/** What waits for another pair of eyes; many are decided from here, and no case is opened for it. */
export function ApprovalsPage() {
  const { t } = useTranslation(['plans', 'table']);
  const [page, setPage] = useState(1);
  const waiting = api.useQuery('get', '/api/payments-to-approve', { params: { query: { page, size: SIZE } } });
  const [told, setTold] = useState<{ results: readonly Decided[]; rows: readonly PaymentToApprove[] } | null>(null);
  return (
    <Page
      title={t('approvals.title')}
      lead={t('approvals.lead')}
      actions={
        <ButtonLink variant="default" size="compact-md" to="/payments/rules">
          {t('rules.title')}
        </ButtonLink>
      }
    >
      <Stack gap="md">
        {told && <DecisionResults {...told} onClose={() => setTold(null)} />}
        <QueryState query={waiting} lines={6}>
          {({ rows, page: info }) =>
            rows.length === 0 ? (
              <Empty title={t('approvals.none')}>{t('approvals.noneWords')}</Empty>
            ) : (
              <>
                <Waiting rows={rows} onDecided={(results) => setTold({ results, rows })} />
                <Pager {...info} onPage={setPage} />
              </>
            )
          }
        </QueryState>
      </Stack>
    </Page>
  );
}

interface WaitingProps {
  rows: readonly PaymentToApprove[];
  onDecided: (results: readonly Decided[]) => void;
}

function Waiting({ rows, onDecided }: WaitingProps) {
  const { t } = useTranslation('plans');
  const columns = useApprovalColumns();
  const [chosen, setChosen] = useState<Chosen>(NOTHING_CHOSEN);
  const [decision, setDecision] = useState<Decision | null>(null);
  const picked = rows.filter(({ id, mine }) => mine === null && (chosen.all || chosen.ids.includes(id)));
  return (
    <Stack gap="sm">
      <SelectionBar chosen={chosen} total={rows.length} onChosen={setChosen}>
        <Group gap="xs" role="group" aria-label={t('approvals.decide')}>
          {(['approve', 'reject'] as const).map((code) => (
            <Button
              key={code}
              size="compact-sm"
              variant={code === 'approve' ? 'filled' : 'default'}
              disabled={picked.length === 0}
              onClick={() => setDecision(code)}
            >
              {t(`decision.${code}`)}
            </Button>
          ))}
        </Group>
      </SelectionBar>
      {decision && picked.length > 0 && (
        <DecideForm
          key={decision}
          decision={decision}
          payments={picked}
          onCancel={() => setDecision(null)}
          onDone={(results) => {
            setDecision(null);
            setChosen(NOTHING_CHOSEN);
            onDecided(results);
          }}
        />
      )}
      <DataTable
        name={t('approvals.title')}
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        rowName={({ caseNumber, payeeName }) => `${caseNumber} ${payeeName}`}
        chosen={chosen}
        onChosen={setChosen}
      />
    </Stack>
  );
}

interface DecideFormProps {
  decision: Decision;
  payments: readonly PaymentToApprove[];
  onDone: (results: readonly Decided[]) => void;
  onCancel: () => void;
}

/** Says once more how many and how much before it is decided. */
function DecideForm({ decision, payments, onDone, onCancel }: DecideFormProps) {
  const { t } = useTranslation(['plans', 'common']);
  const format = useFormat();
  const queries = useQueryClient();
  const form = useAppForm({
    initialValues: { reason: '' },
    validate: { reason: (told) => (decision === 'approve' || told.trim() ? null : t('wrong.reason')) },
  });
  const sums = [...new Set(payments.map(({ currency }) => currency))].map((currency) =>
    format.money(
      payments.filter((one) => one.currency === currency).reduce((sum, { amountMinor }) => sum + amountMinor, 0),
      currency,
    ),
  );
  return (
    <Panel title={t(`decision.heading.${decision}`)}>
      <AppForm
        form={form}
        gap="sm"
        onSend={async ({ reason }) => {
          const { data, error } = await client.POST('/api/payment-decisions', {
            body: {
              ...{ decision, payments: payments.map(({ id, version }) => ({ id, version })) },
              ...(decision === 'reject' ? { reason: reason.trim() } : {}),
            },
          });
          if (error) throw error;
          onDone(data.results);
          await queries.invalidateQueries({ queryKey: ['get', '/api/payments-to-approve'] });
        }}
      >
        <Text>
          {t('decision.sum', { count: payments.length })} <Content>{sums.join(' + ')}</Content>
        </Text>
        {decision === 'reject' && <Textarea {...form.field('reason')} label={t('end.reason')} autosize minRows={2} />}
        <Group gap="xs">
          <Button type="submit" loading={form.sending} color={decision === 'approve' ? 'harbour' : 'brick'}>
            {t(`decision.send.${decision}`)}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {t('common:action.cancel')}
          </Button>
        </Group>
      </AppForm>
    </Panel>
  );
}
