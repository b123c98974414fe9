import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { asBegunFrom, asMonth } from '../../features/administration/administration-search.ts';
import { asTrailSearch } from '../../features/administration/trail/trail-search.ts';
import { asUsersSearch } from '../../features/administration/users/users-search.ts';
import { asPage } from '../../lib/search-params.ts';
import { textRoutes } from './administration-texts.routes.ts';
import { scheduleRoutes } from './follow-up.routes.ts';
import { theAdministration } from './the-administration.ts';

const overview = createRoute({
  getParentRoute: () => theAdministration,
  path: '/',
  component: lazyRouteComponent(
    () => import('../../features/administration/administration.page.tsx'),
    'AdministrationPage',
  ),
});

const users = createRoute({
  getParentRoute: () => theAdministration,
  path: '/users',
  validateSearch: asUsersSearch,
  component: lazyRouteComponent(() => import('../../features/administration/users/users.page.tsx'), 'UsersPage'),
});

const addUser = createRoute({
  getParentRoute: () => theAdministration,
  path: '/users/new',
  component: lazyRouteComponent(() => import('../../features/administration/users/add-user.page.tsx'), 'AddUserPage'),
});

const user = createRoute({
  getParentRoute: () => theAdministration,
  path: '/users/$userId',
  component: lazyRouteComponent(() => import('../../features/administration/users/user.page.tsx'), 'UserPage'),
});

const disableUser = createRoute({
  getParentRoute: () => theAdministration,
  path: '/users/$userId/disable',
  component: lazyRouteComponent(
    () => import('../../features/administration/users/disable-user.page.tsx'),
    'DisableUserPage',
  ),
});

const resetUser = createRoute({
  getParentRoute: () => theAdministration,
  path: '/users/$userId/reset',
  component: lazyRouteComponent(
    () => import('../../features/administration/users/reset-user.page.tsx'),
    'ResetUserPage',
  ),
});

const apiKeys = createRoute({
  getParentRoute: () => theAdministration,
  path: '/api-keys',
  validateSearch: asPage,
  component: lazyRouteComponent(
    () => import('../../features/administration/api-keys/api-keys.page.tsx'),
    'ApiKeysPage',
  ),
});

const addKey = createRoute({
  getParentRoute: () => theAdministration,
  path: '/api-keys/new',
  component: lazyRouteComponent(() => import('../../features/administration/api-keys/add-key.page.tsx'), 'AddKeyPage'),
});

const offices = createRoute({
  getParentRoute: () => theAdministration,
  path: '/offices',
  component: lazyRouteComponent(() => import('../../features/administration/offices/offices.page.tsx'), 'OfficesPage'),
});

const addOffice = createRoute({
  getParentRoute: () => theAdministration,
  path: '/offices/new',
  component: lazyRouteComponent(
    () => import('../../features/administration/offices/add-office.page.tsx'),
    'AddOfficePage',
  ),
});

const changeOffice = createRoute({
  getParentRoute: () => theAdministration,
  path: '/offices/$officeId',
  component: lazyRouteComponent(
    () => import('../../features/administration/offices/change-office.page.tsx'),
    'ChangeOfficePage',
  ),
});

const programmes = createRoute({
  getParentRoute: () => theAdministration,
  path: '/programmes',
  component: lazyRouteComponent(
    () => import('../../features/administration/programmes/programmes.page.tsx'),
    'ProgrammesPage',
  ),
});

const addProgramme = createRoute({
  getParentRoute: () => theAdministration,
  path: '/programmes/new',
  component: lazyRouteComponent(
    () => import('../../features/administration/programmes/add-programme.page.tsx'),
    'AddProgrammePage',
  ),
});

const programme = createRoute({
  getParentRoute: () => theAdministration,
  path: '/programmes/$code',
  component: lazyRouteComponent(
    () => import('../../features/administration/programmes/programme.page.tsx'),
    'ProgrammePage',
  ),
});

const changeProgramme = createRoute({
  getParentRoute: () => theAdministration,
  path: '/programmes/$code/change',
  component: lazyRouteComponent(
    () => import('../../features/administration/programmes/change-programme.page.tsx'),
    'ChangeProgrammePage',
  ),
});

const draftRule = createRoute({
  getParentRoute: () => theAdministration,
  path: '/programmes/$code/rules/new',
  validateSearch: asBegunFrom,
  component: lazyRouteComponent(
    () => import('../../features/administration/rules/draft-rule.page.tsx'),
    'DraftRulePage',
  ),
});

const rule = createRoute({
  getParentRoute: () => theAdministration,
  path: '/programmes/$code/rules/$ruleId',
  component: lazyRouteComponent(() => import('../../features/administration/rules/rule.page.tsx'), 'RulePage'),
});

const tryRule = createRoute({
  getParentRoute: () => theAdministration,
  path: '/programmes/$code/rules/$ruleId/try',
  component: lazyRouteComponent(() => import('../../features/administration/rules/try-rule.page.tsx'), 'TryRulePage'),
});

const projects = createRoute({
  getParentRoute: () => theAdministration,
  path: '/projects',
  component: lazyRouteComponent(
    () => import('../../features/administration/programmes/projects.page.tsx'),
    'ProjectsPage',
  ),
});

const addProject = createRoute({
  getParentRoute: () => theAdministration,
  path: '/projects/new',
  component: lazyRouteComponent(
    () => import('../../features/administration/programmes/add-project.page.tsx'),
    'AddProjectPage',
  ),
});

const queues = createRoute({
  getParentRoute: () => theAdministration,
  path: '/queues',
  validateSearch: asPage,
  component: lazyRouteComponent(() => import('../../features/administration/queues/queues.page.tsx'), 'QueuesPage'),
});

const mails = createRoute({
  getParentRoute: () => theAdministration,
  path: '/mails',
  validateSearch: asPage,
  component: lazyRouteComponent(() => import('../../features/administration/queues/mails.page.tsx'), 'MailsPage'),
});

const mail = createRoute({
  getParentRoute: () => theAdministration,
  path: '/mails/$mailId',
  component: lazyRouteComponent(() => import('../../features/administration/queues/mail.page.tsx'), 'MailPage'),
});

const trail = createRoute({
  getParentRoute: () => theAdministration,
  path: '/trail',
  validateSearch: asTrailSearch,
  component: lazyRouteComponent(() => import('../../features/administration/trail/trail.page.tsx'), 'TrailPage'),
});

const verification = createRoute({
  getParentRoute: () => theAdministration,
  path: '/verification',
  validateSearch: asMonth,
  component: lazyRouteComponent(
    () => import('../../features/administration/trail/verification.page.tsx'),
    'VerificationPage',
  ),
});

const erasures = createRoute({
  getParentRoute: () => theAdministration,
  path: '/erasures',
  component: lazyRouteComponent(() => import('../../features/administration/trail/erasures.page.tsx'), 'ErasuresPage'),
});

const reference = createRoute({
  getParentRoute: () => theAdministration,
  path: '/reference',
  component: lazyRouteComponent(
    () => import('../../features/administration/reference/reference.page.tsx'),
    'ReferencePage',
  ),
});

const destinations = () => import('../../features/administration/destinations/suspensions.page.tsx');
const suspensions = createRoute({
  getParentRoute: () => theAdministration,
  path: '/suspensions',
  component: lazyRouteComponent(destinations, 'SuspensionsPage'),
});

const deadlines = createRoute({
  getParentRoute: () => theAdministration,
  path: '/deadlines',
  component: lazyRouteComponent(
    () => import('../../features/administration/deadlines/deadlines.page.tsx'),
    'DeadlinesPage',
  ),
});

const people = [users, addUser, user, disableUser, resetUser, apiKeys, addKey] as const;
const places = [offices, addOffice, changeOffice, deadlines] as const;
const rules = [programmes, addProgramme, programme, changeProgramme, draftRule, rule, tryRule] as const;
const funded = [projects, addProject] as const;
const oversight = [suspensions, queues, mails, mail, trail, verification, erasures, reference] as const;

/** What an installation is set up with and looked after by, each part shown to whoever may open it. */
export const administrationRoutes = [
  theAdministration.addChildren([
    overview,
    ...people,
    ...places,
    ...rules,
    ...funded,
    ...textRoutes,
    ...oversight,
    ...scheduleRoutes,
  ]),
] as const;
