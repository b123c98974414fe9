import { Injectable } from '@nestjs/common';
import { OpenMatters, type OpenMatter, type OpenMattersOfRoom } from '@homeward/case';
import type { Permission } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';
import { findOpenMoney, type MoneyMatter } from './open-money.ts';

/** Whoever follows it; where what was found is not what was paid, whoever answers for the money. */
const DECIDED_BY: Readonly<Record<MoneyMatter, Permission>> = {
  'disbursement-open': 'payment.request',
  'receipt-missing': 'payment.give',
  'spot-check-differs': 'payment.approve',
  'plan-line-open': 'plan.write',
};

const LAST_FACT_SQL = `
  select to_char(greatest(
           (select max(greatest(d.given_on, d.receipted_on, d.checked_on)) from disbursement d
             where d.member_id = any ($1::uuid[]) and d.state in ('paid', 'delivered', 'receipted', 'verified')),
           (select max(v.signed_on) from plan_version v where v.member_id = any ($1::uuid[]) and v.state <> 'draft')
         ), 'YYYY-MM-DD') as day`;

/** Money that was promised and did not arrive, or arrived without its papers. */
@Injectable()
@OpenMatters('payments')
export class PaymentOpenMatters implements OpenMattersOfRoom {
  async find(_caseId: string, memberIds: readonly string[], tx: EntityManager): Promise<readonly OpenMatter[]> {
    const open = await findOpenMoney(tx, memberIds);
    return open.map((matter) => ({ ...matter, permission: DECIDED_BY[matter.kind] }));
  }

  async lastFactOn(memberIds: readonly string[], tx: EntityManager): Promise<string | null> {
    const [last]: { day: string | null }[] = await tx.query(LAST_FACT_SQL, [memberIds]);
    return last!.day;
  }
}
