import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { theCase } from './the-case.ts';

const correct = createRoute({
  getParentRoute: () => theCase,
  path: '/people/$memberId/correct',
  component: lazyRouteComponent(
    () => import('../../features/case-people/correct-person.page.tsx'),
    'CorrectPersonPage',
  ),
});

const addContact = createRoute({
  getParentRoute: () => theCase,
  path: '/people/$memberId/contact',
  component: lazyRouteComponent(() => import('../../features/case-people/contact.page.tsx'), 'ContactPage'),
});

const changeContact = createRoute({
  getParentRoute: () => theCase,
  path: '/people/$memberId/contact/$channelId',
  component: lazyRouteComponent(() => import('../../features/case-people/contact.page.tsx'), 'ContactPage'),
});

const endContact = createRoute({
  getParentRoute: () => theCase,
  path: '/people/$memberId/contact/$channelId/end',
  component: lazyRouteComponent(() => import('../../features/case-people/end-contact.page.tsx'), 'EndContactPage'),
});

const addPaper = createRoute({
  getParentRoute: () => theCase,
  path: '/people/$memberId/papers',
  component: lazyRouteComponent(() => import('../../features/case-people/paper.page.tsx'), 'PaperPage'),
});

const changePaper = createRoute({
  getParentRoute: () => theCase,
  path: '/people/$memberId/papers/$documentId',
  component: lazyRouteComponent(() => import('../../features/case-people/paper.page.tsx'), 'PaperPage'),
});

const journey = createRoute({
  getParentRoute: () => theCase,
  path: '/people/$memberId/journey',
  component: lazyRouteComponent(() => import('../../features/case-people/journey.page.tsx'), 'JourneyPage'),
});

const kinship = createRoute({
  getParentRoute: () => theCase,
  path: '/people/$memberId/kinship',
  component: lazyRouteComponent(() => import('../../features/case-people/kinship.page.tsx'), 'KinshipPage'),
});

/** The sections of a person, each written and saved alone. */
export const casePeopleRoutes = [
  ...([correct, addContact, changeContact, endContact] as const),
  ...([addPaper, changePaper, journey, kinship] as const),
] as const;
