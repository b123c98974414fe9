import type { EntityManager } from 'typeorm';
import { findMembersOfAge } from '../../data/member-ages.ts';

export interface StandingDeclaration {
  readonly memberId: string;
  readonly signedOn: string;
  /** The last day the person said again that they wish to go, not after the day asked for. */
  readonly reconfirmedOn: string | null;
}

/**
 * The declarations of these members that are worth something on a day. One that was signed before the person was of age,
 * as their birth date stands now, is worth nothing: who comes of age signs anew.
 */
export async function findStandingDeclarations(
  tx: EntityManager,
  memberIds: readonly string[],
  day: string,
): Promise<StandingDeclaration[]> {
  const rows: StandingDeclaration[] = await tx.query(
    `select d.member_id as "memberId", d.signed_on::text as "signedOn",
            (select max(r.reconfirmed_on)::text from declaration_reconfirmation r
              where r.declaration_id = d.id and r.reconfirmed_on <= $2::date) as "reconfirmedOn"
       from declaration d
      where d.member_id = any ($1::uuid[]) and d.signed_on <= $2::date and (d.lapsed_on is null or d.lapsed_on > $2::date)`,
    [memberIds, day],
  );
  const standing: StandingDeclaration[] = [];
  for (const row of rows) {
    const [member] = await findMembersOfAge(tx, [row.memberId], row.signedOn);
    if (member!.adult) standing.push(row);
  }
  return standing;
}
