import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root.ts';

/** What stands around everything that is administered. */
export const frame = createRoute({
  getParentRoute: () => root,
  path: '/administration',
  component: lazyRouteComponent(
    () => import('../../features/administration/administration.frame.tsx'),
    'AdministrationFrame',
  ),
});

/** What an office sets for itself about being reminded. */
export const deadlines = createRoute({
  getParentRoute: () => frame,
  path: '/deadlines',
  component: lazyRouteComponent(
    () => import('../../features/administration/deadlines/deadlines.page.tsx'),
    'DeadlinesPage',
  ),
});
