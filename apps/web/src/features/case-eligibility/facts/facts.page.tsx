import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../components/empty.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { useThisCase } from '../../case/case-queries.ts';
import { useEligibility } from '../data/eligibility.queries.ts';
import { toBeAsked } from '../data/missing-facts.ts';
import { FactsForm } from './facts-form.tsx';

const route = getRouteApi('/cases/$caseId/eligibility/facts/$evaluationId');

/** Only what the rules lacked when they were asked last. */
export function FactsPage() {
  const { t } = useTranslation('eligibility');
  const { evaluationId } = route.useParams();
  const file = useThisCase();
  const query = useEligibility(file.id);
  return (
    <QueryState query={query}>
      {({ evaluations }) => {
        const evaluation = evaluations.find(({ id }) => id === evaluationId);
        const asked = evaluation ? toBeAsked(evaluation) : [];
        if (evaluation && asked.length > 0)
          return (
            <FactsForm
              key={evaluationId}
              file={file}
              title={t('fact.title')}
              asked={asked}
              programmeCode={evaluation.programmeCode}
            />
          );
        return (
          <Page title={t('fact.title')}>
            <Empty title={t('fact.nothing')}>
              <ButtonLink variant="default" to="/cases/$caseId/eligibility" params={{ caseId: file.id }}>
                {t('back')}
              </ButtonLink>
            </Empty>
          </Page>
        );
      }}
    </QueryState>
  );
}
