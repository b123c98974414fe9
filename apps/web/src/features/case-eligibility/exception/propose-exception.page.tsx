import { Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Empty } from '../../../components/empty.tsx';
import { ChoicesField } from '../../../components/form/choices-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import { Page } from '../../../components/page.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { client } from '../../../lib/api/client.ts';
import { membersOf, nameOf, useCaseChanged, useThisCase, type Case } from '../../case/case-queries.ts';
import { useEligibility, useProgramme, type Evaluation, type Result, type Rule } from '../data/eligibility.queries.ts';
import { useEvaluationStanding } from '../data/use-evaluation-standing.ts';
import { useRefusalInWords } from '../data/refusal-in-words.ts';
import { BackToEligibility } from '../parts/back-to-eligibility.tsx';
import { ReasonFields, useReasonAnswers } from '../parts/reason-fields.tsx';
import { NO_REASON, reasonOf, useReasonRules, type ReasonValues } from '../parts/reason-values.ts';
import { liftable, termsOf, type Liftable } from './liftable.ts';

const route = getRouteApi('/cases/$caseId/eligibility/evaluations/$evaluationId/exception/$memberId');

/** To help although a rule says no: proposed here, answered by somebody else. */
export function ProposeExceptionPage() {
  const { t } = useTranslation('eligibility');
  const { evaluationId, memberId } = route.useParams();
  const file = useThisCase();
  const query = useEligibility(file.id);
  const evaluation = query.data?.evaluations.find(({ id }) => id === evaluationId);
  const programme = useProgramme(evaluation?.programmeCode);
  const result = evaluation?.results.find((each) => each.memberId === memberId);
  return (
    <QueryState query={query}>
      {() =>
        evaluation && result ? (
          <QueryState query={programme}>
            {({ rules }) => <ProposeForm file={file} evaluation={evaluation} result={result} rules={rules} />}
          </QueryState>
        ) : (
          <Page title={t('exception.propose')}>
            <Empty title={t('decide.gone')}>
              <BackToEligibility caseId={file.id} />
            </Empty>
          </Page>
        )
      }
    </QueryState>
  );
}

type ProposeValues = ReasonValues & { ruleCodes: string[] };

interface ProposeFormProps {
  file: Case;
  evaluation: Evaluation;
  result: Result;
  rules: readonly Rule[];
}

function ProposeForm({ file, evaluation: now, result, rules }: ProposeFormProps) {
  const { t } = useTranslation('eligibility');
  const changed = useCaseChanged();
  const inWords = useRefusalInWords();
  const reasonAnswers = useReasonAnswers();
  const [evaluation] = useState(now);
  const [offered] = useState<readonly Liftable[]>(() => liftable(result, rules));
  const form = useAppForm<ProposeValues>({
    initialValues: {
      ruleCodes: offered.filter(({ inTheWay }) => inTheWay).map(({ code }) => code),
      ...NO_REASON,
    },
    validate: {
      ruleCodes: (codes) => (codes.length > 0 ? null : t('exception.wrong.rules')),
      ...useReasonRules(t('exception.wrong.reason')),
    },
  });
  const propose = async ({ ruleCodes, ...why }: ProposeValues, version: number): Promise<void> => {
    const { error } = await client.POST('/api/evaluations/{id}/exceptions', {
      params: { path: { id: evaluation.id } },
      body: { version, memberId: result.memberId, ruleCodes, ...reasonOf(why) },
    });
    if (error) throw inWords(error);
    await changed();
  };
  const journey = useJourney(form, propose, useEvaluationStanding(file, evaluation));
  const { ruleCodes } = form.values;
  const name = membersOf(file, [result.memberId]).map(nameOf).join('');
  return (
    <FormJourney
      journey={journey}
      title={t('exception.propose')}
      lead={<Content>{`${file.number}, ${name}`}</Content>}
      back={<BackToEligibility caseId={file.id} />}
      sendLabel={t('exception.send')}
      answers={() => [
        {
          title: t('exception.propose'),
          answers: [
            {
              field: 'ruleCodes',
              label: t('exception.rules'),
              value: (
                <Content>
                  {offered
                    .filter(({ code }) => ruleCodes.includes(code))
                    .map(({ title }) => title)
                    .join(', ')}
                </Content>
              ),
            },
            ...reasonAnswers(t('exception.reason'), form.values),
          ],
        },
      ]}
      confirmation={() => ({ title: t('exception.done'), words: <Text>{t('exception.doneWords')}</Text> })}
    >
      <ChoicesField
        field={form.field('ruleCodes')}
        label={t('exception.rules')}
        description={t('exception.rulesHint')}
        choices={offered.map((each) => ({
          value: each.code,
          label: <Content>{each.title}</Content>,
          description: (
            <>
              <Content>{each.words}</Content>
              {termsOf(each) && (
                <>
                  {' '}
                  {t('exception.grounds')} <Content>{termsOf(each)}</Content>
                </>
              )}
            </>
          ),
        }))}
      />
      <ReasonFields form={form} officeId={file.officeId} label={t('exception.reason')} />
    </FormJourney>
  );
}
