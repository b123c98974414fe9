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

const counselling = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId/counselling',
  component: lazyRouteComponent(() => import('../features/case-counselling/counselling.page.tsx'), 'CounsellingPage'),
});

const counsellingSession = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId/counselling/session',
  component: lazyRouteComponent(() => import('../features/case-counselling/session/session.page.tsx'), 'SessionPage'),
});

const openedSession = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId/counselling/sessions/$sessionId',
  component: lazyRouteComponent(
    () => import('../features/case-counselling/session/opened-session.page.tsx'),
    'OpenedSessionPage',
  ),
});

const declaration = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId/counselling/declaration/$memberId',
  component: lazyRouteComponent(
    () => import('../features/case-counselling/declaration/declaration.page.tsx'),
    'DeclarationPage',
  ),
});

const counsellingForms = [counsellingSession, openedSession, declaration] as const;

export const router = createRouter({
  routeTree: root.addChildren([home, cases, counselling, ...counsellingForms]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
