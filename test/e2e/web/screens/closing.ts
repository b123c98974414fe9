import type { Page } from 'playwright-core';
import { openCase, post } from '../casework.ts';
import { officeNamed } from './arrivals.ts';
import type { Screen } from './screen.ts';

const heading = /^Person/;
const focusElsewhere = true as const;
const ofCase =
  (section: string) =>
  async (page: Page): Promise<string> =>
    `/cases/${(await openCase(page, 1)).id}${section}`;

/** A complaint at the Brussels desk, recorded by whoever sits at the page. */
export async function complain(page: Page, more: object = {}): Promise<{ id: string; number: string; secret: string }> {
  return post(page, 'complaints', {
    ...{ officeId: await officeNamed(page, 'Brussels desk'), channel: 'hotline', category: 'delay' },
    ...{ statement: 'I wait since spring.', safeWays: ['phone'], receipt: true, ...more },
  });
}

const one =
  (deed = '') =>
  async (page: Page): Promise<string> =>
    `/complaints/${(await complain(page)).id}${deed}`;

const matter = async (page: Page): Promise<string> => {
  const { id, members } = await openCase(page, 1);
  const flag = await post<{ id: string }>(page, `cases/${id}/flags`, {
    ...{ memberId: members[0]!.id, code: 'deadline-near', reason: 'A paper runs out.' },
  });
  return `/cases/${id}/close/case/${flag.id}`;
};

/** How a case ends, and what people say of the help. */
export const CLOSING_SCREENS: readonly Screen[] = [
  { name: 'close-case', route: '/close', at: ofCase('/close'), as: 'amina', heading, focusElsewhere },
  {
    name: 'close-outcome',
    route: '/close/outcome',
    at: ofCase('/close/outcome'),
    as: 'amina',
    heading,
    focusElsewhere,
  },
  { name: 'decide-matter', route: '/close/$room/$matterId', at: matter, as: 'amina', heading, focusElsewhere },
  { name: 'case-complaint', route: '/complaint', at: ofCase('/complaint'), as: 'amina', heading, focusElsewhere },
  { name: 'complaints', route: '/complaints', as: 'elif', heading: 'Complaints and feedback' },
  { name: 'complaint-new', route: '/complaints/new', as: 'elif', heading: 'Record a complaint' },
  { name: 'complaint', route: '/complaints/$complaintId', at: one(), as: 'elif', heading: 'Complaint' },
  {
    ...{ name: 'complaint-assign', route: '/complaints/$complaintId/$move', at: one('/assign'), as: 'elif' },
    heading: 'Give it to somebody',
  },
  { name: 'complain', route: '*', at: '/complain', as: null, heading: 'Complaints and feedback', focusElsewhere },
];
