import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root.ts';

/** What stands around every screen of administration. */
export const frame = createRoute({
  getParentRoute: () => root,
  path: '/administration',
  component: lazyRouteComponent(
    () => import('../../features/administration/administration.frame.tsx'),
    'AdministrationFrame',
  ),
});
