import type { AgeOutcome, BirthDatePrecision, ChildSituation, MemberRelation } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';
import { eighteenOn, isChildOn, situationOf, type Birth } from '../domain/child-age.ts';

export interface ChildFacts {
  readonly memberId: string;
  readonly personId: string;
  /** Null for whoever is no child on the day. */
  readonly situation: ChildSituation | null;
  /** The first day the person is certainly 18; null when no birth date is known. */
  readonly eighteenOn: string | null;
}

interface Kin {
  readonly birth_date: string | null;
  readonly birth_date_precision: BirthDatePrecision | null;
  readonly relation: MemberRelation;
  readonly doubted: boolean;
  readonly settled: AgeOutcome | null;
}

interface MemberFacts extends Kin {
  readonly id: string;
  readonly personId: string;
  readonly withCaregiver: boolean;
  readonly kin: readonly Kin[];
}

const doubted = (member: string): string =>
  `exists (select 1 from age_doubt d where d.member_id = ${member}.id and d.outcome is null)`;
const settled = (member: string): string =>
  `(select d.outcome from age_doubt d where d.member_id = ${member}.id and d.outcome is not null
     order by d.settled_on desc, d.created_at desc limit 1)`;

/**
 * Who of these members is a child on a day, and with whom: read from birth dates, doubts and kinship, never typed.
 * @param day `YYYY-MM-DD`, of the step and not of its writing down
 */
export async function childFacts(
  tx: EntityManager,
  memberIds: readonly string[],
  day: string,
): Promise<readonly ChildFacts[]> {
  const rows: MemberFacts[] = await tx.query(
    `select m.id, m.person_id as "personId", m.relation, p.birth_date::text, p.birth_date_precision,
            ${doubted('m')} as doubted, ${settled('m')} as settled,
            exists (select 1 from member_relation r join case_member c on c.id = r.member_id
                     where r.of_person_id = m.person_id and r.kind in ('parent', 'legal-caregiver')
                       and c.case_id = m.case_id) as "withCaregiver",
            (select coalesce(json_agg(json_build_object('birth_date', kp.birth_date,
                      'birth_date_precision', kp.birth_date_precision, 'relation', c.relation,
                      'doubted', ${doubted('c')}, 'settled', ${settled('c')})), '[]')
               from case_member c join person kp on kp.id = c.person_id
              where c.case_id = m.case_id and c.id <> m.id
                and exists (select 1 from member_relation r
                             where (r.member_id = c.id and r.of_person_id = m.person_id)
                                or (r.member_id = m.id and r.of_person_id = c.person_id))) as kin
       from case_member m join person p on p.id = m.person_id where m.id = any ($1::uuid[]) order by m.id`,
    [memberIds],
  );
  return rows.map((row) => {
    const birth = birthOf(row);
    const child = isChildOn({ ...row, birth }, day);
    // Kin whose own age is doubted is a child beside a child, and keeps nobody company as an adult would.
    const withAdultKin = row.kin.some((kin) => !isChildOn({ ...kin, birth: birthOf(kin) }, day));
    return {
      memberId: row.id,
      personId: row.personId,
      situation: child ? situationOf(row.withCaregiver, withAdultKin) : null,
      eighteenOn: birth ? eighteenOn(birth) : null,
    };
  });
}

/** The children among them who have neither parent nor legal caregiver in the case. */
export async function childrenAlone(
  tx: EntityManager,
  members: readonly { readonly id: string }[],
  day: string,
): Promise<string[]> {
  const facts = await childFacts(
    tx,
    members.map(({ id }) => id),
    day,
  );
  return facts
    .filter(({ situation }) => situation === 'separated' || situation === 'unaccompanied')
    .map(({ memberId }) => memberId);
}

/** The guardian whose term covers the day; a term that ended the day before does not. */
export async function guardianOn(tx: EntityManager, memberId: string, day: string): Promise<{ id: string } | null> {
  const rows: { id: string }[] = await tx.query(
    `select id from guardianship where member_id = $1 and $2::date between valid_from and coalesce(valid_to, 'infinity')`,
    [memberId, day],
  );
  return rows[0] ?? null;
}

function birthOf({ birth_date, birth_date_precision }: Kin): Birth | null {
  return birth_date && birth_date_precision ? { date: birth_date, precision: birth_date_precision } : null;
}
