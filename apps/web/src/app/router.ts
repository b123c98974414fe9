import { createRouter } from '@tanstack/react-router';
import { caseRoutes } from './routes/case.routes.ts';
import { childrenRoutes, missingChildrenRoutes } from './routes/children.routes.ts';
import { counsellingRoutes } from './routes/counselling.routes.ts';
import { deskRoutes } from './routes/desk.routes.ts';
import { root } from './routes/root.ts';
import { screeningRoutes } from './routes/screening.routes.ts';
import { theCase } from './routes/the-case.ts';

/** Every address of the back office, a file for each part of the day. A screen is loaded when somebody goes there. */
const routeTree = root.addChildren([
  ...deskRoutes,
  ...missingChildrenRoutes,
  theCase.addChildren([...caseRoutes, ...counsellingRoutes, ...screeningRoutes, ...childrenRoutes]),
]);

export const router = createRouter({ routeTree, defaultPreload: 'intent', scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
