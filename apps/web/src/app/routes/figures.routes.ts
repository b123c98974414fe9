import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { asFigureCases, asFigures } from '../../features/figures/figures-search.ts';
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

/** What was counted, and the cases behind it. */
export const figuresRoutes = [figures, figureCases] as const;
