import { Stack } from '@mantine/core';
import { QueryState } from '../../components/query-state.tsx';
import { useThisCase } from '../case/case-queries.ts';
import { useEligibility } from './data/eligibility.queries.ts';
import { AnsweredReckonings, ReckoningsPanel } from './reckoning/reckonings-panel.tsx';
import { DecisionsPanel } from './tab/decisions-panel.tsx';
import { EntitlementsPanel } from './tab/entitlements-panel.tsx';
import { ExceptionsPanel } from './tab/exceptions-panel.tsx';
import { FactsPanel } from './tab/facts-panel.tsx';
import { RulesPanel } from './tab/rules-panel.tsx';

/** What the rules say of each member and why, what people decided on it, and what follows. */
export function EligibilityTab() {
  const file = useThisCase();
  const query = useEligibility(file.id);
  return (
    <QueryState query={query} lines={8}>
      {(eligibility) => (
        <Stack gap="md">
          <ReckoningsPanel file={file} eligibility={eligibility} />
          <RulesPanel file={file} eligibility={eligibility} />
          <ExceptionsPanel file={file} eligibility={eligibility} />
          <DecisionsPanel file={file} eligibility={eligibility} />
          <AnsweredReckonings file={file} eligibility={eligibility} />
          <EntitlementsPanel file={file} entitlements={eligibility.entitlements} />
          <FactsPanel file={file} facts={eligibility.facts} />
        </Stack>
      )}
    </QueryState>
  );
}
