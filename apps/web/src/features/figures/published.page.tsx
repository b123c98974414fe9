import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { AnchorLink } from '../../components/links.tsx';
import { Page } from '../../components/page.tsx';
import { Panel } from '../../components/panel.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { api } from '../../lib/api/client.ts';
import type { components } from '../../lib/api/schema.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { AskedFacts } from './asked-facts.tsx';
import { PublishedTables } from './published-tables.tsx';
import { Scope } from './scope.tsx';

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
        {(report) => (
          <Stack gap="lg">
            <Panel title={t('publish.what')}>
              <AskedFacts asked={askedFor(report)} />
              <Text size="sm" c="dimmed" mt="sm">
                {t('scope', { scope: '' })}
                <Scope words={report.scope} />
              </Text>
            </Panel>
            <PublishedTables rows={report.rows} />
          </Stack>
        )}
      </QueryState>
    </Page>
  );
}

/** A list that nothing was narrowed by is empty. */
function askedFor({ from, to, asOf, filters }: components['schemas']['PublishedFiguresDto']) {
  const { office, ...others } = filters;
  const narrowing = Object.entries({ officeId: office, ...others }).filter(([, codes]) => codes.length > 0);
  return { from, to, asOf, ...Object.fromEntries(narrowing) };
}
