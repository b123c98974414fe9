import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { asQueue, asReferrals, asTransfers } from '../../features/duty-queue/queue-search.ts';
import { asContacts, asFigures } from '../../features/information-desk/contact-search.ts';
import { root } from './root.ts';
import { theCase } from './the-case.ts';

const informationDesk = createRoute({
  getParentRoute: () => root,
  path: '/information-desk',
  validateSearch: asContacts,
  component: lazyRouteComponent(
    () => import('../../features/information-desk/information-desk.page.tsx'),
    'InformationDeskPage',
  ),
});

const informationFigures = createRoute({
  getParentRoute: () => root,
  path: '/information-desk/figures',
  validateSearch: asFigures,
  component: lazyRouteComponent(
    () => import('../../features/information-desk/figures.page.tsx'),
    'InformationFiguresPage',
  ),
});

const contactCase = createRoute({
  getParentRoute: () => root,
  path: '/information-desk/$contactId/case',
  component: lazyRouteComponent(
    () => import('../../features/information-desk/contact-case.page.tsx'),
    'ContactCasePage',
  ),
});

const dutyQueue = createRoute({
  getParentRoute: () => root,
  path: '/duty-queue',
  validateSearch: asQueue,
  component: lazyRouteComponent(() => import('../../features/duty-queue/duty-queue.page.tsx'), 'DutyQueuePage'),
});

const referrals = createRoute({
  getParentRoute: () => root,
  path: '/referral-forms',
  validateSearch: asReferrals,
  component: lazyRouteComponent(() => import('../../features/referrals/referrals.page.tsx'), 'ReferralsPage'),
});

const refer = createRoute({
  getParentRoute: () => root,
  path: '/referral-forms/new',
  component: lazyRouteComponent(() => import('../../features/referrals/refer.page.tsx'), 'ReferPage'),
});

const referral = createRoute({
  getParentRoute: () => root,
  path: '/referral-forms/$formId',
  component: lazyRouteComponent(() => import('../../features/referrals/referral.page.tsx'), 'ReferralPage'),
});

const referralCase = createRoute({
  getParentRoute: () => root,
  path: '/referral-forms/$formId/case',
  component: lazyRouteComponent(() => import('../../features/referrals/referral-case.page.tsx'), 'ReferralCasePage'),
});

const transfers = createRoute({
  getParentRoute: () => root,
  path: '/transfers',
  validateSearch: asTransfers,
  component: lazyRouteComponent(() => import('../../features/transfers/transfers.page.tsx'), 'TransfersPage'),
});

const transfer = createRoute({
  getParentRoute: () => root,
  path: '/transfers/$transferId',
  component: lazyRouteComponent(() => import('../../features/transfers/transfer.page.tsx'), 'TransferPage'),
});

const acceptTransfer = createRoute({
  getParentRoute: () => root,
  path: '/transfers/$transferId/accept',
  component: lazyRouteComponent(() => import('../../features/transfers/accept.page.tsx'), 'AcceptTransferPage'),
});

const refuseTransfer = createRoute({
  getParentRoute: () => root,
  path: '/transfers/$transferId/refuse',
  component: lazyRouteComponent(() => import('../../features/transfers/refuse.page.tsx'), 'RefuseTransferPage'),
});

const proposeTransfer = createRoute({
  getParentRoute: () => theCase,
  path: '/transfer',
  component: lazyRouteComponent(() => import('../../features/transfers/propose.page.tsx'), 'ProposeTransferPage'),
});

const correctStep = createRoute({
  getParentRoute: () => theCase,
  path: '/timeline/$stepId/correct',
  component: lazyRouteComponent(() => import('../../features/correction/correction.page.tsx'), 'CorrectionPage'),
});

const desk = [informationDesk, informationFigures, contactCase] as const;
const queue = [dutyQueue, referrals, refer, referral, referralCase] as const;
const offers = [transfers, transfer, acceptTransfer, refuseTransfer] as const;

/** How people reach an office: they ask, are referred, or come from another office. */
export const arrivalRoutes = [...desk, ...queue, ...offers] as const;

/** What of it begins on a case. */
export const arrivalCaseRoutes = [proposeTransfer, correctStep] as const;
