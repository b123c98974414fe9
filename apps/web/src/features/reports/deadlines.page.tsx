import { Stack, Text } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import layout from '../../components/board.module.css';
import { Content } from '../../components/content.tsx';
import type { DataColumn } from '../../components/data-table/data-column.ts';
import { DataTable } from '../../components/data-table/data-table.tsx';
import { Empty } from '../../components/empty.tsx';
import { Panel } from '../../components/panel.tsx';
import { useOfficeList } from '../../components/use-offices.ts';
import { api } from '../../lib/api/client.ts';
import type { components } from '../../lib/api/schema.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useMay } from '../../lib/session/use-may.ts';
import type { CasesOf } from './case-lists.ts';
import { Count } from './count.tsx';
import { listOfSpan, SPANS, type Span } from './due-spans.ts';
import { ReportChart } from './report-chart.tsx';
import { sentOffices } from './reports-search.ts';
import { StandingFrame } from './standing-frame.tsx';

type Report = components['schemas']['DeadlinesAheadDto'];
type ReportProps = { readonly report: Report; readonly cases: CasesOf };

/** When something is next due, far and near, and in which office. */
export function DeadlinesPage() {
  const asked = useSearch({ from: '/figures/deadlines' });
  const navigate = useNavigate({ from: '/figures/deadlines' });
  const query = sentOffices(asked);
  const report = api.useQuery(
    ...(['get', '/api/reports/deadlines-ahead', { params: { query } }, { staleTime: 60_000 }] as const),
  );
  return (
    <StandingFrame
      name="deadlines"
      href="/api/reports/deadlines-ahead/sheet"
      {...{ asked, report }}
      onAsk={(search) => void navigate({ search })}
    >
      {(told, cases) => (
        <Stack gap="lg">
          <div className={layout['halves']}>
            <Spans report={told} cases={cases} />
            <Days report={told} cases={cases} />
          </div>
          <Offices report={told} />
        </Stack>
      )}
    </StandingFrame>
  );
}

function Spans({ report, cases }: ReportProps) {
  const { t } = useTranslation('reports');
  const lines = SPANS.map((span) => ({
    ...{ code: span, what: t(`deadlines.span.${span}`), count: report.bySpan[span] },
  }));
  const columns: readonly DataColumn<(typeof lines)[number]>[] = [
    { id: 'when', head: t('deadlines.when'), rowHead: true, cell: ({ what }) => what },
    {
      ...{ id: 'cases', head: t('cases'), numeric: true },
      cell: ({ code, what, count }) => (
        <Count count={count} label={what} search={cases(listOfSpan(code, report.asOf))} />
      ),
    },
  ];
  return (
    <Panel title={t('deadlines.bySpan')}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('deadlines.words')}
      </Text>
      {report.open === 0 ? (
        <Empty title={t('none')} />
      ) : (
        <>
          <ReportChart lying name={t('cases')} lines={lines} />
          <DataTable name={t('deadlines.bySpan')} columns={columns} rows={lines} rowId={({ code }) => code} />
        </>
      )}
    </Panel>
  );
}

function Days({ report, cases }: ReportProps) {
  const { t } = useTranslation('reports');
  const format = useFormat();
  const lines = Object.entries(report.byDay).map(([day, count]) => ({
    ...{ code: day, count, what: format.dayBy(day, { day: 'numeric', month: 'short' }) },
  }));
  const columns: readonly DataColumn<(typeof lines)[number]>[] = [
    {
      ...{ id: 'day', head: t('deadlines.day'), rowHead: true },
      cell: ({ code }) => <time dateTime={code}>{format.day(code)}</time>,
    },
    {
      ...{ id: 'cases', head: t('cases'), numeric: true },
      cell: ({ code, count }) => (
        <Count count={count} label={format.day(code)} search={cases({ dueFrom: code, dueTo: code })} />
      ),
    },
  ];
  return (
    <Panel title={t('deadlines.byDay')}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('deadlines.byDayWords')}
      </Text>
      {lines.length === 0 ? (
        <Empty title={t('deadlines.noDay')} />
      ) : (
        <>
          <ReportChart lying={false} name={t('cases')} lines={lines} />
          <DataTable name={t('deadlines.byDay')} columns={columns} rows={lines} rowId={({ code }) => code} />
        </>
      )}
    </Panel>
  );
}

interface OfficeLine {
  /** Its code, as the report tells it. */
  readonly office: string;
  readonly name: string;
  /** None while the directory is awaited. */
  readonly officeId: string | undefined;
  readonly spans: Readonly<Record<Span, number>>;
}

function Offices({ report }: { readonly report: Report }) {
  const { t } = useTranslation('reports');
  const may = useMay();
  const offices = new Map(useOfficeList().map((office) => [office.code ?? office.name, office]));
  const lines = Object.entries(report.byOffice).map(([office, spans]) => ({
    ...{ office, spans, name: offices.get(office)?.name ?? office, officeId: offices.get(office)?.id },
  }));
  if (lines.length < 2) return null;
  const columns: readonly DataColumn<OfficeLine>[] = [
    {
      ...{ id: 'office', head: t('deadlines.office'), rowHead: true },
      cell: ({ name }) => <Content>{name}</Content>,
    },
    ...SPANS.map((span): DataColumn<OfficeLine> => ({
      ...{ id: span, head: t(`deadlines.span.${span}`), numeric: true },
      cell: ({ spans, name, officeId }) => (
        <Count
          count={spans[span]}
          label={`${name}, ${t(`deadlines.span.${span}`)}`}
          search={
            officeId && may('case.read', officeId)
              ? { whose: 'anyone', officeId, ...listOfSpan(span, report.asOf) }
              : null
          }
        />
      ),
    })),
  ];
  return (
    <Panel title={t('deadlines.byOffice')}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('deadlines.byOfficeWords')}
      </Text>
      <DataTable name={t('deadlines.byOffice')} columns={columns} rows={lines} rowId={({ office }) => office} />
    </Panel>
  );
}
