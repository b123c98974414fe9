import type { CaseListWhose } from '@homeward/contracts';
import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CaseLink } from '../../components/case-link.tsx';
import { Content } from '../../components/content.tsx';
import { DueLines } from '../../components/day-lines.tsx';
import { Empty } from '../../components/empty.tsx';
import { AnchorLink } from '../../components/links.tsx';
import { Panel } from '../../components/panel.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { api } from '../../lib/api/client.ts';

const SHOWN = 6;

/** What comes next, the longest overdue first: the first of them is one click away. */
export function CasesAhead({ whose }: { whose: CaseListWhose }) {
  const { t } = useTranslation(['home', 'stages']);
  const query = { whose, sort: 'nextDueOn', order: 'asc', size: SHOWN } as const;
  const cases = api.useQuery('get', '/api/cases', { params: { query } });
  return (
    <Panel
      title={t('ahead.title')}
      actions={
        <AnchorLink to="/cases" search={{ whose, sort: 'nextDueOn' }} size="sm">
          {t('ahead.all')}
        </AnchorLink>
      }
    >
      <QueryState query={cases}>
        {({ rows }) => {
          const dated = rows.filter(({ nextDueOn }) => nextDueOn !== null);
          if (dated.length === 0) return <Empty title={t('ahead.none')}>{t('ahead.noneHint')}</Empty>;
          return (
            <Stack gap="sm" component="ul" p={0} m={0}>
              {dated.map((each) => (
                <Group key={each.id} component="li" justify="space-between" align="flex-start" wrap="nowrap">
                  <div>
                    <CaseLink caseId={each.id}>
                      <Content>{each.principalName || each.number}</Content>
                    </CaseLink>
                    <Text size="sm" c="dimmed">
                      <Content>{each.number}</Content> · {t(`stages:stage.${each.stage}`)}
                    </Text>
                  </div>
                  <DueLines day={each.nextDueOn} />
                </Group>
              ))}
            </Stack>
          );
        }}
      </QueryState>
    </Panel>
  );
}
