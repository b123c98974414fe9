import type { Page } from 'playwright-core';

/**
 * One screen, dialog or menu of the back office. Whoever adds one adds it here: every line is looked at in light and
 * dark, in English and Arabic, on a telephone, and with every letter marked.
 */
export interface Screen {
  /** Names its pictures. */
  readonly name: string;
  /** An address of `apps/web/src/app/router.tsx`, as it stands there. */
  readonly route: string;
  /** The address opened, where the route has parameters or the screen needs some; found by the page when a function. */
  readonly at?: string | ((page: Page) => Promise<string>);
  /** Who opens it, by the first part of their address; nobody who is signed in when null. */
  readonly as: string | null;
  /** Its h1 in English; a pattern where it holds data. */
  readonly heading: string | RegExp;
  /** What is done once the page is there, such as opening a dialog; told by places and roles, never by words. */
  readonly open?: (page: Page) => Promise<void>;
  /** When the focus belongs elsewhere than on the heading, as in a dialog. */
  readonly focusElsewhere?: true;
}

export const EVERY_SCREEN: readonly Screen[] = [
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
  { name: 'home', route: '/', as: 'amina', heading: 'Home' },
  {
    name: 'account-menu',
    route: '/',
    as: 'amina',
    heading: 'Home',
    focusElsewhere: true,
    open: async (page) => {
      await page.locator('header button[aria-haspopup=menu]').click();
      await page.getByRole('menu').waitFor();
    },
  },
  { name: 'cases', route: '/cases', as: 'amina', heading: 'Cases' },
  { name: 'not-found', route: '*', at: '/no-such-place', as: 'amina', heading: 'There is nothing here for you' },
];

/** Addresses of the router whose screen is to be added above, each as it stands there; one of both lists fails. */
export const NOT_LOOKED_AT: readonly string[] = [
  '/cases/$caseId',
  '/step/$action',
  '/people',
  '/people/join',
  '/people/split',
  '/counselling',
  '/counselling/session',
  '/counselling/sessions/$sessionId',
  '/counselling/declaration/$memberId',
  '/eligibility',
  '/files',
  '/travel',
  '/reintegration',
  '/follow-up',
  '/timeline',
  '/access',
];
