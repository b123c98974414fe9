import type { Page } from 'playwright-core';
import { beside } from '../beside.ts';
import { enterTwice, mergeBoth, type EnteredTwice } from '../entered-twice.ts';
import type { Screen } from './screen.ts';

type Merged = 'nothing' | 'persons' | 'cases';
const made = new Map<Merged, Promise<readonly [EnteredTwice, string]>>();

/** A pair for each state, shared by the screens that look at it: a counsellor writes her down, the supervisor merges. */
async function twiceIn(page: Page, merged: Merged): Promise<readonly [EnteredTwice, string]> {
  const twice = await beside(page, ['amina'], (counsellor) => enterTwice(counsellor!, { heard: true }));
  return [twice, merged === 'nothing' ? '' : await mergeBoth(page, twice, merged === 'cases')];
}

const at =
  (address: (twice: EnteredTwice, mergeId: string) => string, merged: Merged = 'nothing') =>
  async (page: Page): Promise<string> => {
    const making = made.get(merged) ?? twiceIn(page, merged);
    made.set(merged, making);
    const [twice, mergeId] = await making;
    return address(twice, mergeId);
  };

const PERSON = '/merge/person/$personId';
/** The heading of a case’s page is whose case it is. */
const heading = /^Nino/;
const as = 'elif';

/** Two files and two cases that were found to be one, and two again. */
export const MERGING_SCREENS: readonly Screen[] = [
  {
    name: 'merge-person-choose',
    route: PERSON,
    at: at(({ first }) => `/cases/${first.id}/merge/person/${first.personId}`),
    ...{ as, heading },
  },
  {
    name: 'merge-person',
    route: PERSON,
    at: at(({ first, second }) => `/cases/${first.id}/merge/person/${first.personId}?other=${second.personId}`),
    ...{ as, heading },
  },
  {
    name: 'merge-person-undo',
    route: `${PERSON}/undo/$mergeId`,
    at: at(({ first }, mergeId) => `/cases/${first.id}/merge/person/${first.personId}/undo/${mergeId}`, 'persons'),
    ...{ as, heading },
  },
  {
    name: 'merge-cases-choose',
    route: '/merge',
    at: at(({ first }) => `/cases/${first.id}/merge`, 'persons'),
    ...{ as, heading },
  },
  {
    name: 'merge-cases',
    route: '/merge',
    at: at(({ first, second }) => `/cases/${first.id}/merge?other=${second.id}`, 'persons'),
    ...{ as, heading },
  },
  {
    name: 'merge-cases-hindered',
    route: '/merge',
    at: at(({ first, second }) => `/cases/${first.id}/merge?other=${second.id}`),
    ...{ as, heading },
  },
  {
    name: 'merge-cases-undo',
    route: '/merge/undo/$mergeId',
    at: at(({ first }, mergeId) => `/cases/${first.id}/merge/undo/${mergeId}`, 'cases'),
    ...{ as, heading },
  },
  { name: 'people-merged', route: '/people', at: at(({ first }) => `/cases/${first.id}/people`, 'cases'), as, heading },
  { name: 'case-left', route: '/', at: at(({ second }) => `/cases/${second.id}`, 'cases'), as, heading: /^BE-/ },
];
