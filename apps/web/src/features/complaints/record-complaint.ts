import { ANSWER_WAYS, type AnswerWay, type ComplaintCategory, type ComplaintChannel } from '@homeward/contracts';
import { createElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Content } from '../../components/content.tsx';
import type { Answer } from '../../components/journey/check-answers.tsx';
import { client } from '../../lib/api/client.ts';
import type { components } from '../../lib/api/schema.ts';
import { isDay } from '../../lib/format/typed-day.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import type complaints from '../../locales/en/complaints.json';
import { nameOf, type Case } from '../case/case-queries.ts';

export type Recorded = components['schemas']['RecordedComplaintDto'];
type RecordedChannel = components['schemas']['RecordComplaintDto']['channel'];

export interface ComplaintValues {
  officeId: string;
  channel: ComplaintChannel | '';
  category: ComplaintCategory | '';
  statement: string;
  receivedOn: string;
  memberId: string;
  name: string;
  contact: string;
  safeWays: string[];
  language: string;
  aboutUserId: string;
  receipt: boolean;
}

export const EMPTY_COMPLAINT: ComplaintValues = {
  ...{ officeId: '', channel: '', category: '', statement: '', receivedOn: '', memberId: 'none', name: '' },
  ...{ contact: '', safeWays: [], language: '', aboutUserId: '', receipt: false },
};

/** The receipt is handed over or it is not; it is no way that somebody has to call safe. */
export const ASKED_WAYS: readonly AnswerWay[] = ANSWER_WAYS.filter((way) => way !== 'receipt');

type MissingKey = `record.${Extract<keyof typeof complaints.record, `${string}Missing`>}`;

export const checked = (t: (key: MissingKey) => string) => ({
  officeId: (id: string) => (id ? null : t('record.officeMissing')),
  channel: (channel: string) => (channel ? null : t('record.channelMissing')),
  category: (category: string) => (category ? null : t('record.categoryMissing')),
  statement: (words: string) => (words.trim() ? null : t('record.statementMissing')),
  receivedOn: (day: string) => (isDay(day) ? null : t('record.dayMissing')),
});

/** @throws the refusal */
export async function recordComplaint(values: ComplaintValues, caseId: string | null): Promise<Recorded> {
  const { data, error } = await client.POST('/api/complaints', {
    body: {
      ...{ officeId: values.officeId, channel: values.channel as RecordedChannel, receivedOn: values.receivedOn },
      ...{ category: values.category as ComplaintCategory, statement: values.statement.trim() },
      ...{ caseId, memberId: caseId && values.memberId !== 'none' ? values.memberId : null },
      ...{ name: values.name.trim() || null, contact: values.contact.trim() || null },
      ...{ aboutUserId: values.aboutUserId || null, language: values.language || null },
      ...{ safeWays: values.safeWays as AnswerWay[], receipt: values.receipt },
    },
  });
  if (error) throw error;
  return data;
}

interface Known {
  readonly file: Case | undefined;
  readonly offices: readonly { readonly id: string; readonly name: string }[];
  readonly colleagues: readonly { readonly id: string; readonly name: string }[];
}

/** What was told, once more before it is sent. */
export function useComplaintAnswers(values: ComplaintValues, { file, offices, colleagues }: Known): Answer[] {
  const { t } = useTranslation('complaints');
  const format = useFormat();
  const said = (words: string | undefined) => (words ? createElement(Content, null, words) : null);
  const member = file?.members.find(({ id }) => id === values.memberId);
  const { channel, category, language } = values;
  return [
    ...(file
      ? []
      : [
          {
            ...{ field: 'officeId', label: t('record.office') },
            value: said(offices.find(({ id }) => id === values.officeId)?.name),
          },
        ]),
    { field: 'channel', label: t('record.channel'), value: channel && t(`channel.${channel}`) },
    { field: 'category', label: t('record.category'), value: category && t(`category.${category}`) },
    { field: 'statement', label: t('record.statement'), value: said(values.statement) },
    { field: 'receivedOn', label: t('record.receivedOn'), value: said(format.day(values.receivedOn)) },
    file
      ? {
          ...{ field: 'memberId', label: t('record.member') },
          value: member ? said(nameOf(member)) : t('record.memberNone'),
        }
      : { field: 'name', label: t('record.name'), value: said(values.name) },
    { field: 'contact', label: t('record.contact'), value: said(values.contact) },
    {
      ...{ field: 'safeWays', label: t('record.safeWays') },
      value: values.safeWays.map((way) => t(`way.${way as AnswerWay}`)).join(', ') || null,
    },
    { field: 'language', label: t('record.language'), value: language ? format.language(language) : null },
    ...(file
      ? [
          {
            ...{ field: 'aboutUserId', label: t('record.aboutUser') },
            value: said(colleagues.find(({ id }) => id === values.aboutUserId)?.name),
          },
        ]
      : []),
  ];
}
