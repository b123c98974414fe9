import { Button, Checkbox, Group, Select, Text, Textarea } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckAnswers } from '../../../components/journey/check-answers.tsx';
import { Confirmation } from '../../../components/confirmation.tsx';
import { Content } from '../../../components/content.tsx';
import { AppForm } from '../../../components/form/app-form.tsx';
import { fieldId, focusField, useAppForm } from '../../../components/form/use-app-form.ts';
import { Interruption } from '../../../components/interruption.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { Panel } from '../../../components/panel.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { api } from '../../../lib/api/client.ts';
import { problemOf } from '../../../lib/api/problem.ts';
import { caseNow, membersOf, nameOf, ownMembersOf, useCaseChanged, useThisCase, type Case } from '../case-queries.ts';
import { StepConflict } from '../step/step-conflict.tsx';
import { REASON_MAX } from '../step/use-step.ts';

/** A family parts: those who go their own way get a case of their own, and what was done goes with them. */
export function SplitFamilyPage() {
  const { t } = useTranslation('case-page');
  const current = useThisCase();
  const [file, setFile] = useState(current);
  const [now, setNow] = useState<Case | null>(null);
  const changed = useCaseChanged();
  const splitting = api.useMutation('post', '/api/cases/{id}/split');
  const [phase, setPhase] = useState<'interruption' | 'form' | 'check'>('interruption');
  const form = useAppForm({
    initialValues: { memberIds: [] as string[], principalId: '', remainingPrincipalId: '', reason: '' },
    validate: {
      memberIds: (ids) => (ids.length > 0 && ids.length < ownMembersOf(file).length ? null : t('split.wrong.members')),
      principalId: (id, { memberIds }) => (memberIds.includes(id) ? null : t('split.wrong.principal')),
      remainingPrincipalId: (id, { memberIds }) =>
        !principalLeaves(memberIds) || (id && !memberIds.includes(id)) ? null : t('split.wrong.remaining'),
      reason: (words) => {
        if (!words.trim()) return t('step.wrong.reason');
        return words.length > REASON_MAX ? t('step.wrong.long', { most: REASON_MAX }) : null;
      },
    },
  });
  const principalLeaves = (ids: readonly string[]): boolean => membersOf(file, ids).some(({ principal }) => principal);
  const values = form.getValues();
  const leaving = membersOf(file, values.memberIds);
  const staying = ownMembersOf(file).filter(({ id }) => !values.memberIds.includes(id));
  const options = (members: typeof leaving): { value: string; label: string }[] =>
    members.map((member) => ({ value: member.id, label: nameOf(member) }));
  const send = (version: number): void => {
    const { remainingPrincipalId, ...body } = values;
    const rest = principalLeaves(values.memberIds) ? { remainingPrincipalId } : {};
    splitting.mutate(
      { params: { path: { id: file.id } }, body: { ...body, ...rest, version } },
      {
        onSuccess: () => void changed(),
        onError: (error) => {
          if (problemOf(error).code === 'record.version-stale') void caseNow(file.id).then(setNow);
        },
      },
    );
  };
  const back = (
    <ButtonLink variant="default" to="/cases/$caseId/people" params={{ caseId: file.id }}>
      {t('join.back')}
    </ButtonLink>
  );
  if (splitting.data)
    return (
      <>
        <Confirmation title={t('split.done')} reference={splitting.data.number}>
          {t('split.next')}
        </Confirmation>
        <Group mt="md">
          <ButtonLink to="/cases/$caseId" params={{ caseId: splitting.data.id }}>
            {t('split.open')}
          </ButtonLink>
          {back}
        </Group>
      </>
    );
  if (phase === 'interruption')
    return (
      <Interruption
        title={
          <>
            {t('people.split')}: <Content>{file.number}</Content>
          </>
        }
        onGoOn={() => setPhase('form')}
        out={back}
      >
        <Text>{t('split.words')}</Text>
      </Interruption>
    );
  if (now)
    return (
      <StepConflict
        read={file}
        now={now}
        sending={splitting.isPending}
        onGoOn={() => {
          setFile(now);
          setNow(null);
          send(now.version);
        }}
        onLeave={() => {
          setFile(now);
          setNow(null);
          setPhase('form');
        }}
      />
    );
  const names = (members: typeof leaving) => <Content>{members.map(nameOf).join(', ')}</Content>;
  if (phase === 'check')
    return (
      <Panel title={t('split.check')}>
        {splitting.error && <ProblemNotice error={splitting.error} />}
        <CheckAnswers
          groups={[
            {
              title: <Content>{file.number}</Content>,
              answers: [
                { field: 'memberIds', label: t('split.leaving'), value: names(leaving) },
                {
                  field: 'principalId',
                  label: t('split.principal'),
                  value: names(membersOf(file, [values.principalId])),
                },
                { field: 'reason', label: t('step.reason'), value: <Content>{values.reason}</Content> },
              ],
            },
          ]}
          onChange={(field) => {
            setPhase('form');
            focusField(form.formId, field);
          }}
        />
        <Group mt="md">
          <Button loading={splitting.isPending} onClick={() => send(file.version)}>
            {t('people.split')}
          </Button>
          {back}
        </Group>
      </Panel>
    );
  return (
    <Panel title={t('people.split')}>
      <AppForm form={form} onSend={() => Promise.resolve(setPhase('check'))}>
        <Checkbox.Group
          {...form.field('memberIds')}
          label={t('split.leaving')}
          id={fieldId(form.formId, 'memberIds')}
          tabIndex={-1}
        >
          <Group mt="xs">
            {ownMembersOf(file).map((member) => (
              <Checkbox key={member.id} value={member.id} label={<Content>{nameOf(member)}</Content>} />
            ))}
          </Group>
        </Checkbox.Group>
        <Select {...form.field('principalId')} label={t('split.principal')} data={options(leaving)} required />
        {principalLeaves(values.memberIds) && (
          <Select
            {...form.field('remainingPrincipalId')}
            label={t('split.remaining')}
            data={options(staying)}
            required
          />
        )}
        <Textarea {...form.field('reason')} label={t('step.reason')} required autosize minRows={2} />
        <Group>
          <Button type="submit">{t('step.goOn')}</Button>
          {back}
        </Group>
      </AppForm>
    </Panel>
  );
}
