import type { PlanSigner } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';
import { refusal } from '../../domain/reintegration.errors.ts';

/** A child by the day of birth; where it is not known, by the place in the family. */
const IS_CHILD = `case when p.birth_date is null then m.relation = 'child'
  else $2::date < (p.birth_date + interval '18 years')::date end`;

/**
 * An adult signs for themselves; for a child a parent does, or the guardian of that very day (domain 8b).
 * @param field what the caller named the signer in
 * @throws DomainError `plan.signer-wrong`
 */
export async function demandSigner(
  tx: EntityManager,
  memberId: string,
  signer: PlanSigner,
  day: string,
  field = 'signedBy',
): Promise<void> {
  const [found]: { child: boolean; parent: boolean; guardian: boolean }[] = await tx.query(
    `select ${IS_CHILD} as child,
            exists (select 1 from member_relation r where r.of_person_id = m.person_id
                      and r.kind in ('parent', 'legal-caregiver')) as parent,
            exists (select 1 from guardianship g where g.member_id = m.id
                      and $2::date between g.valid_from and coalesce(g.valid_to, 'infinity')) as guardian
       from case_member m join person p on p.id = m.person_id where m.id = $1`,
    [memberId, day],
  );
  const problem = found ? problemOf(found, signer) : 'must sign for a member of this case';
  if (problem) throw refusal('plan.signer-wrong', 'This name cannot stand under it.', { [field]: problem });
}

function problemOf(
  { child, parent, guardian }: { child: boolean; parent: boolean; guardian: boolean },
  signer: PlanSigner,
): string | null {
  if (!child) return signer === 'self' ? null : 'must be the person: an adult signs for themselves';
  if (signer === 'self') return 'must be a parent or the guardian: a child does not sign alone';
  if (signer === 'parent') return parent ? null : 'names a parent; no parent or caregiver of this child is recorded';
  return guardian ? null : 'names a guardian; none was appointed for that day';
}
