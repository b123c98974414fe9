import {
  AUTHORITY_BASES,
  CONSENT_ANSWERS,
  ONLY_HOLDER_REASONS,
  type AuthorityBasis,
  type ConsentAnswer,
  type OnlyHolderReason,
} from '@homeward/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../../components/content.tsx';
import type { Question } from '../../../components/short-form/questions.ts';
import { client } from '../../../lib/api/client.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { isChild } from '../../case-counselling/data/case-members.ts';
import { nameOf, ownMembersOf } from '../../case/case-queries.ts';
import { ChildForm } from '../parts/child-form.tsx';
import { NotThere } from '../parts/not-there.tsx';
import { useHolderNames } from '../parts/use-holders.ts';
import type { ChildScene } from '../parts/with-child.tsx';
import type { Child } from '../data/children.queries.ts';
import type { FormProps } from './form-props.ts';

const SOMEBODY_ELSE = 'else';

/** Names somebody who must be asked before the child returns, also who stays behind or is elsewhere. */
export function HolderForm({ scene }: FormProps) {
  const { t } = useTranslation('children');
  const { file, member, child, today } = scene;
  if (!child) return <NotThere scene={scene} title={t('holder.title')} />;
  const known = new Set([...child.holders, ...child.holdersByKinship].map(({ personId }) => personId));
  const adults = ownMembersOf(file).filter((each) => !isChild(each, today) && !known.has(each.personId));
  return (
    <ChildForm
      scene={scene}
      title={t('holder.title')}
      intro={t('holder.intro')}
      sendLabel={t('holder.send')}
      questions={[
        {
          ...{ kind: 'choice', name: 'who', label: t('holder.who') },
          initial: adults.length === 0 ? SOMEBODY_ELSE : '',
          when: () => adults.length > 0,
          options: [
            ...adults.map((each) => ({ value: each.personId, label: nameOf(each), content: true })),
            { value: SOMEBODY_ELSE, label: t('holder.somebodyElse') },
          ],
        },
        {
          ...{ kind: 'line', name: 'holderName', label: t('holder.name') },
          when: ({ who }) => who === SOMEBODY_ELSE,
        },
        { kind: 'line', name: 'contact', label: t('holder.contact'), optional: true },
        {
          ...{ kind: 'choice', name: 'basis', label: t('holder.basis') },
          options: AUTHORITY_BASES.map((value) => ({ value, label: t(`authorityBasis.${value}`) })),
        },
        {
          ...{ kind: 'select', name: 'onlyBecause', label: t('holder.only'), optional: true },
          hint: t('holder.onlyHint'),
          options: ONLY_HOLDER_REASONS.map((value) => ({ value, label: t(`onlyHolder.${value}`) })),
        },
      ]}
      done={{ title: t('holder.done'), next: t('holder.next') }}
      send={({ who, holderName, contact, basis, onlyBecause }) =>
        client.POST('/api/cases/{id}/parental-holders', {
          params: { path: { id: file.id } },
          body: {
            ...{ memberId: member.id, basis: basis as AuthorityBasis, contact: contact || null },
            ...(holderName ? { holderName } : { personId: who! }),
            onlyBecause: (onlyBecause || null) as OnlyHolderReason | null,
          },
        })
      }
    />
  );
}

/**
 * The questions to whoever holds parental authority. Whether they refused before is sealed, so the form looks the same
 * then; only a consent that stands may show that an answer must be explained.
 */
function useAnswerQuestions({ today }: ChildScene, consented: boolean): readonly Question[] {
  const { t } = useTranslation('children');
  return [
    {
      ...{ kind: 'choice', name: 'answer', label: t('answer.answer') },
      options: CONSENT_ANSWERS.map((value) => ({
        ...{ value, label: t(`answer.${value}`) },
        ...(value === 'no' ? { description: t('answer.noHint') } : {}),
      })),
    },
    { kind: 'day', name: 'answeredOn', label: t('answer.on'), initial: today },
    {
      ...{ kind: 'words', name: 'words', label: t('answer.words') },
      hint: `${t(consented ? 'answer.wordsAgain' : 'answer.wordsNo')} ${t('sealedHint')}`,
      optional: ({ answer }) => answer === 'yes' && !consented,
    },
  ];
}

export function AnswerForm({ scene, recordId }: FormProps) {
  const holder = scene.child?.holders.find(({ id }) => id === recordId);
  const { t } = useTranslation('children');
  const format = useFormat();
  const questions = useAnswerQuestions(scene, holder?.consentedOn != null);
  if (!scene.child || !holder) return <NotThere scene={scene} title={t('answer.title')} />;
  return (
    <ChildForm
      scene={scene}
      title={t('answer.title')}
      intro={<HolderName scene={scene} child={scene.child} holder={holder} />}
      sendLabel={t('answer.send')}
      questions={questions}
      changes={{
        version: holder.version,
        facts: [
          {
            ...{ name: 'consentedOn', label: t('answer.consentedOn') },
            value: holder.consentedOn ? format.day(holder.consentedOn) : t('none'),
          },
        ],
      }}
      done={{ title: t('answer.done'), next: t('answer.next') }}
      send={({ answer, answeredOn, words }, version) =>
        client.POST('/api/parental-holders/{id}/answer', {
          params: { path: { id: recordId } },
          body: { version, answer: answer as ConsentAnswer, answeredOn: answeredOn!, words: words || null },
        })
      }
    />
  );
}

/** Whom kinship makes a holder answers without being named a second time first. */
export function KinshipAnswerForm({ scene, recordId }: FormProps) {
  const { t } = useTranslation('children');
  const questions = useAnswerQuestions(scene, false);
  const { child, file, member } = scene;
  // As it was when the form was opened: once they have answered they are named, and the confirmation must stay.
  const [holder] = useState(() => child?.holdersByKinship.find(({ personId }) => personId === recordId));
  if (!child || !holder) return <NotThere scene={scene} title={t('answer.title')} />;
  return (
    <ChildForm
      scene={scene}
      title={t('answer.title')}
      intro={<HolderName scene={scene} child={child} holder={{ ...holder, holderName: null }} />}
      sendLabel={t('answer.send')}
      questions={questions}
      done={{ title: t('answer.done'), next: t('answer.next') }}
      send={({ answer, answeredOn, words }) =>
        client.POST('/api/cases/{id}/parental-answers', {
          params: { path: { id: file.id } },
          body: {
            ...{ memberId: member.id, personId: recordId, answer: answer as ConsentAnswer },
            ...{ answeredOn: answeredOn!, words: words || null },
          },
        })
      }
    />
  );
}

interface HolderNameProps {
  scene: ChildScene;
  child: Child;
  holder: { personId: string | null; holderName: string | null; basis: AuthorityBasis };
}

function HolderName({ scene, child, holder }: HolderNameProps) {
  const { t } = useTranslation('children');
  const names = useHolderNames(scene.file, child);
  const name = holder.holderName ?? (holder.personId ? names.get(holder.personId) : undefined);
  return (
    <>
      {name ? <Content>{name}</Content> : t('parents.elsewhere')} · {t(`authorityBasis.${holder.basis}`)}
    </>
  );
}

/** A court’s order stands in the place of a consent that cannot be had. */
export function CustodyOrderForm({ scene }: FormProps) {
  const { t } = useTranslation('children');
  const { file, member, child } = scene;
  if (!child) return <NotThere scene={scene} title={t('custody.title')} />;
  return (
    <ChildForm
      scene={scene}
      title={t('custody.title')}
      intro={t('custody.intro')}
      sendLabel={t('custody.send')}
      questions={[
        { kind: 'line', name: 'court', label: t('custody.court') },
        { kind: 'line', name: 'reference', label: t('custody.reference') },
        { kind: 'day', name: 'orderedOn', label: t('custody.orderedOn') },
        { kind: 'day', name: 'endedOn', label: t('custody.endedOn'), hint: t('custody.endedHint'), optional: true },
      ]}
      done={{ title: t('custody.done'), next: t('custody.next') }}
      send={({ court, reference, orderedOn, endedOn }) =>
        client.POST('/api/cases/{id}/custody-orders', {
          params: { path: { id: file.id } },
          body: {
            ...{ memberId: member.id, court: court!, reference: reference!, orderedOn: orderedOn! },
            endedOn: endedOn || null,
          },
        })
      }
    />
  );
}
