import type { MatterClass } from '@homeward/contracts';
import { demand, notFound, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';

/**
 * The office of a member of this case, held against a family that splits or an office that hands over meanwhile.
 * @throws DomainError `record.not-found`, also for a member of another case
 */
export async function holdMember(tx: EntityManager, caseId: string, memberId: string): Promise<string> {
  const rows: { officeId: string }[] = await tx.query(
    `select office_id as "officeId" from case_member where id = $1 and case_id = $2 for key share`,
    [memberId, caseId],
  );
  if (!rows[0]) throw notFound('member of this case', { memberId: 'must be of this case' });
  return rows[0].officeId;
}

/** Whoever writes sealed matter must be somebody who handles it: what is written opens to few. */
export function demandMatter(actor: Actor, matterClass: MatterClass, officeId: string): void {
  if (matterClass !== 'ordinary') demand(actor, 'sealed.write', officeId);
}
