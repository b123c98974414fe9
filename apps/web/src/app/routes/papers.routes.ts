import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { theCase } from './the-case.ts';

const travel = createRoute({
  getParentRoute: () => theCase,
  path: '/travel',
  component: lazyRouteComponent(() => import('../../features/case-travel/travel.tab.tsx'), 'TravelTab'),
});

const paperForm = lazyRouteComponent(
  () => import('../../features/case-travel/forms/paper-form.page.tsx'),
  'PaperFormPage',
);

const record = createRoute({
  getParentRoute: () => theCase,
  path: '/travel/papers/$memberId/$form',
  component: paperForm,
});

const change = createRoute({
  getParentRoute: () => theCase,
  path: '/travel/papers/$memberId/$form/$recordId',
  component: paperForm,
});

/** What must be settled before anybody of a case travels. */
export const papersRoutes = [travel, record, change] as const;
