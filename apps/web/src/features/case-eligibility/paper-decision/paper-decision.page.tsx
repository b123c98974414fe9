import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../components/empty.tsx';
import { Page } from '../../../components/page.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { useCaseSteps, useThisCase, type CaseStep } from '../../case/case-queries.ts';
import { BackToEligibility } from '../parts/back-to-eligibility.tsx';
import { PaperDecisionForm } from './paper-decision-form.tsx';
import { paperStep } from './paper-step.ts';

/** A decision from before the case was entered, copied from its paper. */
export function PaperDecisionPage() {
  const steps = useCaseSteps(useThisCase().id);
  return <QueryState query={steps}>{({ rows }) => <Begun steps={rows} />}</QueryState>;
}

/** Whom it concerned when the page was opened: once entered it concerns nobody, and its confirmation must stay. */
function Begun({ steps }: { steps: readonly CaseStep[] }) {
  const { t } = useTranslation('eligibility');
  const file = useThisCase();
  const [memberIds] = useState(() => paperStep(steps)?.memberIds);
  if (memberIds) return <PaperDecisionForm file={file} concerned={memberIds} />;
  return (
    <Page title={t('paper.title')}>
      <Empty title={t('paper.nobody')}>
        <BackToEligibility caseId={file.id} />
      </Empty>
    </Page>
  );
}
