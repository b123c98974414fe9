import type { Page } from 'playwright-core';
import { bringHomeGranted, type Granted } from '../back-home.ts';
import { beside } from '../beside.ts';
import { post } from '../casework.ts';
import { agreePlan, ask, type Asked, draftPlan, fillPurse, moneyOf } from '../purse.ts';
import type { Screen } from './screen.ts';

interface Paying extends Granted {
  readonly lineId: string;
  readonly asked: string;
  readonly paid: string;
}

let paying: Promise<Paying> | undefined;
/** Somebody who is back with an agreed plan, the next one drafted, one payment asked for and one made. */
const withMoney = (officer: Page): Promise<Paying> =>
  (paying ??= beside(officer, ['amina', 'yasmine', 'jonas', 'pia'], async (opener, decider, manager, finance) => {
    const file = await bringHomeGranted(opener!, officer, decider!);
    await fillPurse(manager!, (await moneyOf(officer, file)).officeId);
    const lineId = await agreePlan(officer, file);
    const [asked, paid] = [await ask(officer, file, lineId, 60_000), await ask(officer, file, lineId, 40_000)];
    const { results } = await post<{ results: [Asked] }>(finance!, 'payment-decisions', {
      ...{ decision: 'approve', payments: [{ id: paid.id, version: paid.version }] },
    });
    const { today } = await moneyOf(officer, file);
    await post(officer, `disbursements/${paid.id}/hand-over`, {
      ...{ version: results[0].version, givenOn: today, givenMinor: 40_000, givenCurrency: 'EUR', files: [] },
    });
    await draftPlan(officer, file, 150_000);
    return { ...file, lineId, asked: asked.id, paid: paid.id };
  }));

const at =
  (section: (file: Paying) => string) =>
  async (page: Page): Promise<string> => {
    const file = await withMoney(page);
    return `/cases/${file.id}/reintegration${section(file)}`;
  };

/** The heading of a case's page is whose case it is. */
const ofCase = { as: 'irina', heading: /^Person/, focusElsewhere: true } as const;
const STEP = '/reintegration/payments/$disbursementId/$form';

/** Plans with their payments, what waits for an approval, and the office’s own rules about it. */
export const PAYMENT_SCREENS: readonly Screen[] = [
  { name: 'reintegration-plan', route: '/reintegration', at: at(() => ''), ...ofCase },
  {
    ...{ name: 'plan-editor', route: '/reintegration/plan/$memberId', ...ofCase },
    at: at(({ memberId }) => `/plan/${memberId}`),
  },
  {
    ...{ name: 'plan-agree', route: '/reintegration/plan/$memberId/agree', ...ofCase },
    at: at(({ memberId }) => `/plan/${memberId}/agree`),
  },
  {
    ...{ name: 'plan-versions', route: '/reintegration/plan/$memberId/versions', ...ofCase },
    at: at(({ memberId }) => `/plan/${memberId}/versions`),
  },
  {
    ...{ name: 'plan-line-end', route: '/reintegration/lines/$lineId/end', ...ofCase },
    at: at(({ lineId }) => `/lines/${lineId}/end`),
  },
  {
    ...{ name: 'payment-ask', route: '/reintegration/lines/$lineId/payment', ...ofCase },
    at: at(({ lineId }) => `/lines/${lineId}/payment`),
  },
  {
    ...{ name: 'payment', route: '/reintegration/payments/$disbursementId', ...ofCase },
    at: at(({ paid }) => `/payments/${paid}`),
  },
  { name: 'payment-receipt', route: STEP, at: at(({ paid }) => `/payments/${paid}/receipt`), ...ofCase },
  { name: 'payment-return', route: STEP, at: at(({ paid }) => `/payments/${paid}/return`), ...ofCase },
  { name: 'payment-cancel', route: STEP, at: at(({ asked }) => `/payments/${asked}/cancel`), ...ofCase },
  { name: 'payments-to-approve', route: '/payments', as: 'jonas', heading: 'Payments to approve' },
  { name: 'payment-rules', route: '/payments/rules', as: 'jonas', heading: 'Rules for payments' },
];
