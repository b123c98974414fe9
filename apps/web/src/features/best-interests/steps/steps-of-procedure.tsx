import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { CheckCircleFillIcon, CircleIcon, EyeClosedIcon, LockIcon, SyncIcon, type Icon } from '@primer/octicons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconWords, type IconWordsProps } from '../../../components/icon-words.tsx';
import { AnchorLink, ButtonLink } from '../../../components/links.tsx';
import { useMay } from '../../../lib/session/use-may.ts';
import { Consents } from './consents.tsx';
import { HearingLines, OpenedLines, OutcomeLines } from './open-facts.tsx';
import {
  statesOf,
  type ProcedurePart,
  type ProcedureScene,
  type ProcedureStep,
  type StepState,
} from './procedure-scene.ts';
import { SealedRecords } from './sealed-records.tsx';
import classes from './steps.module.css';

const MARKS: Readonly<Record<StepState, [Icon, NonNullable<IconWordsProps['tone']>]>> = {
  done: [CheckCircleFillIcon, 'moss'],
  now: [SyncIcon, 'harbour'],
  later: [CircleIcon, 'quiet'],
  cannot: [LockIcon, 'lamp'],
  none: [CircleIcon, 'quiet'],
  sealed: [EyeClosedIcon, 'quiet'],
};

/** The way of the procedure in the order in which the field goes it, each step with what it is for and how far it is. */
export function StepsOfProcedure({ scene, records }: ProcedurePart) {
  const mayRead = useMay()('sealed.read-protection', scene.file.officeId);
  const states = statesOf(scene, records, mayRead);
  const has = (name: ProcedureStep): boolean => states[name] === 'done';
  const of = (...kinds: string[]) => <SealedRecords records={records.filter(({ kind }) => kinds.includes(kind))} />;
  const { procedure } = scene.child;
  const open = procedure != null && procedure.state !== 'closed';
  const weighable = open && procedure.state !== 'determination';
  return (
    <ol className={classes['steps']}>
      <Step name="open" state={states.open} action={!procedure && <ToStep scene={scene} step="open" main />}>
        {procedure && <OpenedLines procedure={procedure} />}
      </Step>
      <Step
        name="tracing"
        state={states.tracing}
        action={procedure && <ToStep scene={scene} step="tracing" again={has('tracing')} main={open} />}
      >
        {of('family-tracing')}
      </Step>
      <Step
        name="family"
        state={states.family}
        action={procedure && <ToStep scene={scene} step="family" again={has('family')} main={open} />}
      >
        {of('family-assessment')}
      </Step>
      <Step name="heard" state={states.heard} action={procedure && <ToHearing scene={scene} main={!has('heard')} />}>
        <HearingLines scene={scene} records={records} />
      </Step>
      <Step
        name="weigh"
        state={states.weigh}
        action={weighable && <ToStep scene={scene} step="weigh" again={has('weigh')} main />}
      >
        {of('best-interests-assessment')}
      </Step>
      <Step name="consents" state={states.consents}>
        <Consents scene={scene} />
      </Step>
      <Step
        name="hand-over"
        state={states['hand-over']}
        action={states['hand-over'] === 'now' && <ToStep scene={scene} step="hand-over" main />}
      />
      <Step
        name="determine"
        state={states.determine}
        action={states.determine === 'now' && <ToStep scene={scene} step="determine" main />}
      >
        {procedure && <OutcomeLines procedure={procedure} today={scene.today} />}
        {of('best-interests-determination')}
      </Step>
    </ol>
  );
}

interface StepProps {
  name: ProcedureStep;
  state: StepState;
  action?: ReactNode;
  children?: ReactNode;
}

function Step({ name, state, action, children }: StepProps) {
  const { t } = useTranslation('best-interests');
  const [icon, tone] = MARKS[state];
  return (
    <Paper component="li" withBorder p="md" aria-current={state === 'now' ? 'step' : undefined}>
      <Group justify="space-between" align="flex-start" gap="sm">
        <Title order={3} size="h4">
          {t(`step.${name}`)}
        </Title>
        <IconWords icon={icon} tone={tone}>
          {t(`state.${state}`)}
        </IconWords>
      </Group>
      <Text size="sm" c="dimmed">
        {t(`about.${name}`)}
      </Text>
      {children && (
        <Stack gap="xs" mt="xs">
          {children}
        </Stack>
      )}
      {action && <Group mt="sm">{action}</Group>}
    </Paper>
  );
}

interface ToStepProps {
  scene: ProcedureScene;
  step: 'open' | 'tracing' | 'family' | 'weigh' | 'hand-over' | 'determine';
  /** It was done before. */
  again?: boolean;
  /** It is what comes now. */
  main?: boolean;
}

function ToStep({ scene, step, again = false, main = false }: ToStepProps) {
  const { t } = useTranslation('best-interests');
  const may = useMay();
  if (!may('best-interests.record', scene.file.officeId)) return null;
  const at = {
    to: '/cases/$caseId/children/$memberId/best-interests/$step',
    params: { caseId: scene.file.id, memberId: scene.member.id, step },
  } as const;
  if (main && !again)
    return (
      <ButtonLink size="xs" {...at}>
        {t(`do.${step}`)}
      </ButtonLink>
    );
  return (
    <AnchorLink size="sm" {...at}>
      {t(again ? `doAgain.${step}` : `do.${step}`)}
    </AnchorLink>
  );
}

function ToHearing({ scene, main }: { scene: ProcedureScene; main: boolean }) {
  const { t } = useTranslation('best-interests');
  const may = useMay();
  if (!may('child.record', scene.file.officeId)) return null;
  const at = {
    to: '/cases/$caseId/children/$memberId/record/$form/$recordId',
    params: { caseId: scene.file.id, memberId: scene.member.id, form: 'hearing', recordId: 'best-interests' },
  } as const;
  if (main)
    return (
      <ButtonLink size="xs" {...at}>
        {t('do.heard')}
      </ButtonLink>
    );
  return (
    <AnchorLink size="sm" {...at}>
      {t('doAgain.heard')}
    </AnchorLink>
  );
}
