import {
  PRESENT_NOT_ALONE,
  type FearAnswer,
  type InterpreterKind,
  type MatterClass,
  type OtherPresent,
  type SessionMode,
  type SessionOutcome,
  type SessionPurpose,
  type SessionTopic,
} from '@homeward/contracts';
import { isProblem, type Problem } from '../../../lib/api/problem.ts';
import type { components } from '../../../lib/api/schema.ts';
import { instantAt } from '../../../lib/format/office-time.ts';

export type YesNo = '' | 'yes' | 'no';
type RecordSession = components['schemas']['RecordSessionDto'];
type MemberAnswersBody = components['schemas']['MemberAnswersDto'];
type MakeAppointment = components['schemas']['MakeAppointmentDto'];

export interface NoteValues {
  matterClass: MatterClass;
  text: string;
}

export interface MemberAnswers {
  outcome: SessionOutcome | '';
  /** `not-asked` until somebody chose to ask. */
  fearOfReturn: FearAnswer;
  onBehalfOfMemberIds: string[];
  notes: NoteValues[];
}

export interface NextAppointment {
  wanted: YesNo;
  memberId: string;
  day: string;
  time: string;
  durationMinutes: number | string;
  place: string;
  interpreterNeeded: boolean;
}

export interface SessionValues {
  memberIds: string[];
  purpose: SessionPurpose;
  mode: SessionMode;
  language: string;
  heldOn: string;
  heldTime: string;
  durationMinutes: number | string;
  interpreterUsed: YesNo;
  interpreterKind: InterpreterKind | '';
  interpreterIsKin: YesNo;
  alone: YesNo;
  outOfEarshot: YesNo;
  presentMemberIds: string[];
  othersPresent: OtherPresent[];
  topics: SessionTopic[];
  answers: Record<string, MemberAnswers>;
  next: NextAppointment;
}

const said = (value: YesNo): boolean | null => (value === '' ? null : value === 'yes');

/** Whether "alone" can be asked: of one person, in a room of their own, with nobody who takes it away. */
export const mayBeAlone = ({ memberIds, mode, presentMemberIds, othersPresent }: SessionValues): boolean =>
  memberIds.length === 1 &&
  mode !== 'family' &&
  mode !== 'group' &&
  presentMemberIds.length === 0 &&
  !othersPresent.some((kind) => PRESENT_NOT_ALONE.includes(kind));

const written = ({ notes }: MemberAnswers): NoteValues[] => notes.filter(({ text }) => text.trim() !== '');

const answersOf = (values: SessionValues, memberId: string): MemberAnswersBody => {
  const answers = values.answers[memberId]!;
  return {
    memberId,
    outcome: answers.outcome || null,
    fearOfReturn: answers.fearOfReturn,
    notes: written(answers),
    onBehalfOfMemberIds: answers.onBehalfOfMemberIds,
  };
};

export function sessionOf(values: SessionValues, zone: string): RecordSession {
  const [first, ...others] = values.memberIds;
  const interpreted = values.interpreterUsed === 'yes';
  return {
    ...answersOf(values, first!),
    purpose: values.purpose,
    mode: values.mode,
    language: values.language,
    interpreterUsed: interpreted,
    heldAt: instantAt(values.heldOn, values.heldTime, zone),
    durationMinutes: Number(values.durationMinutes),
    interpreterKind: interpreted ? values.interpreterKind || null : null,
    interpreterIsKin: interpreted ? said(values.interpreterIsKin) : null,
    alone: mayBeAlone(values) ? said(values.alone) : false,
    outOfEarshot: values.mode === 'detention-centre' ? said(values.outOfEarshot) : null,
    presentMemberIds: values.presentMemberIds,
    othersPresent: values.othersPresent,
    topics: values.topics,
    together: others.map((memberId) => answersOf(values, memberId)),
  };
}

export function appointmentOf({ next, language }: SessionValues, zone: string): MakeAppointment {
  return {
    memberId: next.memberId,
    startsAt: instantAt(next.day, next.time, zone),
    durationMinutes: Number(next.durationMinutes),
    place: next.place,
    language,
    interpreterNeeded: next.interpreterNeeded,
  };
}

/** The server's names of fields as those of this form, so that each refusal stands where it is mended. */
export function inThisForm(error: unknown, values: SessionValues): unknown {
  if (!isProblem(error)) return error;
  const fields = (error.fields ?? []).map((each) => ({ ...each, field: fieldHere(each.field, values) }));
  return { ...error, fields } satisfies Problem;
}

const PER_MEMBER = /^(outcome|fearOfReturn|notes|onBehalfOfMemberIds)\b/;

function fieldHere(field: string, values: SessionValues): string {
  const together = /^together\.(\d+)\.(.+)$/.exec(field);
  if (together) return perMember(values.memberIds[Number(together[1]) + 1], together[2]!, values);
  if (PER_MEMBER.test(field)) return perMember(values.memberIds[0], field, values);
  if (field === 'memberId') return 'memberIds';
  return field === 'heldAt' ? 'heldOn' : field;
}

function perMember(memberId: string | undefined, field: string, values: SessionValues): string {
  const note = /^notes\.(\d+)\.(.+)$/.exec(field);
  const { notes } = values.answers[memberId ?? ''] ?? { notes: [] };
  // Notes left empty were not sent, so the server counts without them.
  const sent = notes.flatMap(({ text }, index) => (text.trim() === '' ? [] : [index]));
  return note ? `answers.${memberId}.notes.${sent[Number(note[1])]}.${note[2]}` : `answers.${memberId}.${field}`;
}

const APPOINTMENT_FIELDS: Readonly<Record<string, string>> = { startsAt: 'day', roomId: 'day', language: 'day' };

export function inNextAppointment(error: unknown): unknown {
  if (!isProblem(error)) return error;
  const fields = (error.fields ?? []).map((each) => ({
    ...each,
    field: `next.${APPOINTMENT_FIELDS[each.field] ?? each.field}`,
  }));
  return { ...error, fields } satisfies Problem;
}
