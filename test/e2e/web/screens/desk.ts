import type { Screen } from './screen.ts';

/** Signing in, and where a day begins. */
export const DESK_SCREENS: readonly Screen[] = [
  { name: 'sign-in', route: '/', as: null, heading: 'Sign in', focusElsewhere: true },
  {
    name: 'sign-in-refused',
    route: '/',
    as: null,
    heading: 'Sign in',
    focusElsewhere: true,
    open: async (page) => {
      await page.locator('button[type=submit]').click();
      await page.getByRole('alert').first().waitFor();
    },
  },
  { name: 'home', route: '/', as: 'amina', heading: 'Today' },
  {
    name: 'account-menu',
    route: '/',
    as: 'amina',
    heading: 'Today',
    focusElsewhere: true,
    open: async (page) => {
      await page.locator('header button[aria-haspopup=menu]').click();
      await page.getByRole('menu').waitFor();
    },
  },
  { name: 'cases', route: '/cases', as: 'amina', heading: 'Cases' },
  { name: 'notices', route: '/notices', as: 'amina', heading: 'Notices' },
  { name: 'due', route: '/due', as: 'amina', heading: 'Due' },
  { name: 'not-found', route: '*', at: '/no-such-place', as: 'amina', heading: 'There is nothing here for you' },
];
