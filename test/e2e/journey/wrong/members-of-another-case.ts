import type { Colleague } from '../../../support/http-client.ts';
import { declarationText } from '../paperwork.ts';
import { at, day } from '../field.ts';
import {
  atPresent,
  counsellor,
  fact,
  LEVELS,
  post,
  protection,
  TERM,
  upload,
  VISIT,
  type Spoilable,
  type Wrong,
} from './wrong.ts';

type Body = (given: Spoilable) => object | Promise<object>;
type Who = (given: Spoilable) => Colleague;

const IN_A_CASE: readonly Wrong[] = (
  [
    ['a session', counsellor, 'sessions', ({ file, other }) => ({ ...file.session(), memberId: other.member().id })],
    [
      'a data notice',
      counsellor,
      'data-notices',
      ({ other }) => ({ memberIds: [other.member().id], language: 'ar', noticeVersion: '1' }),
    ],
    [
      'asylum information',
      counsellor,
      'asylum-information',
      ({ other }) => ({ memberId: other.member().id, text: 'Told.' }),
    ],
    [
      'a screening',
      counsellor,
      'screenings',
      ({ other }) => ({ memberId: other.member().id, kind: 'rapid', heldOn: day(0), ...LEVELS }),
    ],
    [
      'a declaration',
      counsellor,
      'declarations',
      async (given) => ({
        memberId: given.other.member().id,
        templateId: await declarationText(counsellor(given), false),
      }),
    ],
    ['facts', counsellor, 'facts', ({ other }) => fact(other.member().id)],
    [
      'a note',
      counsellor,
      'notes',
      ({ other }) => ({ memberId: other.member().id, matterClass: 'ordinary', text: 'Came by.' }),
    ],
    [
      'a flag',
      counsellor,
      'flags',
      ({ other }) => ({ memberId: other.member().id, code: 'needs-attention', reason: 'Call back.' }),
    ],
    [
      'an appointment',
      counsellor,
      'appointments',
      ({ other }) => ({ memberId: other.member().id, startsAt: at(2), ...VISIT }),
    ],
    [
      'a hearing',
      counsellor,
      'hearings',
      ({ other }) => ({
        memberId: other.member().id,
        decision: 'return',
        outcome: 'too-young',
        heardOn: day(0),
        language: 'ar',
      }),
    ],
    [
      'a parental holder',
      counsellor,
      'parental-holders',
      ({ other }) => ({ memberId: other.member().id, holderName: 'A parent', basis: 'parent' }),
    ],
    [
      'a guardian',
      protection,
      'guardianships',
      ({ other }) => ({ memberId: other.member().id, ...TERM, appointedOn: day(-2), validFrom: day(-1) }),
    ],
    [
      'a best-interests procedure',
      protection,
      'best-interests',
      ({ other }) => ({ memberId: other.member().id, openedOn: day(0) }),
    ],
    [
      'a letter',
      counsellor,
      'letters',
      ({ other }) => ({ memberId: other.member().id, kind: 'appointment', matterClass: 'ordinary' }),
    ],
    [
      'a sharing',
      counsellor,
      'sharings',
      ({ other }) => ({
        ...{ memberId: other.member().id, recipientKind: 'partner', recipientName: 'A partner', basis: 'agreement' },
        ...{ categories: ['identity'], legalReference: 'Agreement of 2026' },
      }),
    ],
    [
      'the end of an asylum claim',
      counsellor,
      'asylum-claim-withdrawals',
      ({ other }) => ({ memberId: other.member().id, sentOn: day(0) }),
    ],
    [
      'a doubted age',
      counsellor,
      'age-doubts',
      ({ other }) => ({ memberId: other.member().id, doubtedBy: 'The office', doubtedOn: day(0) }),
    ],
    [
      'a placement',
      counsellor,
      'placements',
      ({ other }) => ({
        ...{ memberId: other.member().id, kind: 'with-kin', place: 'Ghent', contactName: 'An aunt' },
        ...{ contact: '+32 470 22 22 22', contactSafe: true, placedOn: day(0) },
      }),
    ],
    [
      'a missing child',
      counsellor,
      'missing-child-alerts',
      ({ other }) => ({ memberId: other.member().id, occasion: 'other', missedAt: at(-1) }),
    ],
    [
      'a custody order',
      protection,
      'custody-orders',
      ({ other }) => ({ memberId: other.member().id, court: 'Family court', reference: 'R/1', orderedOn: day(0) }),
    ],
    [
      'a step',
      counsellor,
      'steps',
      async (given) => ({ ...(await atPresent(given)), action: 'withdraw', memberIds: [given.other.member().id] }),
    ],
    [
      'a family that parts',
      counsellor,
      'split',
      async (given) => ({
        ...{ ...(await atPresent(given)), reason: 'They part.' },
        ...{ memberIds: [given.other.member().id], principalId: given.other.member().id },
      }),
    ],
    [
      'the needs',
      protection,
      'needs',
      ({ other }) => ({
        ...{ memberId: other.member().id, fact: 'specialNeeds', answer: 'yes' },
        grounds: { matterClass: 'protection', text: 'Seen.' },
      }),
    ],
    ['a file', counsellor, 'attachments', ({ other }) => upload(other.member().id, Buffer.from('%PDF-1.4\n%%EOF\n'))],
  ] as [string, Who, string, Body][]
).map(([name, who, what, body]) => ({
  ...{ name: `${name} with a member of another case`, status: 404, code: 'record.not-found' },
  route: `/api/cases/{id}/${what}`,
  send: post(who, what, body),
}));

const missing = { status: 404, code: 'record.not-found' };

/** Each action that takes a member, given one of another case: it is as if there were no such person. */
export const MEMBERS_OF_ANOTHER_CASE: readonly Wrong[] = [
  ...IN_A_CASE,
  {
    ...{ ...missing, name: 'the journey of a member of another case' },
    route: '/api/cases/{id}/members/{memberId}/journey',
    send: ({ file, other, field }) =>
      field.cast.counsellor.post(`cases/${file.id}/members/${other.member().id}/journey`, {
        ...{ version: 1, travelling: true, destinationCountryCode: 'GE' },
      }),
  },
  {
    ...{ ...missing, name: 'the kin of a member of another case' },
    route: '/api/cases/{id}/members/{memberId}/kinship',
    send: ({ file, other, field }) =>
      field.cast.counsellor.post(`cases/${file.id}/members/${other.member().id}/kinship`, {
        ...{ ofPersonId: file.member(1).personId, kind: 'other-kin', holds: true },
      }),
  },
];
