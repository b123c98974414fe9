import { Text } from '@mantine/core';
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
import { useEligibility, type Exception } from '../data/eligibility.queries.ts';
import { useRefusalInWords } from '../data/refusal-in-words.ts';
import { SealedReasons } from '../parts/sealed-reasons.tsx';
import { BackToEligibility } from '../parts/back-to-eligibility.tsx';
import { ReasonFields, useReasonAnswers } from '../parts/reason-fields.tsx';
import { NO_REASON, reasonOf, useReasonRules, type ReasonValues } from '../parts/reason-values.ts';

const route = getRouteApi('/cases/$caseId/eligibility/exceptions/$exceptionId');

export function AnswerExceptionPage() {
  const { t } = useTranslation('eligibility');
  const { exceptionId } = route.useParams();
  const file = useThisCase();
  const query = useEligibility(file.id);
  return (
    <QueryState query={query}>
      {({ exceptions }) => {
        const exception = exceptions.find(({ id }) => id === exceptionId);
        return exception ? (
          <AnswerForm key={exceptionId} file={file} exception={exception} />
        ) : (
          <Page title={t('exception.answerTitle')}>
            <Empty title={t('decide.gone')}>
              <BackToEligibility caseId={file.id} />
            </Empty>
          </Page>
        );
      }}
    </QueryState>
  );
}

type AnswerValues = ReasonValues & { answer: 'approve' | 'refuse' | '' };

/** A second pair of eyes: with a yes the family is judged again and the person approved, at once. */
function AnswerForm({ file, exception: now }: { file: Case; exception: Exception }) {
  const { t } = useTranslation(['eligibility', 'versions']);
  const changed = useCaseChanged();
  const inWords = useRefusalInWords();
  const reasonAnswers = useReasonAnswers();
  const [exception] = useState(now);
  const form = useAppForm<AnswerValues>({
    initialValues: { answer: '', ...NO_REASON },
    validate: {
      answer: (answer) => (answer ? null : t('exception.wrong.answer')),
      ...useReasonRules(t('exception.wrong.reason')),
    },
  });
  const send = async ({ answer, ...why }: AnswerValues, version: number): Promise<void> => {
    const { error } = await client.POST('/api/exceptions/{id}/answer', {
      params: { path: { id: exception.id } },
      body: { version, answer: answer as 'approve' | 'refuse', ...reasonOf(why) },
    });
    if (error) throw inWords(error);
    await changed();
  };
  const journey = useJourney(form, send, {
    version: now.version,
    facts: [
      { name: 'state', label: t('versions:state'), value: t(`exceptions.state.${now.state}`) },
      { name: 'answerReason', label: t('versions:answerReason'), value: now.answerReason ?? t('versions:none') },
    ],
    askAgain: changed,
  });
  const { answer } = form.values;
  const name = membersOf(file, [exception.memberId]).map(nameOf).join('');
  return (
    <FormJourney
      journey={journey}
      title={t('exception.answerTitle')}
      lead={<Content>{`${file.number}, ${name}`}</Content>}
      back={<BackToEligibility caseId={file.id} />}
      sendLabel={t(answer === 'refuse' ? 'exception.sendRefuse' : 'exception.sendApprove')}
      answers={() => [
        {
          title: t('exception.answerTitle'),
          answers: [
            { field: 'answer', label: t('exception.answer'), value: answer && t(`exception.choice.${answer}`) },
            ...reasonAnswers(t('exception.answerReason'), form.values),
          ],
        },
      ]}
      confirmation={() => ({
        title: t(answer === 'refuse' ? 'exception.refused' : 'exception.approved'),
        words: <Text>{t(answer === 'refuse' ? 'exception.refusedWords' : 'exception.approvedWords')}</Text>,
      })}
    >
      <Panel title={t('exceptions.proposal')}>
        <Text>
          <Content>{[exception.proposedByName, exception.reason].filter(Boolean).join(': ')}</Content>
        </Text>
        <SealedReasons reasons={exception.sealedReasons} />
      </Panel>
      <ChoiceField
        field={form.field('answer')}
        label={t('exception.answer')}
        choices={(['approve', 'refuse'] as const).map((value) => ({
          value,
          label: t(`exception.choice.${value}`),
          description: t(`exception.choiceWords.${value}`),
        }))}
      />
      <ReasonFields form={form} officeId={file.officeId} label={t('exception.answerReason')} />
    </FormJourney>
  );
}
