import { createRouter } from '@tanstack/react-router';
import { caseRoutes } from './routes/case.routes.ts';
import { counsellingRoutes } from './routes/counselling.routes.ts';
import { deskRoutes } from './routes/desk.routes.ts';
import { eligibilityRoutes } from './routes/eligibility.routes.ts';
import { letterRoutes, printRoutes } from './routes/paper.routes.ts';
import { root } from './routes/root.ts';
import { theCase } from './routes/the-case.ts';

/** Every address of the back office, a file for each part of the day. A screen is loaded when somebody goes there. */
const ofCase = [...caseRoutes, ...counsellingRoutes, ...eligibilityRoutes, ...letterRoutes] as const;
const routeTree = root.addChildren([...deskRoutes, ...printRoutes, theCase.addChildren(ofCase)]);

export const router = createRouter({ routeTree, defaultPreload: 'intent', scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
