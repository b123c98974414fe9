import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { Empty } from '../../components/empty.tsx';
import { AnchorLink } from '../../components/links.tsx';
import { Panel } from '../../components/panel.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { api } from '../../lib/api/client.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { Counted } from '../figures/counted.tsx';

const NEWEST = 5;

/** What was let out lately, for whoever reads figures and no case: their way in. */
export function PublishedFigures() {
  const { t } = useTranslation('figures');
  const format = useFormat();
  const published = api.useQuery('get', '/api/reports/published-figures', { params: { query: { size: NEWEST } } });
  return (
    <Panel
      title={t('outside.title')}
      actions={
        <AnchorLink to="/figures/published" size="sm">
          {t('outside.back')}
        </AnchorLink>
      }
    >
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t('outside.lead')}
        </Text>
        <QueryState query={published}>
          {({ rows }) =>
            rows.length === 0 ? (
              <Empty title={t('outside.none')} />
            ) : (
              <Rows>
                {rows.map((head) => (
                  <Row
                    key={head.id}
                    title={
                      <AnchorLink to="/figures/published/$exportId" params={{ exportId: head.id }}>
                        <Content>{`${format.day(head.from)} – ${format.day(head.to)}`}</Content>
                      </AnchorLink>
                    }
                    lines={[
                      [
                        <Counted key="counted" head={head} />,
                        <span key="made">
                          {t('outside.made')}: <Content>{format.day(head.madeAt.slice(0, 10))}</Content>
                        </span>,
                      ],
                    ]}
                  />
                ))}
              </Rows>
            )
          }
        </QueryState>
      </Stack>
    </Panel>
  );
}
