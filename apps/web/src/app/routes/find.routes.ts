import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { asNewCase } from '../../features/case-new/new-case-search.ts';
import { root } from './root.ts';

const newCase = createRoute({
  getParentRoute: () => root,
  path: '/cases/new',
  validateSearch: asNewCase,
  component: lazyRouteComponent(() => import('../../features/case-new/new-case.page.tsx'), 'NewCasePage'),
});

/** Finding somebody, and what begins when nobody is found. */
export const findRoutes = [newCase] as const;
