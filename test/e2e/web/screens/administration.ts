import type { Page } from 'playwright-core';
import { get, unlike } from '../casework.ts';
import type { Screen } from './screen.ts';

const PROGRAMME = '/administration/programmes/BE-FEDASIL';

interface Rows {
  readonly rows: readonly { readonly id: string }[];
}
const firstOf = async (page: Page, path: string): Promise<string> => (await get<Rows>(page, path)).rows[0]!.id;
const ofUser =
  (way = '') =>
  async (page: Page): Promise<string> =>
    `/administration/users/${await firstOf(page, 'users?size=1')}${way}`;
const ofRule =
  (way = '') =>
  async (page: Page): Promise<string> => {
    const { rules } = await get<{ rules: readonly { id: string }[] }>(page, 'programmes/BE-FEDASIL');
    return `${PROGRAMME}/rules/${rules[0]!.id}${way}`;
  };

const send = (page: Page): Promise<void> => page.locator('main button[type=submit]').click();

/** Who may come in, and where they work. */
const PEOPLE: readonly Screen[] = [
  { name: 'administration', route: '/administration', as: 'nadia', heading: 'Administration' },
  { name: 'users', route: '/users', at: '/administration/users', as: 'nadia', heading: 'Users and roles' },
  { name: 'user-new', route: '/users/new', at: '/administration/users/new', as: 'nadia', heading: 'Add a user' },
  {
    name: 'user-new-refused',
    route: '/users/new',
    at: '/administration/users/new',
    as: 'nadia',
    heading: 'Add a user',
    focusElsewhere: true,
    open: async (page) => {
      await send(page);
      await page.getByRole('alert').first().waitFor();
    },
  },
  {
    name: 'user-added',
    route: '/users/new',
    at: '/administration/users/new',
    as: 'nadia',
    heading: 'User added',
    focusElsewhere: true,
    open: async (page) => {
      await page.locator('main input[maxlength="120"]').fill(`Q${unlike()}`);
      await page.locator('main input[type=email]').fill(`${unlike()}@homeward.example`);
      await send(page);
      await page.getByRole('status').first().waitFor();
    },
  },
  { name: 'user', route: '/users/$userId', at: ofUser(), as: 'nadia', heading: /./ },
  {
    name: 'user-disable',
    route: '/users/$userId/disable',
    at: ofUser('/disable'),
    as: 'nadia',
    heading: 'Close the account',
  },
  {
    name: 'user-reset',
    route: '/users/$userId/reset',
    at: ofUser('/reset'),
    as: 'nadia',
    heading: /^(Reset sign-in|Open)/,
  },
  { name: 'api-keys', route: '/api-keys', at: '/administration/api-keys', as: 'nadia', heading: 'API keys' },
  {
    name: 'api-key-new',
    route: '/api-keys/new',
    at: '/administration/api-keys/new',
    as: 'nadia',
    heading: 'Make a key',
  },
  {
    ...{ name: 'deadlines', route: '/deadlines', at: '/administration/deadlines', as: 'nadia' },
    heading: 'Deadlines',
  },
  { name: 'offices', route: '/offices', at: '/administration/offices', as: 'nadia', heading: 'Offices' },
  {
    name: 'office-new',
    route: '/offices/new',
    at: '/administration/offices/new',
    as: 'nadia',
    heading: 'Add an office',
  },
  {
    name: 'office',
    route: '/offices/$officeId',
    at: async (page) => `/administration/offices/${await firstOf(page, 'offices?size=1')}`,
    as: 'nadia',
    heading: 'Change an office',
  },
];

/** By which rules people are helped, and who pays. */
const RULES: readonly Screen[] = [
  {
    name: 'programmes',
    route: '/programmes',
    at: '/administration/programmes',
    as: 'jonas',
    heading: 'Programmes and rules',
  },
  {
    name: 'programme-new',
    route: '/programmes/new',
    at: '/administration/programmes/new',
    as: 'jonas',
    heading: 'Record a programme',
  },
  { name: 'programme', route: '/programmes/$code', at: PROGRAMME, as: 'jonas', heading: /^BE-FEDASIL/ },
  {
    name: 'programme-change',
    route: '/programmes/$code/change',
    at: `${PROGRAMME}/change`,
    as: 'jonas',
    heading: 'Change the programme',
  },
  {
    name: 'rule-new',
    route: '/programmes/$code/rules/new',
    at: `${PROGRAMME}/rules/new`,
    as: 'jonas',
    heading: 'Draft a rule',
  },
  {
    name: 'rule-next',
    route: '/programmes/$code/rules/new',
    at: async (page) => {
      const { rules } = await get<{ rules: readonly { id: string; definition: { kind: string } }[] }>(
        page,
        'programmes/BE-FEDASIL',
      );
      return `${PROGRAMME}/rules/new?from=${rules.find(({ definition }) => definition.kind === 'component')!.id}`;
    },
    as: 'jonas',
    heading: 'Draft the next version',
  },
  { name: 'rule', route: '/programmes/$code/rules/$ruleId', at: ofRule(), as: 'jonas', heading: /./ },
  {
    name: 'rule-try',
    route: '/programmes/$code/rules/$ruleId/try',
    at: ofRule('/try'),
    as: 'jonas',
    heading: 'Try it on an example',
  },
  { name: 'projects', route: '/projects', at: '/administration/projects', as: 'jonas', heading: 'Projects and donors' },
  {
    name: 'project-new',
    route: '/projects/new',
    at: '/administration/projects/new',
    as: 'jonas',
    heading: 'Record a project',
  },
];

/** What is written to people. */
const TEXTS: readonly Screen[] = [
  { name: 'letters', route: '/letters', at: '/administration/letters', as: 'jonas', heading: 'Letters' },
  {
    name: 'letter-new',
    route: '/letters/new',
    at: '/administration/letters/new',
    as: 'jonas',
    heading: 'Draft a text',
  },
  {
    name: 'letter',
    route: '/letters/$templateId',
    at: async (page) => `/administration/letters/${await firstOf(page, 'letter-templates?size=1')}`,
    as: 'jonas',
    heading: 'Text of a letter',
  },
  {
    name: 'declarations',
    route: '/declarations',
    at: '/administration/declarations',
    as: 'jonas',
    heading: 'Declarations',
  },
  {
    name: 'declaration-new',
    route: '/declarations/new',
    at: '/administration/declarations/new',
    as: 'jonas',
    heading: 'Draft a text',
  },
  {
    name: 'declaration-text',
    route: '/declarations/$templateId',
    at: async (page) => `/administration/declarations/${await firstOf(page, 'declaration-templates')}`,
    as: 'jonas',
    heading: 'Text of the declaration',
  },
  {
    name: 'orientation-texts',
    route: '/orientation-texts',
    at: '/administration/orientation-texts',
    as: 'jonas',
    heading: 'Orientation texts',
  },
  {
    name: 'orientation-text-new',
    route: '/orientation-texts/new',
    at: '/administration/orientation-texts/new',
    as: 'jonas',
    heading: 'Draft a text',
  },
  {
    name: 'orientation-text-refused',
    route: '/orientation-texts/new',
    at: '/administration/orientation-texts/new',
    as: 'jonas',
    heading: 'Draft a text',
    focusElsewhere: true,
    open: async (page) => {
      await send(page);
      await page.getByRole('alert').first().waitFor();
    },
  },
  {
    name: 'orientation-text',
    route: '/orientation-texts/$textId',
    at: async (page) => `/administration/orientation-texts/${await firstOf(page, 'orientation-texts')}`,
    as: 'jonas',
    heading: 'Text of an orientation',
  },
];

/** What is watched over. */
const OVERSIGHT: readonly Screen[] = [
  { name: 'queues', route: '/queues', at: '/administration/queues', as: 'nadia', heading: 'Failed work' },
  { name: 'mails', route: '/mails', at: '/administration/mails', as: 'elif', heading: 'Kept mails' },
  {
    name: 'mail',
    route: '/mails/$mailId',
    at: async (page) => `/administration/mails/${await firstOf(page, 'kept-mails?size=1')}`,
    as: 'elif',
    heading: 'A kept mail',
  },
  { name: 'trail', route: '/trail', at: '/administration/trail', as: 'marie', heading: 'Trail' },
  {
    name: 'verification',
    route: '/verification',
    at: '/administration/verification',
    as: 'marie',
    heading: 'Verification of the trail',
  },
  { name: 'erasures', route: '/erasures', at: '/administration/erasures', as: 'marie', heading: 'Erase a person' },
  { name: 'reference', route: '/reference', at: '/administration/reference', as: 'amina', heading: 'Reference tables' },
];

export const ADMINISTRATION_SCREENS: readonly Screen[] = [...PEOPLE, ...RULES, ...TEXTS, ...OVERSIGHT];
