import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { theCase } from './the-case.ts';

const counselling = createRoute({
  getParentRoute: () => theCase,
  path: '/counselling',
  component: lazyRouteComponent(
    () => import('../../features/case-counselling/counselling.page.tsx'),
    'CounsellingPage',
  ),
});

const counsellingSession = createRoute({
  getParentRoute: () => theCase,
  path: '/counselling/session',
  component: lazyRouteComponent(
    () => import('../../features/case-counselling/session/session.page.tsx'),
    'SessionPage',
  ),
});

const openedSession = createRoute({
  getParentRoute: () => theCase,
  path: '/counselling/sessions/$sessionId',
  component: lazyRouteComponent(
    () => import('../../features/case-counselling/session/opened-session.page.tsx'),
    'OpenedSessionPage',
  ),
});

const declaration = createRoute({
  getParentRoute: () => theCase,
  path: '/counselling/declaration/$memberId',
  component: lazyRouteComponent(
    () => import('../../features/case-counselling/declaration/declaration.page.tsx'),
    'DeclarationPage',
  ),
});

const declarationStep = createRoute({
  getParentRoute: () => theCase,
  path: '/counselling/declarations/$declarationId/$step',
  component: lazyRouteComponent(
    () => import('../../features/case-counselling/declaration/declaration-step.page.tsx'),
    'DeclarationStepPage',
  ),
});

const dataNotice = createRoute({
  getParentRoute: () => theCase,
  path: '/counselling/data-notice',
  component: lazyRouteComponent(
    () => import('../../features/case-counselling/information/data-notice.page.tsx'),
    'DataNoticePage',
  ),
});

const asylumInformation = createRoute({
  getParentRoute: () => theCase,
  path: '/counselling/asylum-information',
  component: lazyRouteComponent(
    () => import('../../features/case-counselling/information/asylum-information.page.tsx'),
    'AsylumInformationPage',
  ),
});

const consent = createRoute({
  getParentRoute: () => theCase,
  path: '/counselling/consent',
  component: lazyRouteComponent(
    () => import('../../features/case-counselling/consent/consent.page.tsx'),
    'ConsentPage',
  ),
});

const withdrawConsent = createRoute({
  getParentRoute: () => theCase,
  path: '/counselling/consents/$consentId/withdraw',
  component: lazyRouteComponent(
    () => import('../../features/case-counselling/consent/withdraw-consent.page.tsx'),
    'WithdrawConsentPage',
  ),
});

const sharing = createRoute({
  getParentRoute: () => theCase,
  path: '/counselling/sharing',
  component: lazyRouteComponent(
    () => import('../../features/case-counselling/consent/sharing.page.tsx'),
    'SharingPage',
  ),
});

const forms = [counsellingSession, openedSession, declaration, declarationStep, dataNotice, asylumInformation] as const;
const agreements = [consent, withdrawConsent, sharing] as const;

/** What was said with whom, and what they agreed to. */
export const counsellingRoutes = [counselling, ...forms, ...agreements] as const;
