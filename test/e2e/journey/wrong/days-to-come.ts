import type { Colleague } from '../../../support/http-client.ts';
import { declarationText } from '../paperwork.ts';
import { at, day } from '../field.ts';
import { counsellor, fact, LEVELS, me, post, protection, TERM, type Spoilable, type Wrong } from './wrong.ts';

type Body = (given: Spoilable) => object | Promise<object>;
type Who = (given: Spoilable) => Colleague;

const IN_A_CASE: readonly Wrong[] = (
  [
    [
      'a step',
      'happenedOn',
      'case.step-input-wrong',
      counsellor,
      'steps',
      async (given) => ({
        version: (await given.file.read(counsellor(given))).version,
        action: 'withdraw',
        happenedOn: day(1),
      }),
    ],
    [
      'a session',
      'heldAt',
      'counselling-session.in-the-future',
      counsellor,
      'sessions',
      ({ file }) => file.session(0, { heldAt: at(1) }),
    ],
    [
      'a data notice',
      'givenOn',
      'data-notice.in-the-future',
      counsellor,
      'data-notices',
      (given) => ({ memberIds: [me(given)], givenOn: day(1), language: 'ar', noticeVersion: '1' }),
    ],
    [
      'asylum information',
      'givenOn',
      'asylum-information.in-the-future',
      counsellor,
      'asylum-information',
      (given) => ({ memberId: me(given), givenOn: day(1), text: 'Told.' }),
    ],
    [
      'a screening',
      'heldOn',
      'protection.day-wrong',
      counsellor,
      'screenings',
      (given) => ({ memberId: me(given), kind: 'rapid', heldOn: day(1), ...LEVELS }),
    ],
    [
      'a declaration',
      'signedAt',
      'declaration.in-the-future',
      counsellor,
      'declarations',
      async (given) => ({
        memberId: me(given),
        templateId: await declarationText(counsellor(given), false),
        signedAt: at(1),
      }),
    ],
    [
      'a fact',
      'facts.0.establishedOn',
      'fact.unsuitable',
      counsellor,
      'facts',
      (given) => fact(me(given), { establishedOn: day(1) }),
    ],
    [
      'an evaluation',
      'asOf',
      'evaluation.unsuitable',
      counsellor,
      'evaluations',
      () => ({ programmeCode: 'BE-FEDASIL', asOf: day(1) }),
    ],
    [
      'a hearing',
      'heardOn',
      'protection.day-wrong',
      counsellor,
      'hearings',
      ({ child }) => ({ memberId: child, decision: 'return', outcome: 'too-young', heardOn: day(1), language: 'ar' }),
    ],
    [
      'a guardian’s act',
      'appointedOn',
      'protection.day-wrong',
      protection,
      'guardianships',
      ({ child }) => ({ memberId: child, ...TERM, appointedOn: day(1), validFrom: day(1) }),
    ],
    [
      'a best-interests procedure',
      'openedOn',
      'protection.day-wrong',
      protection,
      'best-interests',
      ({ child }) => ({ memberId: child, openedOn: day(1) }),
    ],
    [
      'a doubted age',
      'doubtedOn',
      'protection.day-wrong',
      counsellor,
      'age-doubts',
      ({ child }) => ({ memberId: child, doubtedBy: 'The office', doubtedOn: day(1) }),
    ],
    [
      'a placement',
      'placedOn',
      'protection.day-wrong',
      counsellor,
      'placements',
      ({ child }) => ({
        ...{ memberId: child, kind: 'with-kin', place: 'Ghent', contactName: 'An aunt' },
        ...{ contact: '+32 470 22 22 22', contactSafe: true, placedOn: day(1) },
      }),
    ],
    [
      'a custody order',
      'orderedOn',
      'protection.day-wrong',
      protection,
      'custody-orders',
      ({ child }) => ({ memberId: child, court: 'Family court', reference: 'R/1', orderedOn: day(1) }),
    ],
    [
      'the end of an asylum claim',
      'sentOn',
      'asylum-claim.in-the-future',
      counsellor,
      'asylum-claim-withdrawals',
      (given) => ({ memberId: me(given), sentOn: day(1) }),
    ],
  ] as [string, string, string, Who, string, Body][]
).map(([name, naming, code, who, what, body]) => ({
  ...{ name: `${name} on a day to come`, status: 422, code, naming, send: post(who, what, body) },
  route: `/api/cases/{id}/${what}`,
}));

/** Each on the procedure at its first version, so that nothing but the day is wrong. */
const IN_A_PROCEDURE: readonly Wrong[] = (
  [
    ['assess', 'assessedOn', { solutions: { return: 'a', localIntegration: 'b', thirdCountry: 'c' } }],
    ['determine', 'decidedOn', { outcome: 'return', decidedBy: 'The guardian', grounds: 'Weighed.' }],
    ['appeal', 'appealedOn', {}],
    ['settle-appeal', 'settledOn', { upheld: true, words: 'Found.' }],
    ['reopen', 'reopenedOn', { why: 'new-facts', words: 'News.' }],
  ] as [string, string, object][]
).map(([what, naming, more]) => ({
  ...{ name: `best interests, ${what}, on a day to come`, status: 422, code: 'protection.day-wrong', naming },
  route: `/api/best-interests/{id}/${what}`,
  send: (given) =>
    protection(given).post(`best-interests/${given.procedureId}/${what}`, { version: 1, [naming]: day(1), ...more }),
}));

/** A day that has not come, wherever a day is told. */
export const DAYS_TO_COME: readonly Wrong[] = [
  ...IN_A_CASE,
  ...IN_A_PROCEDURE,
  {
    ...{ name: 'tracing on a day to come', status: 422, code: 'protection.day-wrong', naming: 'happenedOn' },
    route: '/api/best-interests/{id}/tracing',
    send: (given) =>
      protection(given).post(`best-interests/${given.procedureId}/tracing`, {
        ...{ status: 'in-progress', happenedOn: day(1) },
      }),
  },
  {
    ...{ name: 'a family assessment on a day to come', status: 422, code: 'protection.day-wrong' },
    ...{ naming: 'happenedOn', route: '/api/best-interests/{id}/family-assessments' },
    send: (given) =>
      protection(given).post(`best-interests/${given.procedureId}/family-assessments`, {
        ...{ happenedOn: day(1), doneByOfficeId: given.field.offices.ghent, mode: 'home-visit', family: 'An aunt.' },
        ...{ socioEconomic: 'A shop.', housing: 'Two rooms.', education: 'Near.', medical: 'Near.', outcome: 'Seen.' },
        ...{ handedOverTo: 'Guardianship Service', handedOverOn: day(1) },
      }),
  },
  {
    ...{ name: 'a settled age on a day to come', status: 422, code: 'protection.day-wrong', naming: 'settledOn' },
    route: '/api/age-doubts/{id}/settle',
    send: (given) =>
      protection(given).post(`age-doubts/${given.ageDoubtId}/settle`, {
        ...{ version: 1, outcome: 'adult', settledBy: 'The doctor', settledOn: day(1) },
      }),
  },
];
