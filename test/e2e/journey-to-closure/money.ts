import type { Colleague } from '../../support/http-client.ts';
import { refused } from '../journey/case-file.ts';
import type { MovedField } from './moved-field.ts';

export const FUND = 1_000_000;
/** Above this sum two people approve; above the other three offers are compared. */
export const ONE_APPROVES = 100_000;
const OFFERS_ABOVE = 150_000;

/** A project with a budget that pays the programme, as its manager writes it down. */
export async function fundTheProgramme(
  { cast, offices }: MovedField,
  { startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string },
): Promise<void> {
  const { manager, caseworker, reintegration } = cast;
  const add = async (what: string, body: object): Promise<string> => {
    for (const colleague of [caseworker, reintegration]) await refused(403, colleague.post(what, body));
    return (await manager.expect<{ id: string }>(200, manager.post(what, body))).body.id;
  };
  const donorId = await add('donors', { name: 'A ministry' });
  const share = { donorId, agreementReference: 'A/2026/1', startsOn, endsOn, shareBasisPoints: 10_000 };
  const period = { officeId: offices.country, startsOn, endsOn };
  const projectId = await add('projects', { ...period, name: 'Return and after', fundings: [share] });
  const fundId = await add('programmes/BE-FEDASIL/funds', { projectId, validFrom: startsOn });
  await add('fund-budgets', { fundId, currency: 'EUR', budgetMinor: FUND, source: 'Grant agreement A/2026/1' });
  await add('payment-policies', {
    ...{ officeId: offices.country, currency: 'EUR', validFrom: startsOn, source: 'Decision of the board' },
    ...{ twoApproversAboveMinor: ONE_APPROVES, quotesAboveMinor: OFFERS_ABOVE },
  });
}

interface Decided {
  readonly state: string | null;
  readonly version: number | null;
  readonly problem: { readonly code: string; readonly fields: Readonly<Record<string, string>> } | null;
}

/** What becomes of one payment when a colleague approves it, or rejects it with a reason. */
export async function decideOn(
  who: Colleague,
  { id, version }: { readonly id: string; readonly version: number },
  reason?: string,
): Promise<Decided> {
  const decision = reason ? { decision: 'reject', reason } : { decision: 'approve' };
  const answer = who.post('payment-decisions', { ...decision, payments: [{ id, version }] });
  return (await who.expect<{ results: Decided[] }>(200, answer)).body.results[0]!;
}
