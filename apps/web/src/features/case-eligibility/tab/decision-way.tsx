import { Alert, Group, List } from '@mantine/core';
import { LockIcon } from '@primer/octicons-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../../components/links.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { useCaseSteps, type Case, type CaseStep } from '../../case/case-queries.ts';
import type { Evaluation } from '../data/eligibility.queries.ts';

/** What somebody who decides may decide, and what no decision may be taken without. */
const DECISIONS: readonly string[] = ['approve', 'reject', 'grant-after-return', 'refuse-after-return'];
export const decisionSteps = (steps: readonly CaseStep[] | undefined): readonly CaseStep[] =>
  (steps ?? []).filter(({ action, allowed }) => allowed && DECISIONS.includes(action));
/** What stands in the way of every decision, such as having counselled the person oneself. */
export function inTheWayOf(steps: readonly CaseStep[]): readonly string[] {
  const [first, ...others] = steps.map(({ missing }) => missing.map(({ requirement }) => requirement));
  return (first ?? []).filter((requirement) => others.every((each) => each.includes(requirement)));
}

interface WayProps {
  file: Case;
  evaluation: Evaluation;
}

/** The way to the decision, for whoever may take one; whoever counselled is told why it is not theirs. */
export function DecisionWay(of: WayProps) {
  return (
    <QueryState query={useCaseSteps(of.file.id)} lines={1}>
      {({ rows }) => <WayOf {...of} steps={decisionSteps(rows)} />}
    </QueryState>
  );
}

function WayOf({ file, evaluation, steps }: WayProps & { steps: readonly CaseStep[] }) {
  const { t } = useTranslation('eligibility');
  const codes = useCodes();
  const inTheWay = inTheWayOf(steps);
  const concerned = evaluation.results.some(({ memberId }) =>
    steps.some(({ memberIds }) => memberIds.includes(memberId)),
  );
  if (!concerned) return null;
  const notTheirs = inTheWay.includes('decider-not-counsellor');
  if (inTheWay.length > 0)
    return (
      <Alert
        color="lamp"
        variant="light"
        icon={<LockIcon aria-hidden />}
        title={t(notTheirs ? 'decide.notYours' : 'decide.notYet')}
      >
        <List size="sm">
          {inTheWay.map((requirement) => (
            <List.Item key={requirement}>
              {requirement === 'decider-not-counsellor' ? t('decide.counselled') : codes('requirement', requirement)}
            </List.Item>
          ))}
        </List>
      </Alert>
    );
  return (
    <Group>
      <ButtonLink
        to="/cases/$caseId/eligibility/evaluations/$evaluationId/decision"
        params={{ caseId: file.id, evaluationId: evaluation.id }}
      >
        {t('decide.title')}
      </ButtonLink>
    </Group>
  );
}
