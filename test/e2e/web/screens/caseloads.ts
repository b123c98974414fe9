import type { Page } from 'playwright-core';
import { sentCaseload } from '../caseloads.ts';
import type { Screen } from './screen.ts';

/** One that was tried and has errors, so that there is something to show. */
const faulty = async (page: Page): Promise<string> => `/caseloads/imports/${await sentCaseload(page)}`;

/** Caseloads on their way in and out. */
export const CASELOAD_SCREENS: readonly Screen[] = [
  { name: 'caseloads', route: '/caseloads', as: 'jonas', heading: 'Import and export' },
  {
    ...{ name: 'caseload-import', route: '/caseloads/imports/$importId', as: 'jonas', heading: 'One import' },
    at: faulty,
  },
  { name: 'caseload-exports', route: '/caseloads/exports', as: 'jonas', heading: 'Export a caseload' },
];
