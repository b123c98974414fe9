import {
  COMPLAINT_CATEGORIES,
  COMPLAINT_OUTCOMES,
  COMPLAINT_SENSITIVITIES,
  type AnswerWay,
  type ComplaintCategory,
  type ComplaintOutcome,
  type ComplaintSensitivity,
} from '@homeward/contracts';
import { notFound, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import { Empty } from '../../components/empty.tsx';
import { AnchorLink } from '../../components/links.tsx';
import { Page } from '../../components/page.tsx';
import { QueryState } from '../../components/query-state.tsx';
import type { Question, Told } from '../../components/short-form/questions.ts';
import { ShortForm } from '../../components/short-form/short-form.tsx';
import { client } from '../../lib/api/client.ts';
import { problemOf } from '../../lib/api/problem.ts';
import {
  COMPLAINT_DEEDS,
  deedsOf,
  useComplaint,
  useComplaintsChanged,
  type Complaint,
  type ComplaintDeed,
  waysOf,
} from './complaint-queries.ts';

/** One thing done with a complaint, asked and checked like every other form. */
export function MoveComplaintPage() {
  const { t } = useTranslation(['complaints', 'short-form', 'journey', 'steps']);
  const { complaintId, move } = useParams({ from: '/complaints/$complaintId/$move' });
  const deed = COMPLAINT_DEEDS.find((each) => each === move);
  const complaint = useComplaint(complaintId);
  // As it was when the form was opened: once done, or handed to others, the confirmation must stay.
  const [first, setFirst] = useState<Complaint>();
  if (complaint.data && !first) setFirst(complaint.data);
  if (!deed || (!first && complaint.error && [400, 404].includes(problemOf(complaint.error).status))) throw notFound();
  if (first && deedsOf(first).includes(deed))
    return <DeedForm key={deed} deed={deed} first={first} now={complaint.data ?? first} askAgain={complaint.refetch} />;
  return (
    <Page title={t(`move.${deed}.label`)}>
      <QueryState query={complaint}>
        {() => (
          <Empty title={t('ask.gone')}>
            <Back complaintId={complaintId} />
          </Empty>
        )}
      </QueryState>
    </Page>
  );
}

interface DeedFormProps {
  deed: ComplaintDeed;
  first: Complaint;
  now: Complaint;
  askAgain: () => Promise<unknown>;
}

function DeedForm({ deed, first, now, askAgain }: DeedFormProps) {
  const { t } = useTranslation('complaints');
  const changed = useComplaintsChanged();
  const questions = useQuestions(deed, first);
  const params = { params: { path: { id: first.id } } };
  const send = async (told: Told, version: number): Promise<void> => {
    const { error } = await sendDeed(deed, params, told, version);
    if (error) throw error;
    await changed();
  };
  return (
    <ShortForm
      title={t(`move.${deed}.label`)}
      lead={<Content>{first.number}</Content>}
      back={<Back complaintId={first.id} />}
      sendLabel={t(`move.${deed}.send`)}
      intro={deed === 'note' || deed === 'acknowledge' || deed === 'appeal' ? t(`move.${deed}.next`) : undefined}
      questions={questions}
      standing={
        deed === 'note'
          ? undefined
          : {
              version: now.version,
              facts: [
                { name: 'status', label: t('column.status'), value: t(`status.${now.status}`) },
                { name: 'handler', label: t('column.handler'), value: now.handlerName ?? t('nobody') },
              ],
              askAgain,
            }
      }
      done={{ title: t(`move.${deed}.done`), next: t(`move.${deed}.next`) }}
      onSend={send}
    />
  );
}

function sendDeed(
  deed: ComplaintDeed,
  params: { params: { path: { id: string } } },
  told: Told,
  version: number,
): Promise<{ error?: unknown }> {
  const { words, handlerId, outcome, way, category, sensitivity } = told;
  if (deed === 'note') return client.POST('/api/complaints/{id}/notes', { ...params, body: { text: words! } });
  if (deed === 'classify')
    return client.POST('/api/complaints/{id}/classification', {
      ...params,
      body: {
        ...{ version, category: category as ComplaintCategory, sensitivity: sensitivity as ComplaintSensitivity },
        aboutUserId: told['aboutUserId'] || null,
      },
    });
  return client.POST('/api/complaints/{id}/moves', {
    ...params,
    body: {
      ...{ version, move: deed, words: words || null, handlerId: handlerId || null },
      ...{ outcome: (outcome as ComplaintOutcome) || null, way: (way as AnswerWay) || null },
    },
  });
}

function useQuestions(deed: ComplaintDeed, complaint: Complaint): readonly Question[] {
  const { t } = useTranslation('complaints');
  const words = (label: string, hint?: string): Question => ({ kind: 'words', name: 'words', label, hint, rows: 6 });
  const handlers = complaint.handlers.map(({ id, name }) => ({ value: id, label: name, content: true }));
  const ways = waysOf(complaint);
  switch (deed) {
    case 'acknowledge':
      return [];
    case 'assign':
      return [
        {
          ...{ kind: 'choice', name: 'handlerId', label: t('ask.handler'), hint: t('ask.handlerHint') },
          options: handlers,
        },
      ];
    case 'escalate':
      return [words(t('ask.escalation'))];
    case 'decide':
      return [
        {
          ...{ kind: 'choice', name: 'outcome', label: t('ask.outcome') },
          options: COMPLAINT_OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) })),
        },
        words(t('ask.decision')),
      ];
    case 'answer':
      return [
        words(t('ask.answer'), t('ask.answerHint')),
        ...(ways.length > 0
          ? [
              {
                ...{ kind: 'choice' as const, name: 'way', label: t('ask.way') },
                options: [...new Set(ways)].map((value) => ({ value, label: t(`way.${value}`) })),
              },
            ]
          : []),
      ];
    case 'appeal':
      return [words(t('ask.appeal'))];
    case 'note':
      return [words(t('ask.note'))];
    case 'classify':
      return [
        {
          ...{ kind: 'select', name: 'category', label: t('record.category'), initial: complaint.category },
          options: COMPLAINT_CATEGORIES.map((value) => ({ value, label: t(`category.${value}`) })),
        },
        {
          ...{ kind: 'choice', name: 'sensitivity', label: t('sensitivity.label'), initial: complaint.sensitivity },
          options: COMPLAINT_SENSITIVITIES.map((value) => ({ value, label: t(`sensitivity.${value}`) })),
        },
        {
          ...{ kind: 'select', name: 'aboutUserId', label: t('record.aboutUser'), hint: t('record.aboutUserHint') },
          ...{ optional: true, initial: complaint.aboutUserId ?? '' },
          options: [
            ...(complaint.aboutUserId
              ? [{ value: complaint.aboutUserId, label: complaint.aboutUserName ?? '', content: true }]
              : []),
            ...handlers.filter(({ value }) => value !== complaint.aboutUserId),
          ],
        },
      ];
  }
}

function Back({ complaintId }: { complaintId: string }) {
  const { t } = useTranslation('complaints');
  return (
    <AnchorLink size="sm" to="/complaints/$complaintId" params={{ complaintId }}>
      {t('backToOne')}
    </AnchorLink>
  );
}
