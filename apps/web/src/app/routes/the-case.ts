import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root.ts';

/** One family’s case, under which its tabs and forms stand. */
export const theCase = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId',
  component: lazyRouteComponent(() => import('../../features/case/case.page.tsx'), 'CasePage'),
});
