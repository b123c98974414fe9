import { bringToReview, day, evaluate, recordFacts, type UnderReview } from '../review.ts';
import type { Screen } from './screen.ts';
import { get, post, type Opened } from '../casework.ts';
import type { Page } from 'playwright-core';

const HEADING = /^Person\d/;

/** Somebody under review about whom the rules were asked, with what is recorded of her. */
const asked = async (
  page: Page,
  facts: Readonly<Record<string, unknown>> | null,
): Promise<UnderReview & { evaluationId: string; version: number }> => {
  const file = await bringToReview(page);
  if (facts) await recordFacts(page, file, facts);
  const { id: evaluationId, version } = await evaluate(page, file.id);
  return { ...file, evaluationId, version };
};
const of = ({ id }: UnderReview, rest = ''): string => `/cases/${id}/eligibility${rest}`;

/** Somebody of the demonstration who was approved, and of whom it is learned since that she was helped before. */
const reckonedOtherwise = async (page: Page): Promise<{ id: string; evaluationId: string }> => {
  const { rows } = await get<{ rows: { id: string }[] }>(page, 'cases?whose=anyone&stage=APPROVED');
  for (const { id } of rows) {
    const { members } = await get<Opened>(page, `cases/${id}`);
    const helped = { memberId: members[0]!.id, fact: 'previousAssistanceOn', value: day(-400) };
    const { reckonings } = await post<{ reckonings: { evaluationId: string; waiting: string[] }[] }>(
      page,
      `cases/${id}/facts`,
      { facts: [helped] },
    );
    const waiting = reckonings.find((each) => each.waiting.length > 0);
    if (waiting) return { id, evaluationId: waiting.evaluationId };
  }
  throw new Error('Nobody in the demonstration was approved.');
};

/** From what the rules lack to what a person decides. */
export const ELIGIBILITY_SCREENS: readonly Screen[] = [
  {
    name: 'eligibility',
    route: '/eligibility',
    at: async (page) => of(await asked(page, {})),
    as: 'amina',
    heading: HEADING,
    focusElsewhere: true,
    open: async (page) => {
      for (const more of await page.locator('main details').all()) await more.locator('summary').first().click();
    },
  },
  {
    name: 'eligibility-missing',
    route: '/eligibility',
    at: async (page) => of(await asked(page, null)),
    as: 'amina',
    heading: HEADING,
    focusElsewhere: true,
  },
  {
    name: 'facts',
    route: '/eligibility/facts/$evaluationId',
    at: async (page) => {
      const file = await asked(page, null);
      return of(file, `/facts/${file.evaluationId}`);
    },
    as: 'amina',
    heading: HEADING,
    focusElsewhere: true,
  },
  {
    name: 'fact',
    route: '/eligibility/fact/$memberId/$fact',
    at: async (page) => {
      const file = await asked(page, {});
      return of(file, `/fact/${file.memberId}/previousAssistanceOn`);
    },
    as: 'amina',
    heading: HEADING,
    focusElsewhere: true,
  },
  {
    name: 'decision',
    route: '/eligibility/evaluations/$evaluationId/decision',
    at: async (page) => {
      const file = await asked(page, {});
      return of(file, `/evaluations/${file.evaluationId}/decision`);
    },
    as: 'yasmine',
    heading: HEADING,
    focusElsewhere: true,
    open: async (page) => {
      await page.locator('button[type=submit]').click();
      await page.getByRole('alert').first().waitFor();
    },
  },
  {
    name: 'paper-decision',
    route: '/eligibility/paper-decision',
    at: async (page) => {
      const { rows } = await get<{ rows: { id: string }[] }>(page, 'cases?whose=anyone&stage=INQUIRY');
      return `/cases/${rows[0]!.id}/eligibility/paper-decision`;
    },
    as: 'elif',
    heading: /./,
    focusElsewhere: true,
    open: async (page) => {
      await page.locator('button[type=submit]').click();
      await page.getByRole('alert').first().waitFor();
    },
  },
  {
    name: 'reckoning',
    route: '/eligibility/evaluations/$evaluationId/reckoning',
    at: async (page) => {
      const { id, evaluationId } = await reckonedOtherwise(page);
      return `/cases/${id}/eligibility/evaluations/${evaluationId}/reckoning`;
    },
    as: 'yasmine',
    heading: /./,
    focusElsewhere: true,
    open: async (page) => {
      // The last of the classes, which asks for the sealed part.
      await page.locator('input[type=radio]').last().check();
    },
  },
  {
    name: 'exception',
    route: '/eligibility/evaluations/$evaluationId/exception/$memberId',
    at: async (page) => {
      const file = await asked(page, { lackOfMeans: false });
      return of(file, `/evaluations/${file.evaluationId}/exception/${file.memberId}`);
    },
    as: 'amina',
    heading: HEADING,
    focusElsewhere: true,
  },
  {
    name: 'exception-answer',
    route: '/eligibility/exceptions/$exceptionId',
    at: async (page) => {
      const file = await asked(page, { lackOfMeans: false });
      const { id } = await post<{ id: string }>(page, `evaluations/${file.evaluationId}/exceptions`, {
        ...{ version: file.version, memberId: file.memberId, ruleCodes: ['no-means'], reason: 'Nobody can reach it.' },
      });
      return of(file, `/exceptions/${id}`);
    },
    as: 'yasmine',
    heading: HEADING,
    focusElsewhere: true,
  },
];
