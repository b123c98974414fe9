import { Injectable } from '@nestjs/common';
import { daysOf, DueMatters, type DueMattersAsk, type DueMattersOfKind, type DueMattersPage } from '@homeward/case';
import { BUDGET_COLUMNS, BUDGET_FROM, leftOf, type BudgetRow } from './budget.sql.ts';

const LAPSES_SQL = `
  select ${BUDGET_COLUMNS}, e.case_id as "caseId", c.owner_id as "ownerId"
    from ${BUDGET_FROM} join case_member m on m.id = e.member_id join "case" c on c.id = e.case_id
   where e.office_id = $1 and e.ended_at is null and o.spend_by between $2::date and $3::date
     and m.stage not in ('CLOSED', 'WITHDRAWN', 'CANCELLED', 'INELIGIBLE') and ($4::uuid is null or e.id > $4)
   order by e.id limit $5`;

/** What was granted and lapses unless it is promised to somebody; an amount that is not known here counts. */
@Injectable()
@DueMatters('spend-deadline')
export class SpendDeadlineMatters implements DueMattersOfKind {
  async find(ask: DueMattersAsk): Promise<DueMattersPage> {
    const { tx, office, after, limit } = ask;
    const rows: (BudgetRow & { caseId: string; ownerId: string | null; spendBy: string })[] = await tx.query(
      LAPSES_SQL,
      [...[office.id, ...daysOf(ask), after, limit]],
    );
    const matters = rows.flatMap((row) => {
      const left = leftOf(row);
      if (left !== null && left <= 0) return [];
      return [{ subjectId: row.entitlementId, caseId: row.caseId, ownerId: row.ownerId, due: row.spendBy }];
    });
    return { matters, next: rows.length < limit ? null : rows.at(-1)!.entitlementId };
  }
}
