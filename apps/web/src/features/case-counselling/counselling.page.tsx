import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../components/page.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { CounsellingTab } from './counselling-tab.tsx';
import { useCase } from './data/counselling.queries.ts';
import { CaseLead } from './parts/case-lead.tsx';

const route = getRouteApi('/cases/$caseId/counselling');

export function CounsellingPage() {
  const { t } = useTranslation('counselling');
  const { caseId } = route.useParams();
  const file = useCase(caseId);
  return (
    <Page title={t('title')} lead={file.data && <CaseLead file={file.data} />}>
      <QueryState query={file}>{(data) => <CounsellingTab file={data} />}</QueryState>
    </Page>
  );
}
