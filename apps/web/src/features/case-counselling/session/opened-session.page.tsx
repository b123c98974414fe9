import { Group, Stack, Text } from '@mantine/core';
import { LockIcon } from '@primer/octicons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import { Empty } from '../../../components/empty.tsx';
import { Page } from '../../../components/page.tsx';
import { Panel } from '../../../components/panel.tsx';
import { QueryState } from '../../../components/query-state.tsx';
import { api } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { nameOf } from '../data/case-members.ts';
import { useCase } from '../data/counselling.queries.ts';
import { BackToCounselling, CaseLead } from '../parts/case-lead.tsx';

const route = getRouteApi('/cases/$caseId/counselling/sessions/$sessionId');

/** One session as it was written down, with the notes the reader may read and no trace of the others. */
export function OpenedSessionPage() {
  const { t } = useTranslation('session');
  const words = useTranslation('counselling').t;
  const codes = useCodes();
  const format = useFormat();
  const { caseId, sessionId } = route.useParams();
  const file = useCase(caseId);
  const session = api.useQuery('get', '/api/sessions/{id}', { params: { path: { id: sessionId } } });
  const member = file.data?.members.find(({ id }) => id === session.data?.memberId);
  return (
    <Page title={t('title')} lead={file.data && <CaseLead file={file.data} />}>
      <QueryState query={session}>
        {(opened) => (
          <Stack maw={760}>
            <Panel
              title={
                <>
                  {codes('sessionPurpose', opened.purpose)}{' '}
                  <Content>{format.instant(opened.heldAt, file.data?.timeZone)}</Content>
                </>
              }
            >
              <Text>
                {member && <Content>{nameOf(member)}</Content>} · {codes('sessionMode', opened.mode)} ·{' '}
                <Content>{format.language(opened.language)}</Content>
              </Text>
              {opened.outcome && <Text>{codes('sessionOutcome', opened.outcome)}</Text>}
              {opened.topics.length > 0 && (
                <Text size="sm" c="dimmed">
                  {opened.topics.map((topic) => codes('sessionTopic', topic)).join(' · ')}
                </Text>
              )}
              {opened.fearOfReturn && (
                <Text mt="sm">
                  <LockIcon size={12} aria-hidden /> {t('fear.label')}: {words(opened.fearOfReturn)}
                </Text>
              )}
            </Panel>
            <Panel title={words('sessions.notes')}>
              {opened.notes.length === 0 && <Empty title={words('sessions.noNotes')} />}
              <Stack>
                {opened.notes.map((note) => (
                  <article key={note.id}>
                    <Text size="xs" c="dimmed">
                      {note.matterClass !== 'ordinary' && <LockIcon size={12} aria-hidden />}{' '}
                      {codes('matterClass', note.matterClass)} · <Content>{format.instant(note.createdAt)}</Content>
                    </Text>
                    <Text dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
                      <Content>{note.text}</Content>
                    </Text>
                  </article>
                ))}
              </Stack>
            </Panel>
            <Group>
              <BackToCounselling caseId={caseId} />
            </Group>
          </Stack>
        )}
      </QueryState>
    </Page>
  );
}
