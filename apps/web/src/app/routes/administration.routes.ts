import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { asBegunFrom, asMonth } from '../../features/administration/administration-search.ts';
import { asTrailSearch } from '../../features/administration/trail/trail-search.ts';
import { asUsersSearch } from '../../features/administration/users/users-search.ts';
import { asPage } from '../../lib/search-params.ts';
import { root } from './root.ts';

const frame = createRoute({
  getParentRoute: () => root,
  path: '/administration',
  component: lazyRouteComponent(
    () => import('../../features/administration/administration.frame.tsx'),
    'AdministrationFrame',
  ),
});

const overview = createRoute({
  getParentRoute: () => frame,
  path: '/',
  component: lazyRouteComponent(
    () => import('../../features/administration/administration.page.tsx'),
    'AdministrationPage',
  ),
});

const users = createRoute({
  getParentRoute: () => frame,
  path: '/users',
  validateSearch: asUsersSearch,
  component: lazyRouteComponent(() => import('../../features/administration/users/users.page.tsx'), 'UsersPage'),
});

const addUser = createRoute({
  getParentRoute: () => frame,
  path: '/users/new',
  component: lazyRouteComponent(() => import('../../features/administration/users/add-user.page.tsx'), 'AddUserPage'),
});

const user = createRoute({
  getParentRoute: () => frame,
  path: '/users/$userId',
  component: lazyRouteComponent(() => import('../../features/administration/users/user.page.tsx'), 'UserPage'),
});

const disableUser = createRoute({
  getParentRoute: () => frame,
  path: '/users/$userId/disable',
  component: lazyRouteComponent(
    () => import('../../features/administration/users/disable-user.page.tsx'),
    'DisableUserPage',
  ),
});

const resetUser = createRoute({
  getParentRoute: () => frame,
  path: '/users/$userId/reset',
  component: lazyRouteComponent(
    () => import('../../features/administration/users/reset-user.page.tsx'),
    'ResetUserPage',
  ),
});

const apiKeys = createRoute({
  getParentRoute: () => frame,
  path: '/api-keys',
  validateSearch: asPage,
  component: lazyRouteComponent(
    () => import('../../features/administration/api-keys/api-keys.page.tsx'),
    'ApiKeysPage',
  ),
});

const addKey = createRoute({
  getParentRoute: () => frame,
  path: '/api-keys/new',
  component: lazyRouteComponent(() => import('../../features/administration/api-keys/add-key.page.tsx'), 'AddKeyPage'),
});

const offices = createRoute({
  getParentRoute: () => frame,
  path: '/offices',
  component: lazyRouteComponent(() => import('../../features/administration/offices/offices.page.tsx'), 'OfficesPage'),
});

const addOffice = createRoute({
  getParentRoute: () => frame,
  path: '/offices/new',
  component: lazyRouteComponent(
    () => import('../../features/administration/offices/add-office.page.tsx'),
    'AddOfficePage',
  ),
});

const changeOffice = createRoute({
  getParentRoute: () => frame,
  path: '/offices/$officeId',
  component: lazyRouteComponent(
    () => import('../../features/administration/offices/change-office.page.tsx'),
    'ChangeOfficePage',
  ),
});

const programmes = createRoute({
  getParentRoute: () => frame,
  path: '/programmes',
  component: lazyRouteComponent(
    () => import('../../features/administration/programmes/programmes.page.tsx'),
    'ProgrammesPage',
  ),
});

const addProgramme = createRoute({
  getParentRoute: () => frame,
  path: '/programmes/new',
  component: lazyRouteComponent(
    () => import('../../features/administration/programmes/add-programme.page.tsx'),
    'AddProgrammePage',
  ),
});

const programme = createRoute({
  getParentRoute: () => frame,
  path: '/programmes/$code',
  component: lazyRouteComponent(
    () => import('../../features/administration/programmes/programme.page.tsx'),
    'ProgrammePage',
  ),
});

const changeProgramme = createRoute({
  getParentRoute: () => frame,
  path: '/programmes/$code/change',
  component: lazyRouteComponent(
    () => import('../../features/administration/programmes/change-programme.page.tsx'),
    'ChangeProgrammePage',
  ),
});

const draftRule = createRoute({
  getParentRoute: () => frame,
  path: '/programmes/$code/rules/new',
  validateSearch: asBegunFrom,
  component: lazyRouteComponent(
    () => import('../../features/administration/rules/draft-rule.page.tsx'),
    'DraftRulePage',
  ),
});

const rule = createRoute({
  getParentRoute: () => frame,
  path: '/programmes/$code/rules/$ruleId',
  component: lazyRouteComponent(() => import('../../features/administration/rules/rule.page.tsx'), 'RulePage'),
});

const tryRule = createRoute({
  getParentRoute: () => frame,
  path: '/programmes/$code/rules/$ruleId/try',
  component: lazyRouteComponent(() => import('../../features/administration/rules/try-rule.page.tsx'), 'TryRulePage'),
});

const projects = createRoute({
  getParentRoute: () => frame,
  path: '/projects',
  component: lazyRouteComponent(
    () => import('../../features/administration/programmes/projects.page.tsx'),
    'ProjectsPage',
  ),
});

const addProject = createRoute({
  getParentRoute: () => frame,
  path: '/projects/new',
  component: lazyRouteComponent(
    () => import('../../features/administration/programmes/add-project.page.tsx'),
    'AddProjectPage',
  ),
});

const letters = createRoute({
  getParentRoute: () => frame,
  path: '/letters',
  component: lazyRouteComponent(() => import('../../features/administration/texts/letters.page.tsx'), 'LettersPage'),
});

const draftLetter = createRoute({
  getParentRoute: () => frame,
  path: '/letters/new',
  validateSearch: asBegunFrom,
  component: lazyRouteComponent(
    () => import('../../features/administration/texts/draft-letter.page.tsx'),
    'DraftLetterPage',
  ),
});

const letter = createRoute({
  getParentRoute: () => frame,
  path: '/letters/$templateId',
  component: lazyRouteComponent(() => import('../../features/administration/texts/letter.page.tsx'), 'LetterPage'),
});

const declarations = createRoute({
  getParentRoute: () => frame,
  path: '/declarations',
  component: lazyRouteComponent(
    () => import('../../features/administration/texts/declarations.page.tsx'),
    'DeclarationsPage',
  ),
});

const draftDeclaration = createRoute({
  getParentRoute: () => frame,
  path: '/declarations/new',
  validateSearch: asBegunFrom,
  component: lazyRouteComponent(
    () => import('../../features/administration/texts/draft-declaration.page.tsx'),
    'DraftDeclarationPage',
  ),
});

const declarationText = createRoute({
  getParentRoute: () => frame,
  path: '/declarations/$templateId',
  component: lazyRouteComponent(
    () => import('../../features/administration/texts/declaration-text.page.tsx'),
    'DeclarationTextPage',
  ),
});

const orientationTexts = createRoute({
  getParentRoute: () => frame,
  path: '/orientation-texts',
  component: lazyRouteComponent(
    () => import('../../features/administration/texts/orientation-texts.page.tsx'),
    'OrientationTextsPage',
  ),
});

const draftOrientationText = createRoute({
  getParentRoute: () => frame,
  path: '/orientation-texts/new',
  validateSearch: asBegunFrom,
  component: lazyRouteComponent(
    () => import('../../features/administration/texts/draft-orientation-text.page.tsx'),
    'DraftOrientationTextPage',
  ),
});

const orientationText = createRoute({
  getParentRoute: () => frame,
  path: '/orientation-texts/$textId',
  component: lazyRouteComponent(
    () => import('../../features/administration/texts/orientation-text.page.tsx'),
    'OrientationTextPage',
  ),
});

const queues = createRoute({
  getParentRoute: () => frame,
  path: '/queues',
  validateSearch: asPage,
  component: lazyRouteComponent(() => import('../../features/administration/queues/queues.page.tsx'), 'QueuesPage'),
});

const mails = createRoute({
  getParentRoute: () => frame,
  path: '/mails',
  validateSearch: asPage,
  component: lazyRouteComponent(() => import('../../features/administration/queues/mails.page.tsx'), 'MailsPage'),
});

const mail = createRoute({
  getParentRoute: () => frame,
  path: '/mails/$mailId',
  component: lazyRouteComponent(() => import('../../features/administration/queues/mail.page.tsx'), 'MailPage'),
});

const trail = createRoute({
  getParentRoute: () => frame,
  path: '/trail',
  validateSearch: asTrailSearch,
  component: lazyRouteComponent(() => import('../../features/administration/trail/trail.page.tsx'), 'TrailPage'),
});

const verification = createRoute({
  getParentRoute: () => frame,
  path: '/verification',
  validateSearch: asMonth,
  component: lazyRouteComponent(
    () => import('../../features/administration/trail/verification.page.tsx'),
    'VerificationPage',
  ),
});

const erasures = createRoute({
  getParentRoute: () => frame,
  path: '/erasures',
  component: lazyRouteComponent(() => import('../../features/administration/trail/erasures.page.tsx'), 'ErasuresPage'),
});

const reference = createRoute({
  getParentRoute: () => frame,
  path: '/reference',
  component: lazyRouteComponent(
    () => import('../../features/administration/reference/reference.page.tsx'),
    'ReferencePage',
  ),
});

const suspensions = createRoute({
  getParentRoute: () => frame,
  path: '/suspensions',
  component: lazyRouteComponent(
    () => import('../../features/administration/destinations/suspensions.page.tsx'),
    'SuspensionsPage',
  ),
});

const people = [users, addUser, user, disableUser, resetUser, apiKeys, addKey] as const;
const places = [offices, addOffice, changeOffice] as const;
const rules = [programmes, addProgramme, programme, changeProgramme, draftRule, rule, tryRule] as const;
const funded = [projects, addProject] as const;
const texts = [letters, draftLetter, letter, declarations, draftDeclaration, declarationText] as const;
const orientations = [orientationTexts, draftOrientationText, orientationText] as const;
const oversight = [suspensions, queues, mails, mail, trail, verification, erasures, reference] as const;

/** What an installation is set up with and looked after by, each part shown to whoever may open it. */
export const administrationRoutes = [
  frame.addChildren([overview, ...people, ...places, ...rules, ...funded, ...texts, ...orientations, ...oversight]),
] as const;
