import type { Page } from 'playwright-core';
import { bringHome, type BackHome } from '../back-home.ts';
import { beside } from '../beside.ts';
import { post } from '../casework.ts';
import type { Screen } from './screen.ts';

let home: Promise<BackHome> | undefined;
/** Whoever opens a case does not say that its family arrived: a reintegration officer does, at a desk of their own. */
const backHome = (page: Page): Promise<BackHome> =>
  (home ??= beside(page, ['irina'], (officer) => bringHome(page, officer!, 2)));

const at =
  (section: (file: BackHome) => string) =>
  async (page: Page): Promise<string> => {
    const file = await backHome(page);
    return `/cases/${file.id}/follow-up${section(file)}`;
  };

let held: Promise<unknown> | undefined;
const afterContact = async (page: Page): Promise<{ id: string; roundId: string }> => {
  const { id, rounds } = await backHome(page);
  const [round] = rounds;
  held ??= post(page, `follow-up-rounds/${round!.id}/attempts`, {
    ...{ version: round!.version, channel: 'at-office', outcome: 'reached' },
    attemptedAt: new Date(Date.now() - 60_000).toISOString(),
  });
  await held;
  return { id, roundId: round!.id };
};

const ofCase = { as: 'yasmine', heading: /^Person/, focusElsewhere: true } as const;

/** Contact with people who are back. */
export const FOLLOW_UP_SCREENS: readonly Screen[] = [
  { name: 'calls', route: '/calls', as: 'yasmine', heading: 'Calls of today' },
  { name: 'follow-up', route: '/follow-up', at: at(() => ''), ...ofCase },
  {
    ...{ name: 'follow-up-contact', route: '/follow-up/contact/$roundId', ...ofCase },
    at: at(({ rounds }) => `/contact/${rounds[1]!.id}`),
  },
  {
    ...{ name: 'follow-up-waive', route: '/follow-up/waive/$roundId', ...ofCase },
    at: at(({ rounds }) => `/waive/${rounds[1]!.id}`),
  },
  {
    ...{ name: 'follow-up-resume', route: '/follow-up/$followUpId/resume', ...ofCase },
    at: at(({ followUpId }) => `/${followUpId}/resume`),
  },
  {
    ...{ name: 'follow-up-death', route: '/follow-up/$followUpId/death', ...ofCase },
    at: at(({ followUpId }) => `/${followUpId}/death`),
  },
  {
    ...{ name: 'follow-up-satisfaction', route: '/follow-up/satisfaction/$roundId', ...ofCase },
    at: async (page) => {
      const { id, roundId } = await afterContact(page);
      return `/cases/${id}/follow-up/satisfaction/${roundId}`;
    },
  },
  {
    ...{ name: 'called-satisfaction', route: '/calls/$roundId/satisfaction', as: 'yasmine' },
    ...{
      at: async (page) => `/calls/${(await afterContact(page)).roundId}/satisfaction`,
      heading: 'How content are they?',
    },
  },
  {
    ...{ name: 'follow-up-schedules', route: '/follow-up-schedules', at: '/administration/follow-up-schedules' },
    ...{ as: 'jonas', heading: 'Follow-up schedules' },
  },
];
