import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { asPage } from '../../lib/search-params.ts';
import { root } from './root.ts';
import { theCase } from './the-case.ts';

const children = createRoute({
  getParentRoute: () => theCase,
  path: '/children',
  component: lazyRouteComponent(() => import('../../features/case-children/tab/children.tab.tsx'), 'ChildrenTab'),
});

const child = createRoute({
  getParentRoute: () => theCase,
  path: '/children/$memberId',
  component: lazyRouteComponent(() => import('../../features/case-children/child/child.page.tsx'), 'ChildPage'),
});

const childForm = lazyRouteComponent(
  () => import('../../features/case-children/forms/child-form.page.tsx'),
  'ChildFormPage',
);

const record = createRoute({
  getParentRoute: () => theCase,
  path: '/children/$memberId/record/$form',
  component: childForm,
});

const change = createRoute({
  getParentRoute: () => theCase,
  path: '/children/$memberId/record/$form/$recordId',
  component: childForm,
});

const bestInterests = createRoute({
  getParentRoute: () => theCase,
  path: '/children/$memberId/best-interests',
  component: lazyRouteComponent(
    () => import('../../features/best-interests/best-interests.page.tsx'),
    'BestInterestsPage',
  ),
});

const bestInterestsStep = createRoute({
  getParentRoute: () => theCase,
  path: '/children/$memberId/best-interests/$step',
  component: lazyRouteComponent(() => import('../../features/best-interests/forms/step-form.page.tsx'), 'StepFormPage'),
});

const missingChildren = createRoute({
  getParentRoute: () => root,
  path: '/missing-children',
  validateSearch: asPage,
  component: lazyRouteComponent(
    () => import('../../features/missing-children/missing-children.page.tsx'),
    'MissingChildrenPage',
  ),
});

const closeAlert = createRoute({
  getParentRoute: () => root,
  path: '/missing-children/$alertId/close',
  component: lazyRouteComponent(() => import('../../features/missing-children/close-alert.page.tsx'), 'CloseAlertPage'),
});

const guardianReached = createRoute({
  getParentRoute: () => root,
  path: '/missing-children/$alertId/guardian',
  component: lazyRouteComponent(
    () => import('../../features/missing-children/guardian-reached.page.tsx'),
    'GuardianReachedPage',
  ),
});

const protocol = createRoute({
  getParentRoute: () => root,
  path: '/missing-children/protocol/$officeId',
  component: lazyRouteComponent(() => import('../../features/missing-children/protocol.page.tsx'), 'ProtocolPage'),
});

/** The children of a case: who speaks for them, what was weighed for them, what they said. */
export const childrenRoutes = [children, child, record, change, bestInterests, bestInterestsStep] as const;

/** Children somebody is looking for, in every case one may see. */
export const missingChildrenRoutes = [missingChildren, closeAlert, guardianReached, protocol] as const;
