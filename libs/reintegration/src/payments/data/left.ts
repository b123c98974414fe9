import type { EntityManager } from 'typeorm';
import { BUDGET_COLUMNS, BUDGET_FROM, leftOf, type BudgetRow } from './budget.sql.ts';

/** Which of the members have something left that opens with their arrival or after; an amount not known here counts. */
export async function findLeft(tx: EntityManager, memberIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows: BudgetRow[] = await tx.query(
    `select ${BUDGET_COLUMNS} from ${BUDGET_FROM}
      where e.member_id = any ($1::uuid[]) and e.ended_at is null and e.pay_moment <> 'departure'`,
    [memberIds],
  );
  return new Set(
    rows.flatMap((row) => {
      const left = leftOf(row);
      return left === null || left > 0 ? [row.memberId] : [];
    }),
  );
}
