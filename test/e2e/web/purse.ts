import type { Page } from 'playwright-core';
import { saveFundBudget, savePaper } from '../../support/factories/grants.factory.ts';
import type { Granted } from './back-home.ts';
import { get, post } from './casework.ts';
import { asOwner } from './office.ts';
import { day } from './review.ts';

/** What the reintegration of a case holds, as far as tests read it. */
export interface Money {
  readonly officeId: string;
  readonly today: string;
  readonly members: readonly {
    readonly version: number | null;
    readonly versions: readonly { readonly id: string; readonly lines: readonly { readonly lineId: string }[] }[];
  }[];
  readonly budgets: readonly { readonly entitlementId: string; readonly component: string }[];
  readonly funds: readonly { readonly fundBudgetId: string; readonly projectName: string }[];
}

export const moneyOf = (page: Page, { id }: { id: string }): Promise<Money> =>
  get<Money>(page, `cases/${id}/reintegration`);

export const ONE_APPROVES_UP_TO = 50_000;

/** What an office needs before it can pay: its own figure, its threshold, and a fund. A second time it changes nothing. */
export async function fillPurse(manager: Page, officeId: string): Promise<void> {
  const { user } = await get<{ user: { id: string } }>(manager, 'session');
  const { rows } = await get<{ rows: { officeId: string }[] }>(manager, 'payment-policies');
  if (rows.some((each) => each.officeId === officeId)) return;
  await post(manager, 'payment-policies', {
    ...{ officeId, currency: 'EUR', twoApproversAboveMinor: ONE_APPROVES_UP_TO, quotesAboveMinor: 500_000 },
    ...{ validFrom: day(-1), source: 'Note of the board' },
  });
  await saveFundBudget({ asOwner }, officeId, user.id);
  await asOwner(
    `insert into local_figure (office_id, programme_code, component, role, amount_minor, currency, valid_from, source,
       entered_by, entered_at, confirmed_by, confirmed_at)
     select $1, 'BE-FEDASIL', 'reintegration', 'adult', 200000, 'EUR', '2020-01-01', 'Board', $2, now(), u.id, now()
       from app_user u where u.id <> $2 limit 1 on conflict do nothing`,
    [officeId, user.id],
  );
}

/** A plan of one line, agreed on by API: €1,000 for a bakery, paid to the supplier. @returns its line */
export async function agreePlan(page: Page, file: Granted, amountMinor = 100_000): Promise<string> {
  await draftPlan(page, file, amountMinor);
  const { members } = await moneyOf(page, file);
  const [{ versions, version }] = members as [Money['members'][number]];
  await post(page, `plan-versions/${versions[0]!.id}/agreement`, {
    ...{ version, signedOn: day(-1), signedBy: 'self', language: 'ar', signedCopyId: await paperOf(page, file) },
  });
  return lineOf(page, file);
}

/** The first line of the plan that stands. */
export async function lineOf(page: Page, file: { id: string }): Promise<string> {
  return (await moneyOf(page, file)).members[0]!.versions[0]!.lines[0]!.lineId;
}

export async function draftPlan(page: Page, { id, memberId }: Granted, amountMinor = 100_000): Promise<void> {
  const { budgets, members } = await moneyOf(page, { id });
  const { entitlementId } = budgets.find(({ component }) => component === 'reintegration')!;
  await post(page, `cases/${id}/plan-drafts`, {
    ...{ memberId, goal: 'To open a bakery with her sister.', version: members[0]!.version ?? undefined },
    lines: [
      {
        ...{ entitlementId, dimension: 'economic', level: 'individual', serviceType: 'microbusiness', amountMinor },
        ...{ modality: 'direct-to-supplier', description: 'Two ovens', referralNeeded: false, currency: 'EUR' },
      },
    ],
  });
}

export interface Asked {
  readonly id: string;
  readonly version: number;
}

/** Asks for a payment of a line by API. */
export async function ask(page: Page, file: Granted, lineId: string, amountMinor: number): Promise<Asked> {
  const { funds } = await moneyOf(page, file);
  return post<Asked>(page, `cases/${file.id}/disbursements`, {
    ...{ lineId, amountMinor, currency: 'EUR', payeeKind: 'supplier', payeeName: 'Ovens Ltd', request: true },
    fundBudgetId: funds[0]!.fundBudgetId,
    files: [{ kind: 'invoice', attachmentId: await paperOf(page, file) }],
  });
}

async function paperOf(page: Page, { id, memberId }: Granted): Promise<string> {
  const { user } = await get<{ user: { id: string } }>(page, 'session');
  const { officeId } = await moneyOf(page, { id });
  return savePaper({ asOwner }, { id, officeId, members: [{ id: memberId }] }, user.id);
}

/** A paper as it is attached on a screen. */
export const aPaper = (name: string) => ({
  ...{ name, mimeType: 'application/pdf' },
  buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
});
