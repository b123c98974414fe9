import type { AuthorityBasis, OnlyHolderReason } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';

export interface AuthorityHolder {
  /** Null while a parent is known from kinship alone and was not asked. */
  readonly id: string | null;
  readonly personId: string | null;
  readonly basis: AuthorityBasis;
  readonly onlyBecause: OnlyHolderReason | null;
  readonly consentedOn: string | null;
}

/**
 * Everybody who holds parental authority over a child: those written down, and parents and legal caregivers by kinship
 * in this case or any other the reader may see.
 * @param day `YYYY-MM-DD`; an order that ended before it does not stand in the place of a consent
 */
export async function holdersOf(
  tx: EntityManager,
  memberId: string,
  day: string,
): Promise<{ holders: readonly AuthorityHolder[]; ordered: boolean }> {
  const [found]: [{ holders: AuthorityHolder[]; ordered: boolean }] = await tx.query(
    `with kin as (
       select distinct on (r.person_id) r.person_id, r.kind from (
         select k.person_id, r.kind from case_member m join member_relation r on r.of_person_id = m.person_id
           join case_member k on k.id = r.member_id
          where m.id = $1 and r.kind in ('parent', 'legal-caregiver')) r
        order by r.person_id, r.kind desc)
     select (select coalesce(json_agg(row), '[]') from (
               select a.id, coalesce(a.person_id, k.person_id) as "personId", coalesce(a.basis, k.kind) as basis,
                      a.only_because as "onlyBecause", a.consented_on as "consentedOn"
                 from (select * from parental_authority where member_id = $1) a
                 full join kin k on k.person_id = a.person_id) row) as holders,
            exists (select 1 from custody_order o where o.member_id = $1 and o.ordered_on <= $2
                     and (o.ended_on is null or o.ended_on >= $2)) as ordered`,
    [memberId, day],
  );
  return found;
}
