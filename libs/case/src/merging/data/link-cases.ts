import type { EntityManager } from 'typeorm';
import type { TwoCases } from './merging-cases.ts';

/** Whoever reads the timeline of either case finds the other. */
export async function linkCases(
  tx: EntityManager,
  { kept, absorbed }: TwoCases,
  memberIds: readonly string[],
  by: { readonly actorId: string; readonly at: Date },
): Promise<void> {
  await tx.query(
    `insert into case_link (case_id, office_id, other_case_id, person_id, kind, actor_id, at)
     select side.here, m.office_id, side.there, m.person_id, side.kind, $4, $5
       from case_member m,
            (values ($2::uuid, $3::uuid, 'left-to'), ($3::uuid, $2::uuid, 'came-from')) as side (here, there, kind)
      where m.id = any ($1::uuid[])`,
    [memberIds, absorbed, kept, by.actorId, by.at],
  );
}
