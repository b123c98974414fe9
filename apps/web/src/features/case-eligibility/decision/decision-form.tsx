import { Anchor, List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { ChoiceField } from '../../../components/form/choice-field.tsx';
import { ChoicesField } from '../../../components/form/choices-field.tsx';
import { useAppForm } from '../../../components/form/use-app-form.ts';
import { FormJourney } from '../../../components/journey/form-journey.tsx';
import { useJourney } from '../../../components/journey/use-journey.ts';
import { AnchorLink } from '../../../components/links.tsx';
import { Panel } from '../../../components/panel.tsx';
import { client } from '../../../lib/api/client.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { membersOf, nameOf, useCaseChanged, type Case } from '../../case/case-queries.ts';
import type { Evaluation, Result } from '../data/eligibility.queries.ts';
import { useEvaluationStanding } from '../data/use-evaluation-standing.ts';
import { useRefusalInWords } from '../data/refusal-in-words.ts';
import { BackToEligibility } from '../parts/back-to-eligibility.tsx';
import { ReasonFields, useReasonAnswers } from '../parts/reason-fields.tsx';
import { NO_REASON, reasonOf, useReasonRules, type ReasonValues } from '../parts/reason-values.ts';

interface DecisionValues extends ReasonValues {
  memberIds: string[];
  decision: 'approve' | 'reject' | '';
}

export interface DecisionFormProps {
  file: Case;
  evaluation: Evaluation;
  results: readonly Result[];
  programme: string;
  meansOfComplaint: string;
}

/** Who, what and why; the person hears the reason and how to complain, so both are read once more before it is sent. */
export function DecisionForm({ file, evaluation, results, programme, meansOfComplaint }: DecisionFormProps) {
  const { t } = useTranslation('eligibility');
  const codes = useCodes();
  const changed = useCaseChanged();
  const inWords = useRefusalInWords();
  const reasonAnswers = useReasonAnswers();
  const form = useAppForm<DecisionValues>({
    initialValues: { memberIds: results.map(({ memberId }) => memberId), decision: '', ...NO_REASON },
    validate: {
      memberIds: (ids) => (ids.length > 0 ? null : t('decide.wrong.members')),
      decision: (decision) => (decision ? null : t('decide.wrong.decision')),
      ...useReasonRules(t('decide.wrong.reason')),
    },
  });
  const decide = async ({ memberIds, decision, ...why }: DecisionValues, version: number): Promise<void> => {
    const { error } = await client.POST('/api/evaluations/{id}/decisions', {
      params: { path: { id: evaluation.id } },
      body: { version, memberIds, decision: decision as 'approve' | 'reject', ...reasonOf(why) },
    });
    if (error) throw inWords(error);
    await changed();
  };
  const journey = useJourney(form, decide, useEvaluationStanding(file, evaluation));
  const { memberIds, decision, reason } = form.values;
  const names = membersOf(file, memberIds).map(nameOf).join(', ');
  const refusals = results
    .filter(({ memberId }) => memberIds.includes(memberId))
    .flatMap(({ checks }) => checks.filter(({ answer }) => answer === 'not-met').map(({ explanation }) => explanation));
  return (
    <FormJourney
      journey={journey}
      title={t('decide.title')}
      lead={<Content>{`${file.number}, ${programme}`}</Content>}
      back={<BackToEligibility caseId={file.id} />}
      sendLabel={t(decision === 'reject' ? 'decide.sendReject' : 'decide.sendApprove')}
      answers={() => [
        {
          title: t('decide.title'),
          answers: [
            { field: 'memberIds', label: t('decide.members'), value: <Content>{names}</Content> },
            { field: 'decision', label: t('decide.decision'), value: codes('decision', decision) },
            ...reasonAnswers(t('decide.reason'), form.values),
          ],
        },
      ]}
      warning={
        decision === 'reject' && (
          <>
            {t('decide.rejectWarning')} <Content>{meansOfComplaint}</Content>
          </>
        )
      }
      confirmation={() => ({
        title: t(decision === 'reject' ? 'decide.done.rejected' : 'decide.done.approved'),
        words: (
          <List>
            <List.Item>{t(decision === 'reject' ? 'decide.done.tell' : 'decide.done.entitlements')}</List.Item>
            {memberIds.map((memberId) => (
              <List.Item key={memberId}>
                <AnchorLink
                  to="/cases/$caseId/files/letter"
                  params={{ caseId: file.id }}
                  search={{ kind: 'decision', memberId }}
                >
                  {t('decide.done.letter')}
                </AnchorLink>{' '}
                <Content>{membersOf(file, [memberId]).map(nameOf).join('')}</Content>
              </List.Item>
            ))}
          </List>
        ),
      })}
    >
      <Panel title={t('decide.rulesSay')}>
        <List>
          {results.map(({ memberId, outcome }) => (
            <List.Item key={memberId}>
              <Content>{membersOf(file, [memberId]).map(nameOf).join('')}</Content>: {t(`outcome.${outcome}`)}
            </List.Item>
          ))}
        </List>
        <Text size="sm" c="dimmed" mt="xs">
          {t('decide.rulesRecommend')}
        </Text>
      </Panel>
      <ChoicesField
        field={form.field('memberIds')}
        label={t('decide.members')}
        choices={results.map(({ memberId }) => ({
          value: memberId,
          label: <Content>{membersOf(file, [memberId]).map(nameOf).join('')}</Content>,
        }))}
      />
      <ChoiceField
        field={form.field('decision')}
        label={t('decide.decision')}
        choices={(['approve', 'reject'] as const).map((value) => ({
          value,
          label: t(`decide.choice.${value}`),
          description: t(`decide.choiceWords.${value}`),
        }))}
      />
      <ReasonFields form={form} officeId={file.officeId} label={t('decide.reason')}>
        {decision === 'reject' && refusals.length > 0 && !reason && (
          <Anchor
            component="button"
            type="button"
            size="sm"
            mt={4}
            onClick={() => form.setFieldValue('reason', refusals.join('\n'))}
          >
            {t('decide.takeRules')}
          </Anchor>
        )}
      </ReasonFields>
      <Panel title={t('decide.complaint')}>
        <Text>
          <Content>{meansOfComplaint}</Content>
        </Text>
        <Text size="sm" c="dimmed" mt="xs">
          {t('decide.complaintHint')}
        </Text>
      </Panel>
    </FormJourney>
  );
}
