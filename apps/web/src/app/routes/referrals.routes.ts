import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root.ts';
import { theCase } from './the-case.ts';

const desk = () => import('../../features/partner-desk/pages.ts');
const pages = () => import('../../features/service-referrals/pages.ts');

const sentToUs = createRoute({
  getParentRoute: () => root,
  path: '/sent-to-us',
  component: lazyRouteComponent(desk, 'SentToUsPage'),
});

const servicesToRecord = createRoute({
  getParentRoute: () => root,
  path: '/services-to-record',
  component: lazyRouteComponent(desk, 'ServicesToRecordPage'),
});

const referred = createRoute({
  getParentRoute: () => root,
  path: '/sent-to-us/$sendingId',
  component: lazyRouteComponent(desk, 'ReferredPage'),
});

const referredForm = createRoute({
  getParentRoute: () => root,
  path: '/sent-to-us/$sendingId/$form',
  component: lazyRouteComponent(desk, 'ReferredFormPage'),
});

const ownService = createRoute({
  getParentRoute: () => root,
  path: '/sent-to-us/$sendingId/services/$serviceId/$form',
  component: lazyRouteComponent(desk, 'OwnServicePage'),
});

const refer = createRoute({
  getParentRoute: () => theCase,
  path: '/reintegration/refer',
  component: lazyRouteComponent(pages, 'ProposePage'),
});

const referralForm = createRoute({
  getParentRoute: () => theCase,
  path: '/reintegration/referrals/$referralId/$form',
  component: lazyRouteComponent(pages, 'ReferralFormPage'),
});

const directService = createRoute({
  getParentRoute: () => theCase,
  path: '/reintegration/service',
  component: lazyRouteComponent(pages, 'DirectServicePage'),
});

const service = createRoute({
  getParentRoute: () => theCase,
  path: '/reintegration/services/$serviceId/$form',
  component: lazyRouteComponent(pages, 'ServicePage'),
});

/** A partner's narrow app: who was sent to it, and what it says of them. */
export const partnerDeskRoutes = [sentToUs, servicesToRecord, referred, referredForm, ownService] as const;

/** To whom the members of a case are sent, and the help they were given. */
export const serviceReferralRoutes = [refer, referralForm, directService, service] as const;
