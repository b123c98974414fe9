import { LockIcon } from '@primer/octicons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import type { AppForm } from '../../../components/form/use-app-form.ts';
import type { AnswerGroup } from '../../../components/journey/check-answers.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useCodes } from '../../../lib/i18n/use-codes.ts';
import { nameOf, type CaseFile } from '../data/case-members.ts';
import { mayBeAlone, type SessionValues, type YesNo } from './session-values.ts';

/** What was filled in, to look at before it is sent. The answer about fear stays hidden here too. */
export function useSessionAnswers(
  file: CaseFile,
  { values }: AppForm<SessionValues>,
  mayNext: boolean,
): () => readonly AnswerGroup[] {
  const { t } = useTranslation('session');
  const words = useTranslation('counselling').t;
  const codes = useCodes();
  const format = useFormat();
  const names = (ids: readonly string[]): ReactNode => {
    const named = file.members.filter(({ id }) => ids.includes(id)).map(nameOf);
    return named.length > 0 ? <Content>{named.join(', ')}</Content> : null;
  };
  const yesNo = (value: YesNo): string | null => (value ? words(value) : null);
  const day = (value: string, time: string): ReactNode => (
    <Content>
      {format.day(value)}, {time} ({file.timeZone})
    </Content>
  );

  const session = (): AnswerGroup => {
    const interpreted = values.interpreterUsed === 'yes';
    return {
      title: t('title'),
      answers: [
        { field: 'memberIds', label: t('members.label'), value: names(values.memberIds) },
        { field: 'purpose', label: t('purpose'), value: codes('sessionPurpose', values.purpose) },
        { field: 'mode', label: t('mode'), value: codes('sessionMode', values.mode) },
        { field: 'heldOn', label: t('heldOn.label'), value: day(values.heldOn, values.heldTime) },
        { field: 'durationMinutes', label: t('duration.label'), value: format.number(Number(values.durationMinutes)) },
        { field: 'language', label: t('language.label'), value: <Content>{format.language(values.language)}</Content> },
        { field: 'interpreterUsed', label: t('interpreterUsed.label'), value: yesNo(values.interpreterUsed) },
        ...(interpreted
          ? [
              {
                field: 'interpreterKind',
                label: t('interpreterKind'),
                value: codes('interpreterKind', values.interpreterKind),
              },
              { field: 'interpreterIsKin', label: t('interpreterIsKin.label'), value: yesNo(values.interpreterIsKin) },
            ]
          : []),
        { field: 'othersPresent', label: t('othersPresent'), value: inRoom() },
        ...(mayBeAlone(values) ? [{ field: 'alone', label: t('alone.label'), value: yesNo(values.alone) }] : []),
        ...(values.mode === 'detention-centre'
          ? [{ field: 'outOfEarshot', label: t('outOfEarshot.label'), value: yesNo(values.outOfEarshot) }]
          : []),
        { field: 'topics', label: t('topics.label'), value: list('sessionTopic', values.topics) },
      ],
    };
  };

  const list = (name: 'sessionTopic' | 'otherPresent', given: readonly string[]): ReactNode =>
    given.length > 0 ? given.map((code) => <div key={code}>{codes(name, code)}</div>) : null;

  const inRoom = (): ReactNode => {
    const members = names(values.presentMemberIds);
    const others = list('otherPresent', values.othersPresent);
    return members || others ? (
      <>
        {members}
        {others}
      </>
    ) : null;
  };

  const ofMember = (memberId: string): AnswerGroup => {
    const answers = values.answers[memberId]!;
    const path = `answers.${memberId}`;
    const asked = answers.fearOfReturn !== 'not-asked';
    const notes = answers.notes.filter(({ text }) => text.trim() !== '');
    return {
      title: names([memberId]),
      answers: [
        { field: `${path}.outcome`, label: t('outcome.label'), value: codes('sessionOutcome', answers.outcome) },
        ...(answers.onBehalfOfMemberIds.length > 0
          ? [
              {
                field: `${path}.onBehalfOfMemberIds`,
                label: t('onBehalf.label'),
                value: names(answers.onBehalfOfMemberIds),
              },
            ]
          : []),
        {
          field: `${path}.fearOfReturn`,
          label: t('fear.label'),
          value: asked ? t('fear.hidden') : t('fear.notAskedYet'),
        },
        ...notes.map(({ matterClass, text }, index) => ({
          field: `${path}.notes.${answers.notes.findIndex((note) => note.text === text)}.text`,
          label: codes('matterClass', matterClass),
          value:
            matterClass === 'ordinary' ? (
              <Content key={index}>{text}</Content>
            ) : (
              <>
                <LockIcon size={12} aria-hidden /> {t('note.sealedHere', { count: text.length })}
              </>
            ),
        })),
      ],
    };
  };

  const next = (): AnswerGroup => ({
    title: t('next.title'),
    answers: [
      { field: 'next.memberId', label: t('next.member'), value: names([values.next.memberId]) },
      { field: 'next.day', label: t('next.day'), value: day(values.next.day, values.next.time) },
      { field: 'next.place', label: t('next.place'), value: <Content>{values.next.place}</Content> },
    ],
  });

  return () => [
    session(),
    ...file.members.filter(({ id }) => values.memberIds.includes(id)).map(({ id }) => ofMember(id)),
    ...(mayNext && values.next.wanted === 'yes' ? [next()] : []),
  ];
}
