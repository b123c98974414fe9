import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../components/page.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { useCase, useSessions } from '../data/counselling.queries.ts';
import { SessionForm } from './session-form.tsx';

const route = getRouteApi('/cases/$caseId/counselling/session');

export function SessionPage() {
  const { t } = useTranslation('session');
  const { caseId } = route.useParams();
  const file = useCase(caseId);
  const sessions = useSessions(caseId);
  if (file.data && sessions.data) return <SessionForm key={caseId} file={file.data} sessions={sessions.data.rows} />;
  return (
    <Page title={t('title')}>
      <QueryState query={file.data ? { ...sessions, data: undefined } : { ...file, data: undefined }}>
        {() => null}
      </QueryState>
    </Page>
  );
}
