import type { Answer, Colleague } from '../../../support/http-client.ts';
import { adult } from '../paperwork.ts';
import { at, day } from '../field.ts';
import { counsellor, me, protection, type Spoilable, type Wrong } from './wrong.ts';

type Who = (given: Spoilable) => Colleague;

type Row = [string, Who, (given: Spoilable) => [string, object]];

/** Every id stands for itself, so that what is asked reads as its operation in the OpenAPI document. */
const NAMED = new Proxy({} as Spoilable, {
  get: (_, name) => {
    if (name === 'file' || name === 'other') return { id: '{id}', member: () => ({ id: '{memberId}' }) };
    if (name === 'evaluation') return { id: '{id}', version: 1 };
    return name === 'field' ? { offices: {} } : '{id}';
  },
});
const routeOf = (request: Row[2]): string => `/api/${request(NAMED)[0]}`;

/** Somebody else was quicker. */
export const STALE_VERSIONS: readonly Wrong[] = (
  [
    ['a step', counsellor, ({ file }) => [`cases/${file.id}/steps`, { version: 1, action: 'withdraw' }]],
    [
      'a journey',
      counsellor,
      (given) => [`cases/${given.file.id}/members/${me(given)}/journey`, { version: 1, travelling: false }],
    ],
    [
      'a newborn',
      counsellor,
      ({ file }) => [`cases/${file.id}/members`, { version: 1, relation: 'child', person: adult('X', 'Y') }],
    ],
    [
      'a transfer',
      counsellor,
      ({ file, field }) => [
        `cases/${file.id}/transfers`,
        { version: 1, toOfficeId: field.offices.ghent, reason: 'workload' },
      ],
    ],
    ['an assignment', ({ field }) => field.cast.supervisor, ({ file }) => [`cases/${file.id}/assign`, { version: 1 }]],
    [
      'a decision',
      ({ field }) => field.cast.supervisor,
      (given) => [
        `evaluations/${given.evaluation.id}/decisions`,
        { version: 9, decision: 'approve', memberIds: [me(given)], reason: 'Met.' },
      ],
    ],
    [
      'an exception',
      counsellor,
      (given) => [
        `evaluations/${given.evaluation.id}/exceptions`,
        { version: 9, memberId: me(given), ruleCodes: ['no-means'], reason: 'Means out of reach.' },
      ],
    ],
    [
      'a best-interests assessment',
      protection,
      ({ procedureId }) => [
        `best-interests/${procedureId}/assess`,
        { version: 9, assessedOn: day(0), solutions: { return: 'a', localIntegration: 'b', thirdCountry: 'c' } },
      ],
    ],
    [
      'the end of a guardian’s term',
      protection,
      ({ endedGuardianshipId }) => [`guardianships/${endedGuardianshipId}/end`, { version: 9, validTo: day(-1) }],
    ],
    [
      'a moved appointment',
      counsellor,
      ({ appointmentId }) => [`appointments/${appointmentId}/move`, { version: 9, startsAt: at(4) }],
    ],
    ...(
      [
        ['determine', { outcome: 'return', decidedBy: 'The guardian', decidedOn: day(0), grounds: 'Weighed.' }],
        ['hand-over', {}],
        ['appeal', { appealedOn: day(0) }],
        ['settle-appeal', { upheld: true, settledOn: day(0), words: 'Found.' }],
        ['reopen', { why: 'new-facts', reopenedOn: day(0), words: 'News.' }],
      ] as [string, object][]
    ).map(([what, more]): Row => [
      `best interests, ${what},`,
      protection,
      ({ procedureId }) => [`best-interests/${procedureId}/${what}`, { version: 9, ...more }],
    ]),
    [
      'a settled age',
      protection,
      ({ ageDoubtId }) => [
        `age-doubts/${ageDoubtId}/settle`,
        { version: 9, outcome: 'adult', settledBy: 'The doctor', settledOn: day(0) },
      ],
    ],
    [
      'a family that parts',
      counsellor,
      ({ file, child }) => [
        `cases/${file.id}/split`,
        { version: 1, memberIds: [child], principalId: child, reason: 'They part.' },
      ],
    ],
    ['a signed letter', counsellor, ({ letterId }) => [`letters/${letterId}/sign`, { version: 9, signedOn: day(0) }]],
    ['a filed letter', counsellor, ({ letterId }) => [`letters/${letterId}/file`, { version: 9 }]],
    [
      'an edited letter',
      counsellor,
      ({ letterId }) => [`letters/${letterId}/edit`, { version: 9, title: 'Referral', body: 'Words.' }],
    ],
    ['a withdrawn consent', counsellor, ({ consentId }) => [`consents/${consentId}/withdraw`, { version: 9 }]],
    [
      'a cancelled appointment',
      counsellor,
      ({ appointmentId }) => [`appointments/${appointmentId}/cancel`, { version: 9 }],
    ],
    [
      'attendance',
      counsellor,
      ({ appointmentId }) => [`appointments/${appointmentId}/attendance`, { version: 9, attendance: 'attended' }],
    ],
  ] as Row[]
).map(([name, who, request]) => ({
  ...{ name: `${name} at a stale version`, status: 409, code: 'record.version-stale' },
  route: routeOf(request),
  send: (given: Spoilable): Promise<Answer> => who(given).post(...request(given)),
}));
