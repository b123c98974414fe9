import { STAGES } from '@homeward/contracts';
import { Stack, Text } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import type { DataColumn } from '../../components/data-table/data-column.ts';
import { DataTable } from '../../components/data-table/data-table.tsx';
import { Empty } from '../../components/empty.tsx';
import { Panel } from '../../components/panel.tsx';
import { api } from '../../lib/api/client.ts';
import type { components } from '../../lib/api/schema.ts';
import type { CaseSearch } from '../case-list/case-search.ts';
import type { CasesOf } from './case-lists.ts';
import { Count } from './count.tsx';
import { ReportChart } from './report-chart.tsx';
import { sentOffices } from './reports-search.ts';
import { StandingFrame } from './standing-frame.tsx';

type Report = components['schemas']['CaseloadPerWorkerDto'];
type Worker = components['schemas']['WorkerCaseloadDto'];

const NARROWED = {
  open: {},
  overdue: { due: 'overdue', sort: 'nextDueOn' },
  onHold: { matter: 'on-hold' },
} as const satisfies Record<string, CaseSearch>;

/** Who answers for how many cases, and where those stand. */
export function WorkloadPage() {
  const asked = useSearch({ from: '/figures/workload' });
  const navigate = useNavigate({ from: '/figures/workload' });
  const query = sentOffices(asked);
  const report = api.useQuery(
    ...(['get', '/api/reports/caseload-per-worker', { params: { query } }, { staleTime: 60_000 }] as const),
  );
  return (
    <StandingFrame
      name="workload"
      href="/api/reports/caseload-per-worker/sheet"
      {...{ asked, report }}
      onAsk={(search) => void navigate({ search })}
    >
      {(told, cases) => <Workload report={told} cases={cases} />}
    </StandingFrame>
  );
}

function Workload({ report, cases }: { readonly report: Report; readonly cases: CasesOf }) {
  const { t } = useTranslation(['reports', 'codes']);
  const { workers, unassigned, open } = report;
  const nameOf = useWorkerName();
  const who = useWho(nameOf);
  const counted = (['open', 'overdue', 'onHold'] as const).map((what): DataColumn<Worker> => {
    const head = t(`workload.${what}`);
    return {
      ...{ id: what, head, numeric: true, sortBy: (worker: Worker) => worker[what] },
      cell: (worker) => (
        <Count
          count={worker[what]}
          label={`${nameOf(worker)}, ${head}`}
          search={cases({ ...(worker.userId ? { ownerId: worker.userId } : {}), ...NARROWED[what] })}
        />
      ),
    };
  });
  const stages = STAGES.filter((stage) => workers.some(({ byStage }) => (byStage[stage] ?? 0) > 0)).map(
    (stage): DataColumn<Worker> => {
      const head = t(`codes:stage.${stage}`);
      return {
        ...{ id: stage, head, numeric: true },
        cell: (worker) => (
          <Count
            count={worker.byStage[stage] ?? 0}
            label={`${nameOf(worker)}, ${head}`}
            search={cases({ ...(worker.userId ? { ownerId: worker.userId } : {}), stage })}
          />
        ),
      };
    },
  );
  const rowId = ({ userId }: Worker): string => userId ?? 'nobody';
  if (open === 0)
    return (
      <Panel title={t('workload.title')}>
        <Empty title={t('none')} />
      </Panel>
    );
  return (
    <Stack gap="lg">
      <Panel title={t('workload.title')}>
        <Text size="sm" c="dimmed" mb="sm">
          {t('workload.words')}
        </Text>
        <ReportChart
          lying
          isContent
          name={t('open')}
          lines={workers.map((worker) => ({ code: rowId(worker), what: nameOf(worker), count: worker.open }))}
        />
        <DataTable name={t('workload.title')} columns={[who, ...counted]} rows={workers} rowId={rowId} />
        <Text mt="sm">
          {t('workload.nobody')}:{' '}
          <Count count={unassigned} label={t('workload.nobody')} search={cases({ unassigned: true })} />
        </Text>
      </Panel>
      <Panel title={t('workload.byStage')}>
        <Text size="sm" c="dimmed" mb="sm">
          {t('workload.byStageWords')}
        </Text>
        <DataTable name={t('workload.byStage')} columns={[who, ...stages]} rows={workers} rowId={rowId} />
      </Panel>
    </Stack>
  );
}

function useWorkerName(): (worker: Worker) => string {
  const { t } = useTranslation('reports');
  return ({ name }) => name ?? t('workload.former');
}

function useWho(nameOf: (worker: Worker) => string): DataColumn<Worker> {
  const { t } = useTranslation('reports');
  return {
    ...{ id: 'worker', head: t('workload.worker'), rowHead: true, sortBy: nameOf },
    cell: (worker) => (worker.name ? <Content>{worker.name}</Content> : nameOf(worker)),
  };
}
