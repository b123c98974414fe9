import { Group, Text } from '@mantine/core';
import { TIMELINE_KINDS } from '@homeward/contracts';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../../components/links.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { api } from '../../../lib/api/client.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { useThisCase } from '../case-queries.ts';
import { TimelineEntries } from './timeline-entries.tsx';

const SIZE = 25;

/** The whole story of a family, by kind of entry where one looks for something. */
export function TimelineTab() {
  const { t } = useTranslation('case-page');
  const codes = useCodes();
  const file = useThisCase();
  const { kind, page = 1 } = useSearch({ from: '/cases/$caseId/timeline' });
  const params = { caseId: file.id };
  const timeline = api.useQuery('get', '/api/cases/{id}/timeline', {
    params: { path: { id: file.id }, query: { page, size: SIZE, ...(kind ? { kind } : {}) } },
  });
  return (
    <Panel title={t('timeline.title')}>
      <Text c="dimmed" size="sm">
        {t('timeline.zone', { zone: file.timeZone })}
      </Text>
      <Group component="nav" gap={6} my="sm" aria-label={t('timeline.filter')}>
        {[undefined, ...TIMELINE_KINDS].map((each) => (
          <ButtonLink
            key={each ?? 'all'}
            size="compact-sm"
            variant={each === kind ? 'filled' : 'default'}
            {...(each === kind ? { 'aria-current': true } : {})}
            to="/cases/$caseId/timeline"
            params={params}
            search={each ? { kind: each } : {}}
            activeOptions={{ exact: true, includeSearch: true }}
          >
            {each ? codes('timelineKind', each) : t('timeline.everything')}
          </ButtonLink>
        ))}
      </Group>
      <QueryState query={timeline} lines={8}>
        {({ rows, page: { total } }) => (
          <>
            <TimelineEntries file={file} entries={rows} />
            <Group mt="sm" gap="sm">
              <Text size="sm">
                {t('timeline.shown', {
                  from: total && (page - 1) * SIZE + 1,
                  to: (page - 1) * SIZE + rows.length,
                  total,
                })}
              </Text>
              {page > 1 && (
                <ButtonLink
                  variant="default"
                  size="xs"
                  to="/cases/$caseId/timeline"
                  params={params}
                  search={{ ...(kind ? { kind } : {}), ...(page > 2 ? { page: page - 1 } : {}) }}
                >
                  {t('timeline.newer')}
                </ButtonLink>
              )}
              {page * SIZE < total && (
                <ButtonLink
                  variant="default"
                  size="xs"
                  to="/cases/$caseId/timeline"
                  params={params}
                  search={{ ...(kind ? { kind } : {}), page: page + 1 }}
                >
                  {t('timeline.older')}
                </ButtonLink>
              )}
            </Group>
          </>
        )}
      </QueryState>
    </Panel>
  );
}
