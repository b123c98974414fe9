import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DataColumn } from '../../components/data-table/data-column.ts';
import { DataTable } from '../../components/data-table/data-table.tsx';
import { AnchorLink } from '../../components/links.tsx';
import { Panel } from '../../components/panel.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { api } from '../../lib/api/client.ts';
import type { components } from '../../lib/api/schema.ts';
import { today } from '../../lib/format/today.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { FigureLink } from '../figures/figure-link.tsx';
import { yearBefore } from '../figures/figures-search.ts';
import { useCasesOf } from '../reports/case-lists.ts';
import { Count } from '../reports/count.tsx';
import { listOfSpan } from '../reports/due-spans.ts';

const STEPS = ['counselled', 'applied', 'approved', 'departed', 'arrived', 'closed'] as const;
type Funnel = components['schemas']['KeyFiguresDto']['funnel'];
interface Line {
  readonly step: (typeof STEPS)[number];
  readonly now: number;
  readonly before: number | undefined;
}

/** The figures of whoever leads a team, on the page they begin the day with: this month, and what is to come. */
export function MonthFigures() {
  return (
    <Stack gap="lg">
      <ThisMonth />
      <Ahead />
    </Stack>
  );
}

function ThisMonth() {
  const { t } = useTranslation(['reports', 'figures']);
  const to = today();
  const asked = { from: `${to.slice(0, 8)}01`, to };
  const earlier = { from: yearBefore(asked.from), to: yearBefore(asked.to) };
  const fresh = { staleTime: 300_000 };
  const figures = api.useQuery('get', '/api/reports/key-figures', { params: { query: asked } }, fresh);
  const before = api.useQuery('get', '/api/reports/key-figures', { params: { query: earlier } }, fresh);
  return (
    <Panel
      title={t('home.title')}
      actions={
        <AnchorLink to="/figures" size="sm">
          {t('home.all')}
        </AnchorLink>
      }
    >
      <Text size="sm" c="dimmed" mb="sm">
        {t('home.words')}
      </Text>
      <QueryState query={figures}>
        {({ funnel }) => <Steps now={funnel} before={before.data?.funnel} asked={asked} />}
      </QueryState>
    </Panel>
  );
}

interface StepsProps {
  readonly now: Funnel;
  readonly before: Funnel | undefined;
  readonly asked: { readonly from: string; readonly to: string };
}

function Steps({ now, before, asked }: StepsProps) {
  const { t } = useTranslation(['reports', 'figures']);
  const { number } = useFormat();
  const lines = STEPS.map((step) => ({ step, now: now[step], before: before?.[step] }));
  const columns: readonly DataColumn<Line>[] = [
    {
      ...{ id: 'what', head: t('figures:what'), rowHead: true },
      cell: ({ step }) => t(`figures:code.funnel.${step}`),
    },
    {
      ...{ id: 'now', head: t('figures:count'), numeric: true },
      cell: ({ step, now: count }) => (
        <FigureLink count={count} what={t(`figures:code.funnel.${step}`)} number={`funnel.${step}`} asked={asked} />
      ),
    },
    {
      ...{ id: 'before', head: t('home.before'), numeric: true },
      cell: ({ before: count }) => (count === undefined ? '…' : number(count)),
    },
  ];
  return <DataTable name={t('home.title')} columns={columns} rows={lines} rowId={({ step }) => step} />;
}

/** What the numbers at the top of the page do not tell. */
const FURTHER = ['month', 'quarter', 'later', 'none'] as const;

/** What lies further ahead than this week. */
function Ahead() {
  const { t } = useTranslation('reports');
  const cases = useCasesOf({});
  const report = api.useQuery('get', '/api/reports/deadlines-ahead', {}, { staleTime: 60_000 });
  return (
    <Panel
      title={t('home.ahead')}
      actions={
        <AnchorLink to="/figures/deadlines" size="sm">
          {t('home.allAhead')}
        </AnchorLink>
      }
    >
      <QueryState query={report}>
        {({ asOf, bySpan }) => (
          <DataTable
            name={t('home.ahead')}
            columns={[
              { id: 'when', head: t('deadlines.when'), rowHead: true, cell: ({ what }) => what },
              {
                ...{ id: 'cases', head: t('cases'), numeric: true },
                cell: ({ code, what, count }) => (
                  <Count count={count} label={what} search={cases(listOfSpan(code, asOf))} />
                ),
              },
            ]}
            rows={FURTHER.map((code) => ({ code, what: t(`deadlines.span.${code}`), count: bySpan[code] }))}
            rowId={({ code }) => code}
          />
        )}
      </QueryState>
    </Panel>
  );
}
