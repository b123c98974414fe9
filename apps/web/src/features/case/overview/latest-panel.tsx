import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../../components/links.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { api } from '../../../lib/api/client.ts';
import type { Case } from '../case-queries.ts';
import { TimelineEntries } from '../timeline/timeline-entries.tsx';

/** The last lines of the story; the whole of it has a tab of its own. */
export function LatestPanel({ file }: { file: Case }) {
  const { t } = useTranslation('case-page');
  const latest = api.useQuery('get', '/api/cases/{id}/timeline', {
    params: { path: { id: file.id }, query: { size: 5 } },
  });
  return (
    <Panel
      title={t('timeline.latest')}
      actions={
        <AnchorLink to="/cases/$caseId/timeline" params={{ caseId: file.id }} fz="sm">
          {t('timeline.all')}
        </AnchorLink>
      }
    >
      <QueryState query={latest} lines={3}>
        {({ rows }) => <TimelineEntries file={file} entries={rows} />}
      </QueryState>
    </Panel>
  );
}
