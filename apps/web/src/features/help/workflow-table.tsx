import { Stack, Text, Title } from '@mantine/core';
import { CASE_WORKFLOW, STAGES, STAGES_BEFORE_DEPARTURE, type WorkflowAction } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { useCodes } from '../../lib/i18n/use-codes.ts';

/** The steps of a case as the server takes them: printed from the table it decides by, so that both say the same. */
export function WorkflowTable() {
  const { t } = useTranslation(['manual', 'codes']);
  const codes = useCodes();
  const listed = useListed();
  const moves = useMoves();
  return (
    <Stack gap="xs" component="section">
      <Title order={3} size="h5">
        {t('workflow.title')}
      </Title>
      <Stack component="dl" gap="xs" m={0}>
        {Object.entries(CASE_WORKFLOW).map(([name, action]) => (
          <div key={name}>
            <Text component="dt" fw={600}>
              {codes('action', name)}
            </Text>
            <Text component="dd" m={0} size="sm">
              {moves(action)}
            </Text>
            {action.requires.length > 0 && (
              <Text component="dd" m={0} size="sm">
                {t('workflow.requires', { what: listed(action.requires.map((each) => codes('task', each))) })}
              </Text>
            )}
          </div>
        ))}
      </Stack>
    </Stack>
  );
}

/** From which stages to which; a long row of stages has a name. */
function useMoves(): (action: WorkflowAction) => string {
  const { t } = useTranslation('manual');
  const codes = useCodes();
  const listed = useListed();
  const stages = (from: WorkflowAction['from']): string => {
    if (from.length >= STAGES.length) return t('workflow.anyStage');
    if (from.length === STAGES_BEFORE_DEPARTURE.length) return t('workflow.beforeDeparture');
    return listed(from.map((each) => codes('stage', each)));
  };
  return ({ from, to }) => {
    if (from.length === 0) return t('workflow.begins', { to: codes('stage', to) });
    if (to === 'SAME') return t('workflow.stays', { from: stages(from) });
    if (to === 'NAMED') return t('workflow.named', { from: stages(from) });
    return t('workflow.moves', { from: stages(from), to: codes('stage', to) });
  };
}

function useListed(): (words: readonly string[]) => string {
  const { t } = useTranslation('manual');
  return (words) => words.join(t('workflow.comma'));
}
