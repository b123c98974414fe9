import { Group, Stack, Text } from '@mantine/core';
import { LockIcon } from '@primer/octicons-react';
import type { WorkflowActionName } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { IconWords } from '../../../components/icon-words.tsx';
import { AnchorLink, ButtonLink } from '../../../components/links.tsx';
import { Panel } from '../../../components/panel.tsx';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import type { Case, CaseStep } from '../case-queries.ts';
import { MAIN_ROAD, takenAt } from '../main-road.ts';

/** A correction begins at the step it corrects, on the timeline. */
const ELSEWHERE: ReadonlySet<string> = new Set(['correct-step']);

/** What the reader may do with the case now; what is blocked says what it lacks, by the server’s own rule (ux 9). */
export function StepsPanel({ file, steps }: { file: Case; steps: readonly CaseStep[] }) {
  const { t } = useTranslation('case-page');
  const mine = steps.filter(({ allowed, action }) => allowed && !ELSEWHERE.has(action));
  const order = (step: CaseStep): number => {
    const at = MAIN_ROAD.indexOf(step.action as WorkflowActionName);
    return at < 0 ? MAIN_ROAD.length : at;
  };
  const sorted = mine.toSorted((a, b) => order(a) - order(b));
  const open = sorted.filter(({ missing }) => missing.length === 0);
  const blocked = sorted.filter(({ missing }) => missing.length > 0);
  return (
    <Panel title={t('steps.title')}>
      {sorted.length === 0 && <Text c="dimmed">{t('steps.none')}</Text>}
      <Group gap="xs">
        {open.map((step) => (
          <StepLink key={step.action} file={file} step={step} />
        ))}
      </Group>
      {blocked.length > 0 && (
        <Stack gap="xs" mt="sm">
          {blocked.map((step) => (
            <Blocked key={step.action} file={file} step={step} />
          ))}
        </Stack>
      )}
    </Panel>
  );
}

function StepLink({ file, step }: { file: Case; step: CaseStep }) {
  const codes = useCodes();
  const action = step.action as WorkflowActionName;
  const at = takenAt(action);
  const look = { variant: MAIN_ROAD.includes(action) ? 'filled' : 'default' } as const;
  if (at)
    return (
      <ButtonLink {...look} to={at} params={{ caseId: file.id }}>
        {codes('action', action)}
      </ButtonLink>
    );
  return (
    <ButtonLink {...look} to="/cases/$caseId/step/$action" params={{ caseId: file.id, action }}>
      {codes('action', action)}
    </ButtonLink>
  );
}

function Blocked({ file, step }: { file: Case; step: CaseStep }) {
  const { t } = useTranslation('case-page');
  const codes = useCodes();
  const names = step.missing.map(({ requirement }) => codes('task', requirement)).join(t('listComma'));
  const forSome = step.memberIds.length > 1 && !takenAt(step.action as WorkflowActionName);
  return (
    <div>
      <IconWords icon={LockIcon}>
        <strong>{codes('action', step.action)}</strong>
      </IconWords>
      <Text size="sm">{t('steps.lacks', { names })}</Text>
      {step.action === 'close' && (
        <AnchorLink fz="sm" to="/cases/$caseId/close" params={{ caseId: file.id }}>
          {t('steps.openMatters')}
        </AnchorLink>
      )}
      {forSome && (
        <AnchorLink fz="sm" to="/cases/$caseId/step/$action" params={{ caseId: file.id, action: step.action }}>
          {t('steps.forSome')}
        </AnchorLink>
      )}
    </div>
  );
}
