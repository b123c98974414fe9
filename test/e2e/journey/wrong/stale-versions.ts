import type { Answer, Colleague } from '../../../support/http-client.ts';
import { adult } from '../paperwork.ts';
import { at, day } from '../field.ts';
import { counsellor, me, protection, type Spoilable, type Wrong } from './wrong.ts';

type Who = (given: Spoilable) => Colleague;

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
  ] as [string, Who, (given: Spoilable) => [string, object]][]
).map(([name, who, request]) => ({
  ...{ name: `${name} at a stale version`, status: 409, code: 'record.version-stale' },
  send: (given: Spoilable): Promise<Answer> => who(given).post(...request(given)),
}));
