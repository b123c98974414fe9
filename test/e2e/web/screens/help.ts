import { openCase } from '../casework.ts';
import type { Screen } from './screen.ts';

/** The manual beside the screen it is asked from. */
export const HELP_SCREENS: readonly Screen[] = [
  {
    name: 'help',
    route: '/',
    as: 'amina',
    heading: 'Today',
    focusElsewhere: true,
    open: async (page) => {
      await page.locator('header button[aria-keyshortcuts="?"]').click();
      await page.locator('[role=dialog] article').waitFor();
    },
  },
  {
    name: 'help-case',
    route: '/people',
    at: async (page) => `/cases/${(await openCase(page, 1)).id}`,
    as: 'amina',
    heading: /^Person/,
    focusElsewhere: true,
    open: async (page) => {
      await page.locator('header button[aria-keyshortcuts="?"]').click();
      await page.locator('[role=dialog] article dl').waitFor();
    },
  },
];
