import { List, Stack, Text, Textarea } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { Empty } from '../../components/empty.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { useAppForm } from '../../components/form/use-app-form.ts';
import { FormJourney } from '../../components/journey/form-journey.tsx';
import { useJourney } from '../../components/journey/use-journey.ts';
import { AnchorLink } from '../../components/links.tsx';
import { Page } from '../../components/page.tsx';
import { Panel } from '../../components/panel.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { api, client } from '../../lib/api/client.ts';
import { problemOf } from '../../lib/api/problem.ts';
import type { components } from '../../lib/api/schema.ts';
import { useCodes } from '../../lib/i18n/use-codes.ts';
import { membersOf, nameOf, useCaseChanged, useThisCase } from '../case/case-queries.ts';
import { useCaseFacts } from '../case/step/use-case-facts.ts';
import { EffectList } from './effect-list.tsx';

type Preview = components['schemas']['CorrectionPreviewDto'];

/** A step taken by mistake: what a correction undoes is told before somebody decides on it. */
export function CorrectionPage() {
  const { t } = useTranslation('correction');
  const { caseId, stepId } = useParams({ from: '/cases/$caseId/timeline/$stepId/correct' });
  const file = useThisCase();
  const preview = api.useQuery('get', '/api/cases/{id}/steps/{stepNumber}/correction', {
    params: { path: { id: caseId, stepNumber: stepId } },
  });
  if (preview.data) return <CorrectionForm key={stepId} stepId={stepId} preview={preview.data} />;
  const refused = preview.error && [403, 404, 409, 422].includes(problemOf(preview.error).status);
  return (
    <Page title={t('title')} lead={<Content>{file.number}</Content>}>
      {refused ? (
        <Empty title={t('refused.title')}>
          {t('refused.words')} <BackToTimeline />
        </Empty>
      ) : (
        <QueryState query={{ ...preview, data: undefined }}>{() => null}</QueryState>
      )}
    </Page>
  );
}

function BackToTimeline() {
  const { t } = useTranslation('correction');
  const { id } = useThisCase();
  return (
    <AnchorLink to="/cases/$caseId/timeline" params={{ caseId: id }} size="sm">
      {t('back')}
    </AnchorLink>
  );
}

function CorrectionForm({ stepId, preview }: { stepId: string; preview: Preview }) {
  const { t } = useTranslation('correction');
  const codes = useCodes();
  const file = useThisCase();
  const changed = useCaseChanged();
  // As it was when it was begun: a corrected step can be looked at no more, and its confirmation must stay.
  const [read] = useState(preview);
  const [left, setLeft] = useState<readonly string[]>([]);
  const form = useAppForm({
    initialValues: { reason: '' },
    validate: { reason: (words) => (words.trim() ? null : t('reason.missing')) },
  });
  const correct = async ({ reason }: { reason: string }, version: number): Promise<void> => {
    const { data, error } = await client.POST('/api/cases/{id}/steps/{stepNumber}/correction', {
      params: { path: { id: file.id, stepNumber: stepId } },
      body: { version, reason },
    });
    if (error) throw error;
    setLeft(data.notTakenBack);
    await changed();
  };
  const facts = useCaseFacts();
  const journey = useJourney(form, correct, { version: file.version, facts: facts(file), askAgain: changed });
  const whom = membersOf(file, [read.memberId]).map(nameOf).join('');
  const moves = t('fromTo', { from: codes('stage', read.from), to: codes('stage', read.to) });
  return (
    <FormJourney
      journey={journey}
      title={t('title')}
      lead={
        <Content>
          {file.number}, {whom}
        </Content>
      }
      back={<BackToTimeline />}
      sendLabel={t('send')}
      warning={t('warning')}
      answers={() => [
        {
          title: (
            <>
              {codes('action', read.action)}: <Content>{whom}</Content>
            </>
          ),
          answers: [{ field: 'reason', label: t('reason.label'), value: <Content>{form.values.reason}</Content> }],
        },
      ]}
      confirmation={() => ({ title: t('done.title'), words: <Done stage={codes('stage', read.from)} left={left} /> })}
    >
      <Panel>
        <Stack gap="sm">
          <FactList
            facts={[
              { label: t('step'), value: codes('action', read.action) },
              { label: t('whom'), value: <Content>{whom}</Content> },
              { label: t('moves'), value: moves },
            ]}
          />
          <EffectList title={t('takenBack')} effects={read.takenBack} none={t('stageOnly')} />
          <EffectList title={t('stays')} effects={read.stays} more={t('always')} />
        </Stack>
      </Panel>
      <Textarea
        {...form.field('reason')}
        label={t('reason.label')}
        description={t('reason.hint')}
        autosize
        minRows={2}
        dir="auto"
      />
    </FormJourney>
  );
}

function Done({ stage, left }: { stage: string; left: readonly string[] }) {
  const { t } = useTranslation('correction');
  return (
    <>
      <List>
        <List.Item>{t('done.stands', { stage })}</List.Item>
        <List.Item>{t('done.both')}</List.Item>
      </List>
      {left.length > 0 && (
        <>
          <Text mt="sm">{t('done.left')}</Text>
          <List>
            {left.map((words) => (
              <List.Item key={words}>
                <Content>{words}</Content>
              </List.Item>
            ))}
          </List>
        </>
      )}
    </>
  );
}
