import { STAGES } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';
import { childFacts } from './child-facts.ts';

export interface Young {
  readonly id: string;
  readonly caseId: string;
  readonly ownerId: string | null;
  /** The day they came into the case, in the office's zone. */
  readonly joinedOn: string;
  /** The first day they are certainly 18. */
  readonly day: string;
  /** Whether they are treated as a child today. */
  readonly child: boolean;
}

/**
 * Members around their 18th birthday, page by page.
 * @param page.turning only those whose known birthday lies between; whose day is not known are looked at all the same
 */
export async function youngInOffice(
  tx: EntityManager,
  office: { readonly id: string; readonly zone: string },
  today: string,
  page: { readonly after: string | null; readonly limit: number; readonly turning?: readonly [Date, Date] },
): Promise<{ readonly young: readonly Young[]; readonly next: string | null }> {
  const rows: Omit<Young, 'day' | 'child'>[] = await tx.query(
    `select m.id, m.case_id as "caseId", c.owner_id as "ownerId",
            (m.created_at at time zone $4)::date::text as "joinedOn"
       from case_member m join "case" c on c.id = m.case_id join person p on p.id = m.person_id
      where m.office_id = $1 and m.stage = any ($2::text[])
        and p.birth_date between $3::date - interval '22 years' and $3::date - interval '17 years'
        and ($7::date is null or p.birth_date_precision <> 'day'
             or p.birth_date + interval '18 years' between $7::date - 1 and $8::date + 1)
        and ($5::uuid is null or m.id > $5)
      order by m.id limit $6`,
    [office.id, STAGES, today, office.zone, page.after, page.limit, ...(page.turning ?? [null, null])],
  );
  const facts = await childFacts(
    tx,
    rows.map(({ id }) => id),
    today,
  );
  const known = new Map(facts.map((fact) => [fact.memberId, fact]));
  return {
    young: rows.flatMap((row) => {
      const { eighteenOn, situation } = known.get(row.id)!;
      return eighteenOn === null ? [] : [{ ...row, day: eighteenOn, child: situation !== null }];
    }),
    next: rows.length < page.limit ? null : rows.at(-1)!.id,
  };
}
