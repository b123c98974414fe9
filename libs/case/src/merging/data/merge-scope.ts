import type { TwoFiles } from '@homeward/beneficiary';
import type { EntityManager } from 'typeorm';
import type { TwoCases } from './merging-cases.ts';

/** Lets the rows about these two persons be pointed from one to the other until the transaction ends, seen or not. */
export async function pointMerge(tx: EntityManager, { kept, absorbed }: TwoFiles): Promise<void> {
  await tx.query(`select set_config('app.merge_persons', $1, true)`, [`${kept},${absorbed}`]);
}

/** Lets what was counted of these two cases be counted of one, or of two again, until the transaction ends. */
export async function pointCaseMerge(tx: EntityManager, { kept, absorbed }: TwoCases): Promise<void> {
  await tx.query(`select set_config('app.merge_cases', $1, true)`, [`${kept},${absorbed}`]);
}
