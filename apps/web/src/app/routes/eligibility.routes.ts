import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { theCase } from './the-case.ts';

const missingFacts = createRoute({
  getParentRoute: () => theCase,
  path: '/eligibility/facts/$evaluationId',
  component: lazyRouteComponent(() => import('../../features/case-eligibility/facts/facts.page.tsx'), 'FactsPage'),
});

const oneFact = createRoute({
  getParentRoute: () => theCase,
  path: '/eligibility/fact/$memberId/$fact',
  component: lazyRouteComponent(() => import('../../features/case-eligibility/facts/facts.page.tsx'), 'OneFactPage'),
});

const decision = createRoute({
  getParentRoute: () => theCase,
  path: '/eligibility/evaluations/$evaluationId/decision',
  component: lazyRouteComponent(
    () => import('../../features/case-eligibility/decision/decision.page.tsx'),
    'DecisionPage',
  ),
});

const proposeException = createRoute({
  getParentRoute: () => theCase,
  path: '/eligibility/evaluations/$evaluationId/exception/$memberId',
  component: lazyRouteComponent(
    () => import('../../features/case-eligibility/exception/propose-exception.page.tsx'),
    'ProposeExceptionPage',
  ),
});

const answerException = createRoute({
  getParentRoute: () => theCase,
  path: '/eligibility/exceptions/$exceptionId',
  component: lazyRouteComponent(
    () => import('../../features/case-eligibility/exception/answer-exception.page.tsx'),
    'AnswerExceptionPage',
  ),
});

const answerReckoning = createRoute({
  getParentRoute: () => theCase,
  path: '/eligibility/evaluations/$evaluationId/reckoning',
  component: lazyRouteComponent(
    () => import('../../features/case-eligibility/reckoning/answer-reckoning.page.tsx'),
    'AnswerReckoningPage',
  ),
});

const paperDecision = createRoute({
  getParentRoute: () => theCase,
  path: '/eligibility/paper-decision',
  component: lazyRouteComponent(
    () => import('../../features/case-eligibility/paper-decision/paper-decision.page.tsx'),
    'PaperDecisionPage',
  ),
});

/** From what the rules lack to what a person decides. */
export const eligibilityRoutes = [
  missingFacts,
  oneFact,
  decision,
  paperDecision,
  answerReckoning,
  proposeException,
  answerException,
] as const;
