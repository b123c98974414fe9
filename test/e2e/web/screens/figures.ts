import type { Page } from 'playwright-core';
import { beside } from '../beside.ts';
import { get, post } from '../casework.ts';
import type { Screen } from './screen.ts';

/** What was counted, and the cases behind it. */
export const FIGURES_SCREENS: readonly Screen[] = [
  { name: 'figures', route: '/figures', as: 'elif', heading: 'Key figures' },
  { name: 'home-of-supervisor', route: '/', as: 'elif', heading: 'Today' },
  {
    name: 'figure-cases',
    route: '/figures/cases',
    at: '/figures/cases?number=funnel.counselled',
    as: 'elif',
    heading: 'Cases behind a number',
  },
  { name: 'report-stages', route: '/figures/stages', as: 'elif', heading: 'Cases by stage and age in stage' },
  { name: 'report-workload', route: '/figures/workload', as: 'elif', heading: 'Caseload per worker' },
  { name: 'report-deadlines', route: '/figures/deadlines', as: 'elif', heading: 'Deadlines ahead' },
  { name: 'report-contacts', route: '/figures/contacts', as: 'elif', heading: 'Information contacts' },
  {
    name: 'figures-publish',
    route: '/figures/publish',
    at: '/figures/publish?from=2024-01-01&to=2024-12-31',
    as: 'elif',
    heading: 'Publish these figures',
    open: async (page) => {
      await page.locator('[aria-controls=publish-preview]').click();
      await page.locator('textarea').first().fill('For the yearly report');
    },
    focusElsewhere: true,
  },
  {
    name: 'figures-published-list',
    route: '/figures/published',
    at: async (page) => {
      await published(page);
      return '/figures/published';
    },
    as: 'elif',
    heading: 'Published figures',
  },
  {
    name: 'figures-published',
    route: '/figures/published/$exportId',
    at: async (page) => `/figures/published/${await published(page)}`,
    as: 'elif',
    heading: 'Figures as they were published',
  },
  {
    name: 'home-of-donor',
    route: '/',
    as: 'rafael',
    at: (page) => forDonor(page).then(() => '/'),
    heading: 'Today',
  },
  {
    ...{ name: 'figures-of-donor', route: '/figures/published/$exportId', as: 'rafael' },
    ...{ at: async (page) => `/figures/published/${await forDonor(page)}`, heading: 'Figures as they were published' },
  },
];

/** Those who pay let nothing out themselves. */
const forDonor = (page: Page): Promise<string> => beside(page, ['elif'], (supervisor) => published(supervisor!));

/** An export of a year of the demonstration, made once. */
async function published(page: Page): Promise<string> {
  const { rows } = await get<{ rows: { id: string }[] }>(page, 'reports/published-figures');
  if (rows[0]) return rows[0].id;
  const asked = { from: '2023-01-01', to: '2023-12-31', purpose: 'For the yearly report' };
  return (await post<{ id: string }>(page, 'reports/published-figures', asked)).id;
}
