import { MATTER_DECISIONS, type MatterDecision } from '@homeward/contracts';
import { Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { Empty } from '../../components/empty.tsx';
import { AnchorLink } from '../../components/links.tsx';
import { Page } from '../../components/page.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { ShortForm } from '../../components/short-form/short-form.tsx';
import { client } from '../../lib/api/client.ts';
import { nameOf, useCaseChanged, useThisCase } from '../case/case-queries.ts';
import { useClosure, type OpenMatter } from './closure-queries.ts';
import { useMatterWords } from './use-matter-words.ts';

const route = getRouteApi('/cases/$caseId/close/$room/$matterId');

/** A person says what becomes of one open matter. */
export function DecideMatterPage() {
  const { t } = useTranslation(['closing', 'short-form', 'steps']);
  const { caseId, room, matterId } = route.useParams();
  const closure = useClosure(caseId);
  const found = closure.data?.matters.find((matter) => matter.room === room && matter.id === matterId);
  // As it was when the form was opened: once decided it is offered no more, and the confirmation must stay.
  const [first, setFirst] = useState<OpenMatter>();
  if (found && !first) setFirst(found);
  if (first) return <DecideForm key={matterId} matter={first} />;
  return (
    <Page title={t('decide.title')}>
      <QueryState query={closure}>
        {() => (
          <Empty title={t('decide.gone')}>
            <Back caseId={caseId} />
          </Empty>
        )}
      </QueryState>
    </Page>
  );
}

function DecideForm({ matter }: { matter: OpenMatter }) {
  const { t } = useTranslation('closing');
  const words = useMatterWords();
  const file = useThisCase();
  const changed = useCaseChanged();
  const member = file.members.find(({ id }) => id === matter.memberId);
  return (
    <ShortForm
      title={t('decide.title')}
      lead={
        <>
          {words(matter)}
          {member && (
            <>
              {' · '}
              <Content>{nameOf(member)}</Content>
            </>
          )}
        </>
      }
      back={<Back caseId={file.id} />}
      sendLabel={t('decide.send')}
      warning={t('decide.warning')}
      questions={[
        {
          ...{ kind: 'choice', name: 'decision', label: t('decide.what') },
          options: MATTER_DECISIONS.map((value) => ({
            value,
            label: t(`decision.${value}`),
            description: t(`decisionHint.${value}`),
          })),
        },
        {
          ...{ kind: 'words', name: 'words', label: t('decide.words') },
          hint: matter.matterClass === 'ordinary' ? t('decide.wordsHint') : t('decide.sealedHint'),
        },
      ]}
      done={{ title: t('decide.done'), next: <Stack gap="xs">{t('decide.next')}</Stack> }}
      onSend={async ({ decision, words: told }) => {
        const { error } = await client.POST('/api/cases/{id}/matter-decisions', {
          params: { path: { id: file.id } },
          body: {
            ...{ room: matter.room, matterId: matter.id, state: matter.state },
            ...{ decision: decision as MatterDecision, words: told! },
          },
        });
        if (error) throw error;
        await changed();
      }}
    />
  );
}

function Back({ caseId }: { caseId: string }) {
  const { t } = useTranslation('closing');
  return (
    <AnchorLink size="sm" to="/cases/$caseId/close" params={{ caseId }}>
      {t('backToList')}
    </AnchorLink>
  );
}
