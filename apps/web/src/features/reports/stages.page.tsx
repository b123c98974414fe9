import { CASE_LIST_AGES, STAGES, type Stage } from '@homeward/contracts';
import { Text } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DataColumn } from '../../components/data-table/data-column.ts';
import { DataTable } from '../../components/data-table/data-table.tsx';
import { Empty } from '../../components/empty.tsx';
import { Panel } from '../../components/panel.tsx';
import { api } from '../../lib/api/client.ts';
import type { components } from '../../lib/api/schema.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import type { CasesOf } from './case-lists.ts';
import { Count } from './count.tsx';
import { ReportChart } from './report-chart.tsx';
import { sentOffices } from './reports-search.ts';
import { StandingFrame } from './standing-frame.tsx';

type Report = components['schemas']['CasesByStageDto'];
type Line = components['schemas']['StageFiguresDto'] & { readonly stage: Stage };

/** Where the open cases stand and for how long: what ages in one stage is stuck there. */
export function StagesPage() {
  const asked = useSearch({ from: '/figures/stages' });
  const navigate = useNavigate({ from: '/figures/stages' });
  const report = api.useQuery(
    ...([
      'get',
      '/api/reports/cases-by-stage',
      { params: { query: sentOffices(asked) } },
      { staleTime: 60_000 },
    ] as const),
  );
  return (
    <StandingFrame
      name="stages"
      href="/api/reports/cases-by-stage/sheet"
      {...{ asked, report }}
      onAsk={(search) => void navigate({ search })}
    >
      {(told, cases) => <Stages report={told} cases={cases} />}
    </StandingFrame>
  );
}

function Stages({ report, cases }: { readonly report: Report; readonly cases: CasesOf }) {
  const { t } = useTranslation(['reports', 'codes', 'case-list']);
  const columns = useColumns(cases);
  const lines = STAGES.map((stage) => ({ stage, ...report.byStage[stage]! }));
  return (
    <Panel title={t('stages.title')}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('stages.words')}
      </Text>
      {report.open === 0 ? (
        <Empty title={t('none')} />
      ) : (
        <>
          <ReportChart
            lying
            name={t('cases')}
            lines={lines.map(({ stage, total }) => ({ code: stage, what: t(`codes:stage.${stage}`), count: total }))}
          />
          <DataTable name={t('stages.title')} columns={columns} rows={lines} rowId={({ stage }) => stage} />
        </>
      )}
    </Panel>
  );
}

function useColumns(cases: CasesOf): readonly DataColumn<Line>[] {
  const { t } = useTranslation(['reports', 'codes', 'case-list']);
  const { number } = useFormat();
  const wordsOf = (stage: Stage): string => t(`codes:stage.${stage}`);
  return [
    { id: 'stage', head: t('stages.stage'), rowHead: true, cell: ({ stage }) => wordsOf(stage) },
    ...CASE_LIST_AGES.map((age): DataColumn<Line> => {
      const head = t(`case-list:age.${age}`);
      return {
        ...{ id: age, head, numeric: true },
        cell: ({ stage, byAge }) => (
          <Count count={byAge[age]} label={`${wordsOf(stage)}, ${head}`} search={cases({ stage, age })} />
        ),
      };
    }),
    {
      ...{ id: 'total', head: t('stages.all'), numeric: true },
      cell: ({ stage, total }) => <Count count={total} label={wordsOf(stage)} search={cases({ stage })} />,
    },
    {
      ...{ id: 'onHold', head: t('stages.onHold'), numeric: true },
      cell: ({ stage, onHold }) => (
        <Count
          count={onHold}
          label={`${wordsOf(stage)}, ${t('stages.onHold')}`}
          search={cases({ stage, matter: 'on-hold' })}
        />
      ),
    },
    {
      ...{ id: 'median', head: t('stages.median'), numeric: true },
      cell: ({ medianDays }) => (medianDays === null ? '–' : number(medianDays)),
    },
  ];
}
