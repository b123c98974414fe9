import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../components/empty.tsx';
import { Page } from '../../../components/page.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { useCaseSteps, useThisCase, type Case, type CaseStep } from '../../case/case-queries.ts';
import { useEligibility, useProgramme, type Evaluation } from '../data/eligibility.queries.ts';
import { decisionSteps } from '../tab/decision-way.tsx';
import { BackToEligibility } from '../parts/back-to-eligibility.tsx';
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

function Deciding({ read, evaluation }: { read: Case; evaluation: Evaluation }) {
  const steps = useCaseSteps(read.id);
  const programme = useProgramme(evaluation.programmeCode);
  return (
    <QueryState query={steps}>
      {({ rows }) => (
        <QueryState query={programme}>
          {(told) => <Offer file={read} evaluation={evaluation} steps={rows} programme={told} />}
        </QueryState>
      )}
    </QueryState>
  );
}

interface OfferProps {
  file: Case;
  evaluation: Evaluation;
  steps: readonly CaseStep[];
  programme: { readonly name: string; readonly meansOfComplaint: string };
}

/** Kept as it was read: a decision is on what somebody saw, about those it concerned then. */
function Offer({ file, evaluation: now, steps, programme }: OfferProps) {
  const { t } = useTranslation('eligibility');
  const [evaluation] = useState(now);
  const [results] = useState(() => {
    const concerned = decisionSteps(steps).flatMap(({ memberIds }) => memberIds);
    return now.results.filter(({ memberId }) => concerned.includes(memberId));
  });
  if (results.length > 0)
    return (
      <DecisionForm
        file={file}
        evaluation={evaluation}
        results={results}
        programme={programme.name}
        meansOfComplaint={programme.meansOfComplaint}
      />
    );
  return (
    <Page title={t('decide.title')}>
      <Empty title={t('decide.nobody')}>
        <BackToEligibility caseId={file.id} />
      </Empty>
    </Page>
  );
}
