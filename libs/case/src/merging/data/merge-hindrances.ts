import type { BeneficiaryErrorCode, TwoFiles } from '@homeward/beneficiary';
import { STAGES } from '@homeward/contracts';
import { DomainError } from '@homeward/platform';
import type { EntityManager } from 'typeorm';

/** Why two files cannot be made one as they stand. */
export const MERGE_HINDRANCES = ['same-file', 'other-office', 'both-under-way-in-one-case', 'related'] as const;
export type MergeHindrance = (typeof MERGE_HINDRANCES)[number];

const WORDS: Readonly<Record<MergeHindrance, string>> = {
  'same-file': 'names the file that stays; name the other one',
  'other-office': 'is kept by another office; take the case over first, then merge',
  'both-under-way-in-one-case':
    'stands in the same case and is under way there; cancel that membership as a duplicate first',
  related: 'is guardian, parent or relative of the file that stays; they are two persons',
};

/** What stands in the way; empty when the two can be merged. Asked inside the scope of the merge. */
export async function mergeHindrances(tx: EntityManager, { kept, absorbed }: TwoFiles): Promise<MergeHindrance[]> {
  if (kept === absorbed) return ['same-file'];
  const [found]: [{ offices: number; sameCase: boolean; related: boolean }] = await tx.query(
    `select (select count(distinct office_id)::integer from person where id in ($1, $2)) as offices,
            exists (select 1 from case_member k join case_member a on a.case_id = k.case_id
                     where k.person_id = $1 and a.person_id = $2 and a.stage = any ($3::text[])) as "sameCase",
            exists (select 1 from member_relation r join case_member m on m.id = r.member_id
                     where (m.person_id, r.of_person_id) in (($1, $2), ($2, $1)) and r.kind <> 'other-kin') as related`,
    [kept, absorbed, STAGES],
  );
  const hindrances: MergeHindrance[] = [];
  if (found.offices > 1) hindrances.push('other-office');
  if (found.sameCase) hindrances.push('both-under-way-in-one-case');
  if (found.related) hindrances.push('related');
  return hindrances;
}

/** @throws DomainError `person.merge-unsuitable` */
export async function demandMergeable(tx: EntityManager, files: TwoFiles): Promise<void> {
  const [first, ...more] = await mergeHindrances(tx, files);
  if (!first) return;
  throw new DomainError<BeneficiaryErrorCode>(
    'person.merge-unsuitable',
    'These two files cannot be merged as they stand.',
    {
      fields: { otherId: [first, ...more].map((hindrance) => WORDS[hindrance]).join('; ') },
      extra: { hindrances: [first, ...more] },
    },
  );
}
