import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { theCase } from './the-case.ts';

const travel = createRoute({
  getParentRoute: () => theCase,
  path: '/travel',
  component: lazyRouteComponent(() => import('../../features/case-travel/travel.tab.tsx'), 'TravelTab'),
});

const form = createRoute({
  getParentRoute: () => theCase,
  path: '/travel/papers/$memberId/$form/$recordId',
  component: lazyRouteComponent(() => import('../../features/case-travel/forms/paper.page.tsx'), 'PaperPage'),
});

/** What must be settled before anybody of a case travels; a form that changes nothing yet is about `new`. */
export const papersRoutes = [travel, form] as const;
