import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import layout from '../../components/board.module.css';
import { Content } from '../../components/content.tsx';
import type { DataColumn } from '../../components/data-table/data-column.ts';
import { DataTable } from '../../components/data-table/data-table.tsx';
import { AnchorLink } from '../../components/links.tsx';
import { Page } from '../../components/page.tsx';
import { Panel } from '../../components/panel.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { api } from '../../lib/api/client.ts';
import type { components } from '../../lib/api/schema.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { usePublishedWords } from './use-published-words.ts';
import { Scope } from './scope.tsx';

type Published = components['schemas']['PublishedFiguresDto'];
type Row = components['schemas']['PublishedRowDto'];

/** One export as it left the house: a number nobody may know is a dash, whether it is small or only beside a small one. */
export function PublishedPage() {
  const { t } = useTranslation('figures');
  const format = useFormat();
  const { exportId } = useParams({ from: '/figures/published/$exportId' });
  const published = api.useQuery('get', '/api/reports/published-figures/{id}', { params: { path: { id: exportId } } });
  const found = published.data;
  return (
    <Page
      title={t('outside.one')}
      lead={found && <Content>{`${format.day(found.from)} – ${format.day(found.to)}`}</Content>}
      actions={
        <Group gap="md" className="no-print">
          <Button variant="default" size="xs" onClick={() => window.print()}>
            {t('print')}
          </Button>
          {(['xlsx', 'csv'] as const).map((as) => (
            <Anchor key={as} size="sm" href={`/api/reports/published-figures/${exportId}/sheet?as=${as}`} download>
              {t(`files.${as}`)}
            </Anchor>
          ))}
          <AnchorLink to="/figures/published">{t('outside.back')}</AnchorLink>
        </Group>
      }
    >
      <QueryState query={published} lines={10}>
        {(report) => <Tables report={report} />}
      </QueryState>
    </Page>
  );
}

function Tables({ report }: { readonly report: Published }) {
  const { t } = useTranslation('figures');
  const words = usePublishedWords();
  const groups = new Map<string, Row[]>();
  for (const row of report.rows) groups.set(words.groupOf(row), [...(groups.get(words.groupOf(row)) ?? []), row]);
  return (
    <Stack gap="lg">
      <Text size="sm" c="dimmed">
        {t('scope', { scope: '' })}
        <Scope words={report.scope} />
      </Text>
      <Text>{t('outside.dash')}</Text>
      <div className={layout['columns']}>
        {[...groups].map(([group, rows]) => (
          <Panel key={group} title={words.titleOf(rows[0]!)}>
            <PublishedTable name={words.titleOf(rows[0]!)} rows={rows} />
          </Panel>
        ))}
      </div>
    </Stack>
  );
}

function PublishedTable({ name, rows }: { readonly name: string; readonly rows: readonly Row[] }) {
  const { t } = useTranslation('figures');
  const format = useFormat();
  const words = usePublishedWords();
  const columns: readonly DataColumn<Row>[] = [
    { id: 'what', head: t('what'), rowHead: true, cell: (row) => words.lineOf(row) },
    {
      ...{ id: 'count', head: t('count'), numeric: true },
      cell: ({ name: place, code, value }) =>
        value === null ? (
          <span aria-label={t('outside.withheld')} role="img">
            –
          </span>
        ) : place === 'amountMinor' ? (
          format.money(value, code)
        ) : (
          format.number(value)
        ),
    },
  ];
  return <DataTable name={name} columns={columns} rows={rows} rowId={(row) => `${row.name} ${row.code} ${row.more}`} />;
}
