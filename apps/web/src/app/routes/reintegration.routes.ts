import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root.ts';
import { theCase } from './the-case.ts';

const pages = () => import('../../features/reintegration/pages.ts');

const approvals = createRoute({
  getParentRoute: () => root,
  path: '/payments',
  component: lazyRouteComponent(pages, 'ApprovalsPage'),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: '/payments/rules',
  component: lazyRouteComponent(pages, 'PaymentRulesPage'),
});

const editor = createRoute({
  getParentRoute: () => theCase,
  path: '/reintegration/plan/$memberId',
  component: lazyRouteComponent(pages, 'PlanEditorPage'),
});

const agree = createRoute({
  getParentRoute: () => theCase,
  path: '/reintegration/plan/$memberId/agree',
  component: lazyRouteComponent(pages, 'AgreePlanPage'),
});

const versions = createRoute({
  getParentRoute: () => theCase,
  path: '/reintegration/plan/$memberId/versions',
  component: lazyRouteComponent(pages, 'PlanVersionsPage'),
});

const endLine = createRoute({
  getParentRoute: () => theCase,
  path: '/reintegration/lines/$lineId/end',
  component: lazyRouteComponent(pages, 'EndLinePage'),
});

const ask = createRoute({
  getParentRoute: () => theCase,
  path: '/reintegration/lines/$lineId/payment',
  component: lazyRouteComponent(pages, 'AskPaymentPage'),
});

const payment = createRoute({
  getParentRoute: () => theCase,
  path: '/reintegration/payments/$disbursementId',
  component: lazyRouteComponent(pages, 'PaymentPage'),
});

const paymentStep = createRoute({
  getParentRoute: () => theCase,
  path: '/reintegration/payments/$disbursementId/$form',
  component: lazyRouteComponent(pages, 'PaymentStepPage'),
});

/** What waits for an approval, and the office's own rules about it. */
export const paymentRoutes = [approvals, settings] as const;

/** From a draft of a plan to the last receipt. */
export const reintegrationRoutes = [editor, agree, versions, endLine, ask, payment, paymentStep] as const;
