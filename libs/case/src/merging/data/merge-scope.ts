import type { TwoFiles } from '@homeward/beneficiary';
import type { EntityManager } from 'typeorm';

/** Lets the rows about these two persons be pointed from one to the other until the transaction ends, seen or not. */
export async function pointMerge(tx: EntityManager, { kept, absorbed }: TwoFiles): Promise<void> {
  await tx.query(`select set_config('app.merge_persons', $1, true)`, [`${kept},${absorbed}`]);
}
