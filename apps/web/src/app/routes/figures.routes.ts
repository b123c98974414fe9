import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { asFigureCases, asFigures } from '../../features/figures/figures-search.ts';
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

/** What was counted, and the cases behind it. */
export const figuresRoutes = [figures, figureCases, publish, publishedList, published] as const;
