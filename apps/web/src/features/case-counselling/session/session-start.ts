import type { SessionPurpose } from '@homeward/contracts';
import { dayAt, timeAt } from '../../../lib/format/office-time.ts';
import { isTooYoungToBeTold, isUnderWay, type CaseFile } from '../data/case-members.ts';
import type { MemberAnswers, SessionValues } from './session-values.ts';

const QUARTER_MS = 15 * 60_000;
const HOUR_MS = 4 * QUARTER_MS;

const PURPOSES: Readonly<Record<string, SessionPurpose>> = {
  INQUIRY: 'information',
  PRE_DEPARTURE: 'pre-departure-briefing',
  READY_TO_TRAVEL: 'pre-departure-briefing',
  BOOKED: 'pre-departure-briefing',
  ARRIVED: 'post-arrival',
  REINTEGRATION: 'reintegration',
  MONITORING: 'follow-up',
};

/** What is likely, so that only the rest is typed: everybody who can be told, and the appointment of today. */
export function initialSession(file: CaseFile, now = new Date()): SessionValues {
  const today = dayAt(now, file.timeZone);
  const members = file.members.filter(isUnderWay);
  const told = members.filter((member) => !isTooYoungToBeTold(member, today));
  const young = members.filter((member) => !told.includes(member));
  const principal = told.find(({ principal: first }) => first) ?? told[0];
  const planned = file.appointments.find(
    ({ startsAt, state }) =>
      (state === 'planned' || state === 'moved') &&
      dayAt(startsAt, file.timeZone) === today &&
      new Date(startsAt) < now,
  );
  const startedAt = planned?.startsAt ?? new Date(Math.floor((now.getTime() - HOUR_MS) / QUARTER_MS) * QUARTER_MS);
  const blank = (): MemberAnswers => ({
    outcome: '',
    fearOfReturn: 'not-asked',
    onBehalfOfMemberIds: [],
    notes: [{ matterClass: 'ordinary', text: '' }],
  });
  const answers = Object.fromEntries(file.members.map(({ id }) => [id, blank()]));
  if (principal)
    answers[principal.id]!.onBehalfOfMemberIds = young.filter((m) => m.relation === 'child').map(({ id }) => id);
  return {
    memberIds: told.map(({ id }) => id),
    purpose: PURPOSES[file.stage] ?? 'pre-decision',
    mode: told.length > 1 ? 'family' : 'individual',
    language: planned?.language ?? principal?.preferredLanguage ?? '',
    heldOn: dayAt(startedAt, file.timeZone),
    heldTime: timeAt(startedAt, file.timeZone),
    durationMinutes: planned?.durationMinutes ?? 60,
    interpreterUsed: '',
    interpreterKind: '',
    interpreterIsKin: '',
    alone: '',
    outOfEarshot: '',
    presentMemberIds: [],
    othersPresent: [],
    topics: [],
    answers,
    next: {
      wanted: 'no',
      memberId: principal?.id ?? '',
      day: '',
      time: '',
      durationMinutes: 60,
      place: planned?.place ?? file.appointments.at(-1)?.place ?? '',
      interpreterNeeded: false,
    },
  };
}
