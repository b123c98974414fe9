import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root.ts';

/** The frame that all of administration stands in. */
export const theAdministration = createRoute({
  getParentRoute: () => root,
  path: '/administration',
  component: lazyRouteComponent(
    () => import('../../features/administration/administration.frame.tsx'),
    'AdministrationFrame',
  ),
});
