import { Text } from '@mantine/core';
import { CheckIcon, DotFillIcon } from '@primer/octicons-react';
import { END_STATES, STAGES, isUnderWay } from '@homeward/contracts';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '@mantine/core';
import { Content } from '../../../components/content.tsx';
import { Panel } from '../../../components/panel.tsx';
import classes from '../case.module.css';
import { ownMembersOf, type Case, type CaseStep } from '../case-queries.ts';
import { nextStep, stagesBefore } from '../main-road.ts';
import { MissingList } from '../missing-list.tsx';

/** The way home from the first question on, where each member stands on it, and why the next stage is not open yet. */
export function StageBar({ file, steps }: { file: Case; steps: readonly CaseStep[] }) {
  const { t } = useTranslation(['case-page', 'codes']);
  const members = ownMembersOf(file);
  const past = stagesBefore(isUnderWay(file.stage) ? file.stage : 'INQUIRY');
  const ended = END_STATES.filter((state) => members.some(({ stage }) => stage === state));
  const next = nextStep(steps);
  return (
    <Panel title={t('stages.title')}>
      <ol className={classes.road}>
        {[...STAGES, ...ended].map((stage) => {
          const here = members.filter((member) => member.stage === stage);
          const state = here.length > 0 ? 'here' : past.includes(stage) ? 'past' : 'ahead';
          return (
            <li key={stage} data-state={state} {...(state === 'here' ? { 'aria-current': 'step' as const } : {})}>
              {state === 'past' && <CheckIcon size={12} aria-hidden />}
              {state === 'here' && <DotFillIcon size={12} aria-hidden />}
              {t(`codes:stage.${stage}`)}
              {state !== 'ahead' && <VisuallyHidden>{t(`stages.${state}`)}</VisuallyHidden>}
              {here.length > 0 && members.length > 1 && (
                <Content>{here.map(({ givenNames, familyName }) => givenNames || familyName).join(', ')}</Content>
              )}
            </li>
          );
        })}
      </ol>
      {next ? <NextStage file={file} step={next} /> : <Text mt="sm">{t('stages.ended')}</Text>}
    </Panel>
  );
}

function NextStage({ file, step }: { file: Case; step: CaseStep }) {
  const { t } = useTranslation(['case-page', 'codes']);
  const stage = t(`codes:stage.${step.to as 'APPLIED'}`);
  if (step.missing.length === 0) return <Text mt="sm">{t('stages.open', { stage })}</Text>;
  return (
    <>
      <Text mt="sm" fw={600} component="h3" fz="md">
        {t('stages.closed', { stage })}
      </Text>
      <MissingList file={file} step={step} />
    </>
  );
}
