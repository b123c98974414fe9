import { createRouter } from '@tanstack/react-router';
import { administrationRoutes } from './routes/administration.routes.ts';
import { caseRoutes } from './routes/case.routes.ts';
import { counsellingRoutes } from './routes/counselling.routes.ts';
import { deskRoutes } from './routes/desk.routes.ts';
import { root } from './routes/root.ts';
import { theCase } from './routes/the-case.ts';

/** Every address of the back office, a file for each part of the day. A screen is loaded when somebody goes there. */
const routeTree = root.addChildren([
  ...deskRoutes,
  ...administrationRoutes,
  theCase.addChildren([...caseRoutes, ...counsellingRoutes]),
]);

export const router = createRouter({ routeTree, defaultPreload: 'intent', scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
