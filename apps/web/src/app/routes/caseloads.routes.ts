import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { asProblems } from '../../features/caseloads/caseloads-search.ts';
import { asPage } from '../../lib/search-params.ts';
import { root } from './root.ts';

const caseloads = createRoute({
  getParentRoute: () => root,
  path: '/caseloads',
  validateSearch: asPage,
  component: lazyRouteComponent(() => import('../../features/caseloads/caseloads.page.tsx'), 'CaseloadsPage'),
});

const oneImport = createRoute({
  getParentRoute: () => root,
  path: '/caseloads/imports/$importId',
  validateSearch: asProblems,
  component: lazyRouteComponent(() => import('../../features/caseloads/import/import.page.tsx'), 'ImportPage'),
});

const exports = createRoute({
  getParentRoute: () => root,
  path: '/caseloads/exports',
  validateSearch: asPage,
  component: lazyRouteComponent(() => import('../../features/caseloads/export/exports.page.tsx'), 'ExportsPage'),
});

/** Caseloads on their way in and out. */
export const caseloadRoutes = [caseloads, oneImport, exports] as const;
