import type { Page } from 'playwright-core';
import { get, openCase } from '../casework.ts';
import type { Screen } from './screen.ts';

/** A section of a family’s case. */
const inACase =
  (section: (memberId: string) => string) =>
  async (page: Page): Promise<string> => {
    const { id } = await openCase(page, 2);
    const { members } = await get<{ members: readonly { id: string }[] }>(page, `cases/${id}`);
    return `/cases/${id}${section(members[0]!.id)}`;
  };
/** The heading of a case's page is whose case it is. */
const ofCase = { as: 'yasmine', heading: /^Person/, focusElsewhere: true } as const;
const NOBODY = '00000000-0000-4000-8000-000000000000';

/** Who leaves, with what money, and who awaits them. */
export const DEPARTURE_SCREENS: readonly Screen[] = [
  { name: 'departures-week', route: '/departures', as: 'hugo', heading: 'Departures' },
  { name: 'departures-day', route: '/departures', at: '/departures?view=list', as: 'hugo', heading: 'Departures' },
  {
    ...{ name: 'floats-open', route: '/departures/floats', as: 'elif', heading: 'Floats', focusElsewhere: true },
    open: async (page) => {
      await page.locator('main button').first().press('Enter');
      await page.locator('form').first().waitFor();
    },
  },
  { name: 'arrivals', route: '/arrivals', as: 'ketevan', heading: 'Arrivals expected' },
  {
    ...{ name: 'arrival-confirm', route: '/arrivals/$receptionId', at: `/arrivals/${NOBODY}`, as: 'ketevan' },
    heading: 'Confirm an arrival',
  },
  { name: 'departure-desk', route: '/travel/desk', at: inACase(() => '/travel/desk'), ...ofCase },
  {
    ...{ name: 'briefing', route: '/travel/briefing/$memberId', ...ofCase },
    at: inACase((memberId) => `/travel/briefing/${memberId}`),
  },
  { name: 'orientation', route: '/travel/orientation', at: inACase(() => '/travel/orientation'), ...ofCase },
  { name: 'reception', route: '/travel/reception', at: inACase(() => '/travel/reception'), ...ofCase },
];
