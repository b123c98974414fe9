import type { Page } from 'playwright-core';
import { get, openCase, post } from '../casework.ts';
import { openChildCase, screenRapidly, TODAY, type ChildCase } from '../children-casework.ts';
import type { Screen } from './screen.ts';

interface TheChild {
  readonly id: string;
  readonly officeId: string;
  readonly members: readonly { readonly id: string }[];
  readonly memberId: string;
  readonly guardianshipId: string;
}
interface ChildRow {
  readonly memberId: string;
  readonly guardianships: readonly { readonly id: string }[];
  readonly consents: readonly object[];
}

let found: Promise<TheChild> | undefined;
/** A child of the demonstration about whom everything was decided, which no officer can do in a moment. */
const theChild = (officer: Page): Promise<TheChild> => (found ??= find(officer));

async function find(officer: Page): Promise<TheChild> {
  // Decided means about to leave: the others are asked only where the demonstration has none.
  for (const stage of ['&stage=PRE_DEPARTURE', '']) {
    const { rows } = await get<{ rows: { id: string }[] }>(officer, `cases?whose=anyone&size=100${stage}`);
    for (const { id } of rows) {
      const children = await get<{ rows: ChildRow[] }>(officer, `cases/${id}/children`);
      const child = children.rows.find(({ guardianships, consents }) => guardianships.length * consents.length > 0);
      if (!child) continue;
      const file = await get<Pick<TheChild, 'id' | 'officeId' | 'members'>>(officer, `cases/${id}`);
      return { ...file, memberId: child.memberId, guardianshipId: child.guardianships[0]!.id };
    }
  }
  throw new Error('The demonstration has no child with a guardian and consents.');
}

const ofTheChild =
  (rest: string | ((child: TheChild) => string)) =>
  async (officer: Page): Promise<string> => {
    const child = await theChild(officer);
    return `/cases/${child.id}/children/${child.memberId}${typeof rest === 'string' ? rest : rest(child)}`;
  };

const ofNewChild =
  (rest: string | ((page: Page, file: ChildCase) => Promise<string>)) =>
  async (page: Page): Promise<string> => {
    const file = await openChildCase(page);
    return `/cases/${file.id}/children/${file.memberId}${typeof rest === 'string' ? rest : await rest(page, file)}`;
  };

/** An alert that is open, raised where none is. */
async function openAlert(officer: Page): Promise<string> {
  const { id, memberId } = await theChild(officer);
  const open = async (): Promise<string | undefined> => {
    const { rows } = await get<{ rows: { id: string; memberId: string; closedAt: string | null }[] }>(
      officer,
      'missing-child-alerts?size=100',
    );
    return rows.find((alert) => alert.memberId === memberId && alert.closedAt === null)?.id;
  };
  const missedAt = new Date(Date.now() - 3_600_000).toISOString();
  if (!(await open()))
    await post(officer, `cases/${id}/missing-child-alerts`, { memberId, occasion: 'check-in', missedAt });
  return (await open())!;
}

/** A sealed flag, which a screening raises. */
async function flagged(officer: Page): Promise<{ file: TheChild; flagId: string; screeningId: string }> {
  const file = await theChild(officer);
  const screening = await screenRapidly(officer, { ...file, number: '', version: 1 }, 'Owes money at home');
  const { rows } = await get<{ rows: { id: string }[] }>(officer, `cases/${file.id}/protection-flags`);
  return { file, flagId: rows[0]!.id, screeningId: screening.id };
}

/** Under the case’s h1, so that the focus is on the h2 of the screen. */
const underTheCase = { heading: /\S/, focusElsewhere: true } as const;
const CHANGE = '/children/$memberId/record/$form/$recordId';
const RECORD = '/children/$memberId/record/$form';
const STEP = '/children/$memberId/best-interests/$step';

const record = (form: string): Screen => ({
  ...{ ...underTheCase, name: `child-${form}`, route: RECORD, as: 'greta', at: ofTheChild(`/record/${form}`) },
});
const step = (name: string): Screen => ({
  ...{ ...underTheCase, name: `best-interests-${name}`, route: STEP, as: 'greta' },
  at: ofTheChild(`/best-interests/${name}`),
});

/** What protects people: children, best interests, screenings, the missing. */
export const PROTECTION_SCREENS: readonly Screen[] = [
  {
    ...{ ...underTheCase, name: 'children', route: '/children', as: 'amina' },
    at: async (page) => `/cases/${(await openChildCase(page)).id}/children`,
  },
  {
    ...{ ...underTheCase, name: 'children-none', route: '/children', as: 'amina' },
    at: async (page) => `/cases/${(await openCase(page, 1)).id}/children`,
  },
  { ...underTheCase, name: 'child', route: '/children/$memberId', as: 'greta', at: ofTheChild('') },
  ...['guardian', 'holder', 'custody-order', 'placement', 'hearing', 'age-doubt', 'missing'].map(record),
  {
    ...{ ...underTheCase, name: 'child-end-guardian', route: CHANGE, as: 'greta' },
    at: ofTheChild(({ guardianshipId }) => `/record/end-guardian/${guardianshipId}`),
  },
  {
    ...{ ...underTheCase, name: 'child-settle-age', route: CHANGE, as: 'amina' },
    at: ofNewChild(async (page, { id, memberId }) => {
      const doubt = { memberId, doubtedBy: 'Immigration Office', doubtedOn: TODAY };
      return `/record/settle-age/${(await post<{ id: string }>(page, `cases/${id}/age-doubts`, doubt)).id}`;
    }),
  },
  {
    ...{ ...underTheCase, name: 'child-answer', route: CHANGE, as: 'amina' },
    at: ofNewChild(async (page, { id, memberId }) => {
      const holder = { memberId, holderName: 'The mother', basis: 'parent' };
      return `/record/answer/${(await post<{ id: string }>(page, `cases/${id}/parental-holders`, holder)).id}`;
    }),
  },
  { ...underTheCase, name: 'child-not-there', route: CHANGE, as: 'greta', at: ofTheChild('/record/finish-task/none') },
  {
    ...{ ...underTheCase, name: 'best-interests', route: '/children/$memberId/best-interests', as: 'greta' },
    at: ofTheChild('/best-interests'),
  },
  {
    ...{ ...underTheCase, name: 'best-interests-unopened', route: '/children/$memberId/best-interests', as: 'amina' },
    at: ofNewChild('/best-interests'),
  },
  ...['open', 'tracing', 'family', 'weigh', 'hand-over', 'determine', 'consent-guardian', 'withdraw-child'].map(step),
  ...['appeal', 'settle-appeal', 'reopen'].map(step),
  {
    ...{ name: 'missing-children', route: '/missing-children', as: 'greta', heading: 'Missing children' },
    at: async (page) => {
      await openAlert(page);
      return '/missing-children';
    },
  },
  {
    ...{ name: 'missing-child-close', route: '/missing-children/$alertId/close', as: 'greta' },
    ...{ heading: 'Close the alert', at: async (page) => `/missing-children/${await openAlert(page)}/close` },
  },
  {
    ...{ name: 'missing-child-guardian', route: '/missing-children/$alertId/guardian', as: 'greta' },
    heading: 'Record that the guardian was reached',
    at: async (page) => `/missing-children/${await openAlert(page)}/guardian`,
  },
  {
    ...{ name: 'missing-child-protocol', route: '/missing-children/protocol/$officeId', as: 'greta' },
    heading: 'What the office does',
    at: async (page) => `/missing-children/protocol/${(await theChild(page)).officeId}`,
  },
  {
    ...{ ...underTheCase, name: 'screenings', route: '/counselling/screenings', as: 'greta' },
    at: async (page) => `/cases/${(await flagged(page)).file.id}/counselling/screenings`,
  },
  {
    ...{ ...underTheCase, name: 'screening-rapid', route: '/counselling/screening/$memberId/$kind', as: 'amina' },
    at: async (page) => {
      const { id, memberId } = await openChildCase(page);
      return `/cases/${id}/counselling/screening/${memberId}/rapid`;
    },
  },
  {
    ...{ ...underTheCase, name: 'screening-full', route: '/counselling/screening/$memberId/$kind', as: 'amina' },
    at: async (page) => {
      const { id, memberId } = await openChildCase(page);
      return `/cases/${id}/counselling/screening/${memberId}/full`;
    },
    open: async (page) => {
      await page.locator('fieldset').first().getByRole('button').first().click();
      await page.locator('fieldset textarea').first().waitFor();
      await page.locator('form button[type=submit]').click();
      await page.getByRole('alert').first().waitFor();
    },
  },
  {
    ...{ ...underTheCase, name: 'screening-opened', route: '/counselling/screenings/$screeningId', as: 'greta' },
    at: async (page) => {
      const { file, screeningId } = await flagged(page);
      return `/cases/${file.id}/counselling/screenings/${screeningId}`;
    },
  },
  {
    ...{ ...underTheCase, name: 'care-level', route: '/counselling/care-level/$memberId', as: 'greta' },
    at: async (page) => {
      const { id, memberId } = await theChild(page);
      return `/cases/${id}/counselling/care-level/${memberId}`;
    },
  },
  {
    ...{ ...underTheCase, name: 'vulnerability', route: '/counselling/vulnerability/$memberId', as: 'greta' },
    at: async (page) => {
      const { id, memberId } = await theChild(page);
      return `/cases/${id}/counselling/vulnerability/${memberId}`;
    },
  },
  {
    ...{ ...underTheCase, name: 'vulnerability-end', as: 'greta' },
    route: '/counselling/vulnerability/$vulnerabilityId/end',
    at: async (page) => {
      const { id, memberId } = await theChild(page);
      const path = `cases/${id}/statistical-vulnerabilities`;
      const known = await get<{ rows: { id: string; memberId: string }[] }>(page, path);
      const counted =
        known.rows.find((row) => row.memberId === memberId) ??
        (await post<{ id: string }>(page, path, { memberId, kind: 'vot', trueFrom: '2026-01-05' }));
      return `/cases/${id}/counselling/vulnerability/${counted.id}/end`;
    },
  },
  {
    ...{ ...underTheCase, name: 'refer-flag', route: '/counselling/protection-flags/$flagId', as: 'greta' },
    at: async (page) => {
      const { file, flagId } = await flagged(page);
      return `/cases/${file.id}/counselling/protection-flags/${flagId}`;
    },
    open: (page) => page.getByRole('radio').first().check(),
  },
  {
    ...{ ...underTheCase, name: 'asylum-claim', route: '/counselling/asylum-claim/$memberId', as: 'amina' },
    at: async (page) => {
      const { id, memberId } = await openChildCase(page);
      return `/cases/${id}/counselling/asylum-claim/${memberId}`;
    },
  },
  {
    ...{ ...underTheCase, name: 'asylum-claim-left', route: '/counselling/asylum-claim/$memberId', as: 'amina' },
    at: async (page) => {
      const gone = await Promise.all(
        ['DEPARTED', 'ARRIVED', 'REINTEGRATION', 'MONITORING', 'CLOSED'].map((stage) =>
          get<{ rows: { id: string }[] }>(page, `cases?whose=anyone&stage=${stage}`),
        ),
      );
      const { id } = gone.flatMap(({ rows }) => rows)[0]!;
      const { members } = await get<{ members: { id: string }[] }>(page, `cases/${id}`);
      return `/cases/${id}/counselling/asylum-claim/${members[0]!.id}`;
    },
  },
];
