import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../components/empty.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { Page } from '../../../components/page.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { useCaseSteps, useThisCase, type Case } from '../../case/case-queries.ts';
import { useEligibility, useProgramme, type Evaluation } from '../data/eligibility.queries.ts';
import { decisionSteps } from '../tab/decision-way.tsx';
import { DecisionForm } from './decision-form.tsx';

const route = getRouteApi('/cases/$caseId/eligibility/evaluations/$evaluationId/decision');

/** A person decides on what the rules said, as it stood when this page was opened. */
export function DecisionPage() {
  const { t } = useTranslation('eligibility');
  const { evaluationId } = route.useParams();
  const file = useThisCase();
  const query = useEligibility(file.id);
  return (
    <QueryState query={query}>
      {({ evaluations }) => {
        const evaluation = evaluations.find(({ id }) => id === evaluationId);
        return evaluation ? (
          <Deciding key={evaluationId} read={file} evaluation={evaluation} />
        ) : (
          <Page title={t('decide.title')}>
            <Empty title={t('decide.gone')}>
              <BackToEligibility caseId={file.id} />
            </Empty>
          </Page>
        );
      }}
    </QueryState>
  );
}

export function BackToEligibility({ caseId }: { caseId: string }) {
  const { t } = useTranslation('eligibility');
  return (
    <ButtonLink variant="default" to="/cases/$caseId/eligibility" params={{ caseId }}>
      {t('back')}
    </ButtonLink>
  );
}

/** Kept as it was read: a decision is on what somebody saw, not on what came meanwhile. */
function Deciding({ read, evaluation: now }: { read: Case; evaluation: Evaluation }) {
  const { t } = useTranslation('eligibility');
  const [evaluation] = useState(now);
  const steps = useCaseSteps(read.id);
  const programme = useProgramme(evaluation.programmeCode);
  const [about] = useState(new Set<string>());
  return (
    <QueryState query={steps}>
      {({ rows }) => (
        <QueryState query={programme}>
          {({ name, meansOfComplaint }) => {
            // Those it concerned when the page was opened: whoever is decided about no longer stands there.
            if (about.size === 0)
              for (const id of decisionSteps(rows).flatMap(({ memberIds }) => memberIds)) about.add(id);
            const results = evaluation.results.filter(({ memberId }) => about.has(memberId));
            return results.length > 0 ? (
              <DecisionForm
                file={read}
                evaluation={evaluation}
                results={results}
                programme={name}
                meansOfComplaint={meansOfComplaint}
              />
            ) : (
              <Page title={t('decide.title')}>
                <Empty title={t('decide.nobody')}>
                  <BackToEligibility caseId={read.id} />
                </Empty>
              </Page>
            );
          }}
        </QueryState>
      )}
    </QueryState>
  );
}
