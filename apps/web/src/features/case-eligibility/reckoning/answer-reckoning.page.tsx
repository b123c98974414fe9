import { Alert, Text } from '@mantine/core';
import { AlertIcon } from '@primer/octicons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Empty } from '../../../components/empty.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import { Page } from '../../../components/page.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { client } from '../../../lib/api/client.ts';
import { membersOf, nameOf, useCaseChanged, useThisCase, type Case } from '../../case/case-queries.ts';
import { useEligibility, type Eligibility } from '../data/eligibility.queries.ts';
import { isSettled, waitingOf, type Waiting } from '../data/reckonings.ts';
import { useEvaluationStanding } from '../data/use-evaluation-standing.ts';
import { useRefusalInWords } from '../data/refusal-in-words.ts';
import { BackToEligibility } from '../parts/back-to-eligibility.tsx';
import { ReasonFields, useReasonAnswers } from '../parts/reason-fields.tsx';
import { NO_REASON, reasonOf, useReasonRules, type ReasonValues } from '../parts/reason-values.ts';
import { SideBySide } from './side-by-side.tsx';

const route = getRouteApi('/cases/$caseId/eligibility/evaluations/$evaluationId/reckoning');

/** A person says what holds: what was decided, or what the rules give now. */
export function AnswerReckoningPage() {
  const { evaluationId } = route.useParams();
  const file = useThisCase();
  const query = useEligibility(file.id);
  return (
    <QueryState query={query}>
      {(eligibility) => <Offer key={evaluationId} file={file} eligibility={eligibility} evaluationId={evaluationId} />}
    </QueryState>
  );
}

/** Kept as it was read: the answer is to what somebody saw, and its confirmation stays once nothing waits any more. */
function Offer({ file, eligibility, evaluationId }: { file: Case; eligibility: Eligibility; evaluationId: string }) {
  const { t } = useTranslation('eligibility');
  const [waiting] = useState(() => waitingOf(eligibility).find(({ evaluation }) => evaluation.id === evaluationId));
  if (waiting) return <AnswerForm file={file} waiting={waiting} />;
  return (
    <Page title={t('reckoning.answer')}>
      <Empty title={t('reckoning.none')}>
        <BackToEligibility caseId={file.id} />
      </Empty>
    </Page>
  );
}

interface AnswerValues extends ReasonValues {
  answer: 'apply' | 'keep' | '';
}

function AnswerForm({ file, waiting: { evaluation, members } }: { file: Case; waiting: Waiting }) {
  const { t } = useTranslation('eligibility');
  const changed = useCaseChanged();
  const inWords = useRefusalInWords();
  const reasonAnswers = useReasonAnswers();
  const settled = members.every(({ result }) => isSettled(result));
  const form = useAppForm<AnswerValues>({
    initialValues: { answer: '', ...NO_REASON },
    validate: {
      answer: (answer) => (answer ? null : t('reckoning.wrong.answer')),
      ...useReasonRules(t('decide.wrong.reason')),
    },
  });
  const send = async ({ answer, ...why }: AnswerValues, version: number): Promise<void> => {
    const { error } = await client.POST('/api/evaluations/{id}/reckoning', {
      params: { path: { id: evaluation.id } },
      body: { version, answer: answer as 'apply' | 'keep', ...reasonOf(why) },
    });
    if (error) throw inWords(error);
    await changed();
  };
  const journey = useJourney(form, send, useEvaluationStanding(file, evaluation));
  const { answer } = form.values;
  const names = membersOf(
    file,
    members.map(({ result }) => result.memberId),
  ).map(nameOf);
  return (
    <FormJourney
      journey={journey}
      title={t('reckoning.answer')}
      lead={<Content>{`${file.number}, ${names.join(', ')}`}</Content>}
      back={<BackToEligibility caseId={file.id} />}
      sendLabel={t(answer === 'keep' ? 'reckoning.sendKeep' : 'reckoning.sendApply')}
      answers={() => [
        {
          title: t('reckoning.answer'),
          answers: [
            { field: 'answer', label: t('reckoning.question'), value: answer && t(`reckoning.choice.${answer}`) },
            ...reasonAnswers(t('decide.reason'), form.values),
          ],
        },
      ]}
      confirmation={() => ({
        title: t(answer === 'keep' ? 'reckoning.kept' : 'reckoning.applied'),
        words: <Text>{t(answer === 'keep' ? 'reckoning.keptWords' : 'reckoning.appliedWords')}</Text>,
      })}
    >
      <Panel title={t('reckoning.title')}>
        {members.map((member) => (
          <SideBySide key={member.result.memberId} file={file} member={member} />
        ))}
      </Panel>
      {!settled && (
        <Alert color="lamp" variant="light" icon={<AlertIcon aria-hidden />} title={t('reckoning.cannotApply')}>
          {t('reckoning.cannotApplyWords')}
        </Alert>
      )}
      <ChoiceField
        field={form.field('answer')}
        label={t('reckoning.question')}
        description={members.length > 1 ? t('reckoning.whole') : undefined}
        choices={(['apply', 'keep'] as const)
          .filter((value) => settled || value === 'keep')
          .map((value) => ({
            value,
            label: t(`reckoning.choice.${value}`),
            description: t(`reckoning.choiceWords.${value}`),
          }))}
      />
      <ReasonFields form={form} officeId={file.officeId} label={t('decide.reason')} />
    </FormJourney>
  );
}
