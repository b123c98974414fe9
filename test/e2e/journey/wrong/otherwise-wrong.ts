import { adult, principal } from '../paperwork.ts';
import { at, day } from '../field.ts';
import { counsellor, me, post, protection, upload, type Wrong } from './wrong.ts';

const long = (length: number): string => 'ن'.repeat(length);
const EXE = Buffer.concat([
  Buffer.from('MZ'),
  Buffer.alloc(62),
  Buffer.from('This program cannot be run in DOS mode.'),
]);

/** What else a hurried or an ill-meaning hand sends. */
export const OTHERWISE_WRONG: readonly Omit<Wrong, 'route'>[] = [
  {
    ...{ name: 'the consent of a guardian whose term ended yesterday', status: 422, code: 'guardian.not-of-the-day' },
    naming: 'guardianshipId',
    send: (given) =>
      protection(given).post(`best-interests/${given.procedureId}/consents`, {
        ...{ giver: 'guardian', guardianshipId: given.endedGuardianshipId, givenOn: day(0) },
      }),
  },
  {
    ...{ name: 'a decision by whoever counselled', status: 409, code: 'case.requirement-missing' },
    send: ({ field, evaluation, file }) =>
      field.cast.caseworker.post(`evaluations/${evaluation.id}/decisions`, {
        ...{ version: evaluation.version, decision: 'approve', reason: 'Met.' },
        memberIds: file.members.map(({ id }) => id),
      }),
  },
  {
    ...{ name: 'a note of more than 10,000 characters in a session', status: 400, code: 'input.invalid' },
    naming: 'notes.0.text',
    send: post(counsellor, 'sessions', ({ file }) =>
      file.session(0, { heldAt: at(-1), notes: [{ matterClass: 'ordinary', text: long(10_001) }] }),
    ),
  },
  {
    ...{ name: 'a note of more than 10,000 characters', status: 400, code: 'input.invalid', naming: 'text' },
    send: post(counsellor, 'notes', (given) => ({
      ...{ memberId: me(given), matterClass: 'ordinary', text: long(10_001) },
    })),
  },
  {
    ...{ name: 'a name of nothing but control characters', status: 422, code: 'person.name-wrong' },
    naming: 'members.0.person.names.0',
    send: ({ field }) => field.cast.counsellor.post('cases', { members: [principal(adult('\u200f\u200e', '\u202e'))] }),
  },
  {
    ...{ name: 'a program that calls itself a PDF', status: 422, code: 'attachment.type-refused', naming: 'file' },
    send: post(counsellor, 'attachments', (given) => upload(me(given), EXE)),
  },
];
