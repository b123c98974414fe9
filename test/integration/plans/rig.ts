import type { DisbursementState } from '@homeward/contracts';
import {
  DecideDisbursementsAction,
  GiveDisbursementAction,
  PlanDisbursementAction,
  ReceiptDisbursementAction,
  type DecidedDisbursement,
  type GiveDisbursementInput,
  type PaperInput,
  type PlanDisbursementInput,
} from '@homeward/reintegration';
import { saveCase, type SavedCase } from '../../support/factories/case.factory.ts';
import { markInstallation } from '../../support/factories/counselling.factory.ts';
import {
  saveFundBudget,
  saveGrant,
  saveLine,
  savePaper,
  type GrantOver,
} from '../../support/factories/grants.factory.ts';
import { saveActor } from '../../support/factories/organisation.factory.ts';
import type { TestClock } from '../../support/test-clock.ts';
import { openCaseWorld, type CaseWorld, type Staff } from '../case/rooms.ts';

export { refusalOf } from '../case/rooms.ts';
export type { Staff };

/** Four weeks after an arrival of 6 March. */
export const AFTER = '2026-04-03T09:00:00Z';
export const TODAY = '2026-04-03';

type Moved = { id: string; version: number };

export interface MoneyWorld extends CaseWorld {
  readonly clock: TestClock;
  readonly officer: Staff;
  readonly colleague: Staff;
  readonly finance: Staff;
  readonly manager: Staff;
  /** Somebody who is back, granted as said, with one line of an agreed plan. */
  returnee(
    over?: GrantOver & { lineMinor?: number },
  ): Promise<{ file: SavedCase; entitlementId: string; lineId: string }>;
  fund(budgetMinor?: number): Promise<string>;
  paper(file: SavedCase): Promise<string>;
  ask(file: SavedCase, over: Partial<PlanDisbursementInput> & { lineId: string }, by?: Staff): Promise<Moved>;
  decide(by: Staff, payment: Moved, decision?: 'approve' | 'reject'): Promise<DecidedDisbursement>;
  /** Two approvers, one after the other; the payment is approved after. */
  approve(payment: Moved): Promise<Moved>;
  give(payment: Moved, over?: Partial<GiveDisbursementInput>, by?: Staff): Promise<Moved>;
  receipt(file: SavedCase, payment: Moved, by?: Staff): Promise<Moved & { receiptNumber: string }>;
  stateOf(id: string): Promise<DisbursementState>;
}

export async function openMoneyWorld(clock: TestClock): Promise<MoneyWorld> {
  const world = await openCaseWorld(clock);
  const { database, module, office } = world;
  await module.init();
  await markInstallation(database, 'demo');
  const officer = await saveActor(database, 'reintegration-officer', office);
  const finance = await saveActor(database, 'finance-approver', office);
  const manager = await saveActor(database, 'programme-manager', office);
  const fundBudgetId = await saveFundBudget(database, office.id, manager.userId);
  const invoice = async (file: SavedCase): Promise<PaperInput> => ({
    ...{ kind: 'invoice', attachmentId: await savePaper(database, file, officer.userId) },
  });
  const decide: MoneyWorld['decide'] = async (by, { id, version }, decision = 'approve') => {
    const reason = decision === 'reject' ? 'Not agreed' : undefined;
    const input = { decision, reason, payments: [{ id, version }] };
    return (await module.get(DecideDisbursementsAction).execute(by, input))[0]!;
  };
  return {
    ...world,
    ...{ clock, officer, finance, manager, decide },
    colleague: await saveActor(database, 'reintegration-officer', office),
    returnee: async ({ lineMinor, ...over } = {}) => {
      const file = await saveCase(database, office, officer.userId, { stage: 'REINTEGRATION' });
      const entitlementId = await saveGrant(database, file, officer.userId, over);
      const amountMinor = lineMinor ?? over.amountMinor ?? 200_000;
      return {
        file,
        entitlementId,
        lineId: await saveLine(database, file, officer.userId, { entitlementId, amountMinor }),
      };
    },
    fund: (budgetMinor) => saveFundBudget(database, office.id, manager.userId, budgetMinor),
    paper: (file) => savePaper(database, file, officer.userId),
    ask: async (file, over, by = officer) =>
      module.get(PlanDisbursementAction).execute(by, file.id, {
        ...{ amountMinor: 10_000, currency: 'EUR', payeeKind: 'supplier', payeeName: 'Ovens Ltd', fundBudgetId },
        ...{ files: [await invoice(file)], request: true, ...over },
      }),
    approve: async (payment) => {
      const first = await decide(finance, payment);
      const second = await decide(manager, { id: payment.id, version: first.version! });
      return { id: payment.id, version: second.version! };
    },
    give: ({ id, version }, over = {}, by = officer) =>
      module.get(GiveDisbursementAction).execute(by, {
        ...{
          disbursementId: id,
          version,
          givenOn: TODAY,
          givenMinor: 10_000,
          givenCurrency: 'EUR',
          files: [],
          ...over,
        },
      }),
    receipt: async (file, { id, version }, by = officer) =>
      module.get(ReceiptDisbursementAction).execute(by, {
        ...{ disbursementId: id, version, receiptedOn: TODAY, signedBy: 'self' },
        attachmentId: await savePaper(database, file, officer.userId),
      }),
    stateOf: async (id) => {
      const [row] = await database.asOwner<{ state: DisbursementState }>(
        `select state from disbursement where id = $1`,
        [id],
      );
      return row!.state;
    },
  };
}
