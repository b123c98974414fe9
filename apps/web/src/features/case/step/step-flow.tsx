import { Button, Group, List, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckAnswers, type Answer } from '../../../components/journey/check-answers.tsx';
import { Confirmation } from '../../../components/confirmation.tsx';
import { Content } from '../../../components/content.tsx';
import { AppForm } from '../../../components/form/app-form.tsx';
import { focusField } from '../../../components/form/use-app-form.ts';
import { Interruption } from '../../../components/interruption.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { Panel } from '../../../components/panel.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { membersOf, nameOf, principalOf, type Case, type CaseStep } from '../case-queries.ts';
import { nextStep } from '../main-road.ts';
import { StepConflict } from './step-conflict.tsx';
import { reasonListOf, StepFields } from './step-fields.tsx';
import { useStep } from './use-step.ts';

/** Steps that end a way, or that somebody would be sorry to have taken for the wrong family. */
const SERIOUS: ReadonlySet<string> = new Set(['withdraw', 'cancel', 'close', 'reopen-closed', 'register-returned']);

type Phase = 'interruption' | 'form' | 'check';

/** Asks, shows the answers once more, takes the step and says what comes next; a serious one is interrupted first. */
export function StepFlow({ step, read }: { step: CaseStep; read: Case }) {
  const { t } = useTranslation(['case-page', 'steps']);
  const codes = useCodes();
  const asks = step.needs.length > 0 || step.memberIds.length > 1;
  const [phase, setPhase] = useState<Phase>(SERIOUS.has(step.action) ? 'interruption' : asks ? 'form' : 'check');
  const taking = useStep(step, read);
  const params = { caseId: read.id };
  const action = codes('action', step.action);
  const out = (
    <ButtonLink variant="default" to="/cases/$caseId" params={params}>
      {t('step.leave')}
    </ButtonLink>
  );
  if (taking.done) return <Done read={read} step={step} taking={taking} />;
  if (phase === 'interruption')
    return (
      <Interruption
        title={
          <>
            {action}: <Content>{nameOf(principalOf(read))}</Content>, <Content>{read.number}</Content>
          </>
        }
        onGoOn={() => setPhase('form')}
        out={out}
      >
        <Text>{codes('consequence', step.action)}</Text>
      </Interruption>
    );
  if (phase === 'form')
    return (
      <Panel title={action} maw={760}>
        <AppForm form={taking.form} onSend={() => Promise.resolve(setPhase('check'))}>
          <StepFields file={read} step={step} form={taking.form} />
          <Group>
            <Button type="submit">{t('step.goOn')}</Button>
            {out}
          </Group>
        </AppForm>
      </Panel>
    );
  return (
    <Panel title={t('step.check', { action })}>
      {taking.now ? (
        <StepConflict
          read={read}
          now={taking.now}
          sending={taking.sending}
          onGoOn={() => void taking.send(taking.now!.version)}
          onLeave={() => setPhase('form')}
        />
      ) : (
        <>
          {taking.problem && <ProblemNotice error={taking.problem} />}
          <Answers
            step={step}
            read={read}
            taking={taking}
            onChange={(field) => {
              setPhase('form');
              focusField(taking.form.formId, field);
            }}
          />
          <Group mt="md">
            <Button loading={taking.sending} onClick={() => void taking.send(read.version)}>
              {action}
            </Button>
            {out}
          </Group>
        </>
      )}
    </Panel>
  );
}

interface PartProps {
  readonly step: CaseStep;
  readonly read: Case;
  readonly taking: ReturnType<typeof useStep>;
}

function Answers({ step, read, taking, onChange }: PartProps & { onChange: (field: string) => void }) {
  const { t } = useTranslation('case-page');
  const codes = useCodes();
  const format = useFormat();
  const { memberIds, reasonCode, reason, reviewOn, stage, happenedOn } = taking.form.getValues();
  const needs = (name: CaseStep['needs'][number]): boolean => step.needs.includes(name);
  const answers: Answer[] = [
    {
      field: 'memberIds',
      label: t('step.members'),
      value: <Content>{membersOf(read, memberIds).map(nameOf).join(', ')}</Content>,
      settled: step.memberIds.length === 1,
    },
    ...(needs('stage') ? [{ field: 'stage', label: t('step.stage'), value: codes('stage', stage) }] : []),
    ...(needs('reasonCode')
      ? [{ field: 'reasonCode', label: t('step.reasonCode'), value: codes(reasonListOf(step.action), reasonCode) }]
      : []),
    ...(needs('reviewOn')
      ? [{ field: 'reviewOn', label: t('step.reviewOn'), value: reviewOn && format.day(reviewOn) }]
      : []),
    { field: 'happenedOn', label: t('step.happenedOn'), value: happenedOn ? format.day(happenedOn) : t('step.today') },
    { field: 'reason', label: t('step.reason'), value: reason && <Content>{reason}</Content> },
  ];
  return <CheckAnswers groups={[{ title: <Content>{read.number}</Content>, answers }]} onChange={onChange} />;
}

function Done({ step, read, taking }: PartProps) {
  const { t } = useTranslation(['case-page', 'codes']);
  const codes = useCodes();
  const next = nextStep(taking.offered ?? []);
  return (
    <>
      <Confirmation title={t('step.done', { action: codes('action', step.action) })} reference={read.number}>
        <List mt="xs">
          {taking.done && (
            <List.Item>{t('step.standsNow', { stage: t(`codes:stage.${taking.done.caseStage}`) })}</List.Item>
          )}
          <List.Item>
            {codes('afterwards', step.action) === step.action ? t('step.inTimeline') : codes('afterwards', step.action)}
          </List.Item>
          {next && <List.Item>{t('step.comesNext', { action: codes('action', next.action) })}</List.Item>}
        </List>
      </Confirmation>
      <Group mt="md">
        <ButtonLink to="/cases/$caseId" params={{ caseId: read.id }}>
          {t('step.backToCase')}
        </ButtonLink>
      </Group>
    </>
  );
}
