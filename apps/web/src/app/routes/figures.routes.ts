import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { asFigureCases, asFigures } from '../../features/figures/figures-search.ts';
import { asContacts, asStanding } from '../../features/reports/reports-search.ts';
import { present, wholeNumber } from '../../lib/search-params.ts';
import { root } from './root.ts';

const figures = createRoute({
  getParentRoute: () => root,
  path: '/figures',
  validateSearch: asFigures,
  component: lazyRouteComponent(() => import('../../features/figures/figures.page.tsx'), 'FiguresPage'),
});

const figureCases = createRoute({
  getParentRoute: () => root,
  path: '/figures/cases',
  validateSearch: asFigureCases,
  component: lazyRouteComponent(() => import('../../features/figures/figure-cases.page.tsx'), 'FigureCasesPage'),
});

const publish = createRoute({
  getParentRoute: () => root,
  path: '/figures/publish',
  validateSearch: asFigures,
  component: lazyRouteComponent(() => import('../../features/figures/publish.page.tsx'), 'PublishPage'),
});

const publishedList = createRoute({
  getParentRoute: () => root,
  path: '/figures/published',
  validateSearch: (search: Record<string, unknown>): { page?: number } =>
    present({ page: wholeNumber(search['page']) }),
  component: lazyRouteComponent(() => import('../../features/figures/published-list.page.tsx'), 'PublishedListPage'),
});

const published = createRoute({
  getParentRoute: () => root,
  path: '/figures/published/$exportId',
  component: lazyRouteComponent(() => import('../../features/figures/published.page.tsx'), 'PublishedPage'),
});

const stages = createRoute({
  getParentRoute: () => root,
  path: '/figures/stages',
  validateSearch: asStanding,
  component: lazyRouteComponent(() => import('../../features/reports/stages.page.tsx'), 'StagesPage'),
});

const workload = createRoute({
  getParentRoute: () => root,
  path: '/figures/workload',
  validateSearch: asStanding,
  component: lazyRouteComponent(() => import('../../features/reports/workload.page.tsx'), 'WorkloadPage'),
});

const deadlines = createRoute({
  getParentRoute: () => root,
  path: '/figures/deadlines',
  validateSearch: asStanding,
  component: lazyRouteComponent(() => import('../../features/reports/deadlines.page.tsx'), 'DeadlinesPage'),
});

const contacts = createRoute({
  getParentRoute: () => root,
  path: '/figures/contacts',
  validateSearch: asContacts,
  component: lazyRouteComponent(() => import('../../features/reports/contacts.page.tsx'), 'ContactsPage'),
});

/** What was counted, and the cases behind it. */
export const figuresRoutes = [
  ...([figures, figureCases, publish, publishedList, published] as const),
  ...([stages, workload, deadlines, contacts] as const),
] as const;
