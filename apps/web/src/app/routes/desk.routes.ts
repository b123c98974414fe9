import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { asCaseSearch } from '../../features/case-list/case-search.ts';
import { asDueSearch } from '../../features/due/due-search.ts';
import { asPage } from '../../lib/search-params.ts';
import { root } from './root.ts';

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../../features/home/home.page.tsx'), 'HomePage'),
});

const cases = createRoute({
  getParentRoute: () => root,
  path: '/cases',
  validateSearch: asCaseSearch,
  component: lazyRouteComponent(() => import('../../features/case-list/case-list.page.tsx'), 'CaseListPage'),
});

const notices = createRoute({
  getParentRoute: () => root,
  path: '/notices',
  validateSearch: asPage,
  component: lazyRouteComponent(() => import('../../features/notices/notices.page.tsx'), 'NoticesPage'),
});

const due = createRoute({
  getParentRoute: () => root,
  path: '/due',
  validateSearch: asDueSearch,
  component: lazyRouteComponent(() => import('../../features/due/due.page.tsx'), 'DuePage'),
});

/** Where a day begins: what is due, the list of cases, what others told one. */
export const deskRoutes = [home, cases, notices, due] as const;
