import type { PayMoment } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';

/** Opens what is due at a moment, once: what members were granted before opens neither earlier nor again. */
export async function openEntitlements(
  tx: EntityManager,
  memberIds: readonly string[],
  moments: readonly PayMoment[],
  openedOn: string,
  at: Date,
): Promise<void> {
  await tx.query(
    `insert into entitlement_opening (entitlement_id, case_id, office_id, member_id, moment, opened_on, spend_by,
       created_at)
     select e.id, e.case_id, e.office_id, e.member_id, e.pay_moment, $3::date,
            spend_by($3::date, e.spend_within, c.host_country_code), $4
       from entitlement e join "case" c on c.id = e.case_id
      where e.member_id = any ($1::uuid[]) and e.pay_moment = any ($2::text[]) and e.ended_at is null
     on conflict do nothing`,
    [memberIds, moments, openedOn, at],
  );
}

/** Takes an opening back that a corrected step had set off; what was paid out of it meanwhile stays and is told. */
export async function closeOpenings(
  tx: EntityManager,
  memberIds: readonly string[],
  moments: readonly PayMoment[],
): Promise<readonly string[]> {
  const paid: unknown[] = await tx.query(
    `select 1 from departure_payment p join entitlement_opening o on o.entitlement_id = p.entitlement_id
      where o.member_id = any ($1::uuid[]) and o.moment = any ($2::text[]) and p.returned_at is null
     union all
     select 1 from disbursement d join entitlement_opening o on o.entitlement_id = d.entitlement_id
      where o.member_id = any ($1::uuid[]) and o.moment = any ($2::text[]) and d.given_on is not null
        and d.state <> 'returned'`,
    [memberIds, moments],
  );
  await tx.query(
    `delete from entitlement_opening o where o.member_id = any ($1::uuid[]) and o.moment = any ($2::text[])`,
    [memberIds, moments],
  );
  return paid.length > 0 ? ['Money was handed over; ask for it back or leave it with the person.'] : [];
}
