import { Stack } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../components/empty.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { useCaseSteps, useThisCase, type CaseStep } from '../case-queries.ts';
import { MissingList } from '../missing-list.tsx';
import { StepFlow } from './step-flow.tsx';

/** One step of the workflow, from what it asks to its confirmation. */
export function StepPage() {
  const { id } = useThisCase();
  const { action } = useParams({ strict: false });
  const query = useCaseSteps(id);
  return (
    <QueryState query={query}>{({ rows }) => <Begun key={action} rows={rows} action={action ?? ''} />}</QueryState>
  );
}

/** The step as it was offered when it was begun: once taken it is offered no more, and its confirmation must stay. */
function Begun({ rows, action }: { rows: readonly CaseStep[]; action: string }) {
  const { t } = useTranslation('case-page');
  const file = useThisCase();
  const [step] = useState(() => rows.find((row) => row.action === action && row.allowed && row.within === null));
  const [read] = useState(file);
  const possible = step && (step.missing.length === 0 || step.memberIds.length > 1);
  if (possible) return <StepFlow step={step} read={read} />;
  return (
    <Empty title={t('step.notNow')}>
      <Stack>
        {step && <MissingList file={file} step={step} />}
        <ButtonLink to="/cases/$caseId" params={{ caseId: file.id }}>
          {t('step.backToCase')}
        </ButtonLink>
      </Stack>
    </Empty>
  );
}
