import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { FailedScreen } from './shell/failed-screen.tsx';
import { NotFoundScreen } from './shell/not-found-screen.tsx';
import { Shell } from './shell/shell.tsx';
import { asPage } from '../lib/search-params.ts';

/** Every address of the back office on one page. A screen is loaded when somebody goes there. */
const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundScreen, errorComponent: FailedScreen });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../features/home/home.page.tsx'), 'HomePage'),
});

const cases = createRoute({
  getParentRoute: () => root,
  path: '/cases',
  validateSearch: asPage,
  component: lazyRouteComponent(() => import('../features/case-list/case-list.page.tsx'), 'CaseListPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([home, cases]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
