import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root.ts';

const password = createRoute({
  getParentRoute: () => root,
  path: '/account/password',
  component: lazyRouteComponent(() => import('../../features/account/password.page.tsx'), 'PasswordPage'),
});

/** What somebody sets for themselves. */
export const accountRoutes = [password] as const;
