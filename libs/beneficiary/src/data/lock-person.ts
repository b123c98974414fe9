import { notFound } from '@homeward/platform';
import type { EntityManager } from 'typeorm';

/**
 * Keeps other changes of the person away until the transaction ends.
 * @throws DomainError `record.not-found`, also for somebody whose words were erased or who was found to be another
 */
export async function lockPerson(tx: EntityManager, personId: string): Promise<{ officeId: string; version: number }> {
  const rows: { officeId: string; version: number }[] = await tx.query(
    `select office_id as "officeId", version from person where id = $1 and erased_at is null and merged_into_id is null
        for no key update`,
    [personId],
  );
  if (!rows[0]) throw notFound('person');
  return rows[0];
}
