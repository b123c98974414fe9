import type { Page } from 'playwright-core';
import type { Screen } from './screen.ts';

const firstAppointment = async (page: Page): Promise<void> => {
  await page.locator('[data-appointment]').first().click();
  await page.getByRole('dialog').waitFor();
};

/** Who answers for what, and who meets whom when. */
export const TEAM_SCREENS: readonly Screen[] = [
  { name: 'team', route: '/team', as: 'elif', heading: 'Team' },
  {
    name: 'team-reassign',
    route: '/team',
    as: 'elif',
    heading: 'Team',
    focusElsewhere: true,
    open: async (page) => {
      await page.locator('td button').nth(1).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'team-absence',
    route: '/team',
    as: 'elif',
    heading: 'Team',
    focusElsewhere: true,
    open: async (page) => {
      // By key, so that no row of the table lies under a pointer.
      await page.locator('section:has(h2):has(button) > div > button').first().press('Enter');
      await page.locator('form').first().waitFor();
    },
  },
  { name: 'calendar-week', route: '/calendar', as: 'amina', heading: 'Calendar' },
  { name: 'calendar-day', route: '/calendar', at: '/calendar?view=day&whose=office', as: 'amina', heading: 'Calendar' },
  { name: 'calendar-list', route: '/calendar', at: '/calendar?view=list', as: 'amina', heading: 'Calendar' },
  { name: 'calendar-rooms', route: '/calendar', as: 'elif', heading: 'Calendar' },
  {
    name: 'calendar-new',
    route: '/calendar',
    as: 'amina',
    heading: 'Calendar',
    focusElsewhere: true,
    open: async (page) => {
      await page.locator('main button:has(svg):not([data-slot])').last().waitFor();
      await page.locator('[data-slot], section[aria-label] button').first().focus();
      await page.keyboard.press('Enter');
      const picker = page.getByRole('dialog').locator('input').first();
      await picker.click();
      await page.getByRole('option').first().click();
      await page.locator('[role=dialog] form').waitFor();
    },
  },
  {
    name: 'calendar-one',
    route: '/calendar',
    at: '/calendar?view=list',
    as: 'amina',
    heading: 'Calendar',
    focusElsewhere: true,
    open: firstAppointment,
  },
];
