import type { Page } from 'playwright-core';
import { get, openCase } from '../casework.ts';
import { bringToReview, type UnderReview } from '../review.ts';
import type { Screen } from './screen.ts';

/** A section of a family’s case. */
const of =
  (section: string) =>
  async (page: Page): Promise<string> =>
    `/cases/${(await openCase(page, 2)).id}${section}`;

let reviewed: Promise<UnderReview> | undefined;
/** Somebody who was counselled, applied and was screened, so that there is something to tell; only looked at. */
const underReview = (page: Page): Promise<UnderReview> => (reviewed ??= bringToReview(page));
const counselled =
  (section: string) =>
  async (page: Page): Promise<string> =>
    `/cases/${(await underReview(page)).id}${section}`;

const session = async (page: Page): Promise<string> => {
  const { id } = await underReview(page);
  const { rows } = await get<{ rows: { id: string }[] }>(page, `cases/${id}/sessions`);
  return `/cases/${id}/counselling/sessions/${rows[0]!.id}`;
};

/** The heading of a case's page is whose case it is. */
const heading = /^Person/;
const as = 'amina';
const focusElsewhere = true as const;

/** A case from its first tab to its last, with the steps and the sessions that lead from them. */
export const CASE_SCREENS: readonly Screen[] = [
  { name: 'case', route: '/cases/$caseId', at: of(''), as, heading },
  { name: 'case-step', route: '/step/$action', at: of('/step/withdraw'), as, heading, focusElsewhere },
  { name: 'counselling', route: '/counselling', at: counselled('/counselling'), as, heading, focusElsewhere },
  {
    name: 'counselling-session',
    route: '/counselling/session',
    at: of('/counselling/session'),
    ...{ as, heading, focusElsewhere },
  },
  {
    name: 'counselling-session-opened',
    route: '/counselling/sessions/$sessionId',
    at: session,
    ...{ as, heading, focusElsewhere },
  },
  { name: 'reintegration', route: '/reintegration', at: of('/reintegration'), as, heading },
  { name: 'timeline', route: '/timeline', at: counselled('/timeline'), as, heading },
  { name: 'access', route: '/access', at: of('/access'), as, heading },
];
