import type { Colleague } from '../../../support/http-client.ts';
import { declarationText } from '../paperwork.ts';
import { at, day } from '../field.ts';
import { counsellor, fact, LEVELS, me, post, protection, TERM, type Spoilable, type Wrong } from './wrong.ts';

type Body = (given: Spoilable) => object | Promise<object>;
type Who = (given: Spoilable) => Colleague;

/** A day that has not come, wherever a day is told. */
export const DAYS_TO_COME: readonly Wrong[] = (
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
  ] as [string, string, string, Who, string, Body][]
).map(([name, naming, code, who, what, body]) => ({
  ...{ name: `${name} on a day to come`, status: 422, code, naming, send: post(who, what, body) },
}));
