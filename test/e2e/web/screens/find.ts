import type { Screen } from './screen.ts';

const NAME = 'input[data-path="members.0.familyName"]';

/** Finding somebody, and the case that begins when nobody is found. */
export const FIND_SCREENS: readonly Screen[] = [
  { name: 'new-case', route: '/cases/new', as: 'daniel', heading: 'New case', focusElsewhere: true },
  {
    name: 'new-case-refused',
    route: '/cases/new',
    as: 'daniel',
    heading: 'New case',
    focusElsewhere: true,
    open: async (page) => {
      await page.locator('main button[type=submit]').click();
      await page.locator(`main a[href^="#"]`).first().waitFor();
    },
  },
  {
    name: 'new-case-form',
    route: '/cases/new',
    as: 'daniel',
    heading: 'New case',
    focusElsewhere: true,
    open: async (page) => {
      await page.locator(NAME).fill('Zqxwvbrtk');
      await page.keyboard.press('Enter');
      await page.locator('input[data-path="members.0.sex"]').waitFor();
      // By keyboard: the list of the field that has the focus lies open over what comes after it.
      await page.locator('button[id$="-add"]').press('Enter');
      await page.locator('input[data-path="members.1.relation"]').waitFor();
    },
  },
  {
    name: 'search',
    route: '/',
    as: 'daniel',
    heading: 'Today',
    focusElsewhere: true,
    open: async (page) => {
      await page.keyboard.press('/');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'search-found',
    route: '/',
    as: 'daniel',
    heading: 'Today',
    focusElsewhere: true,
    open: async (page) => {
      await page.keyboard.press('/');
      await page.getByRole('dialog').getByRole('textbox').fill('noorzay');
      await page.locator('[data-action][data-selected]').waitFor();
    },
  },
];
