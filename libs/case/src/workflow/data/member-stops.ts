import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';

/**
 * Stops the steps of a member for a cause, beside others that may stand. The cause is kept as a digest that tells
 * nothing, because it is sealed: whoever ends one stop must not end another, and need not know of it.
 * @param cause what raises and ends this stop, such as `fear-of-return`
 * @returns true when the member went on until now
 */
export async function raiseStop(tx: EntityManager, memberId: string, cause: string): Promise<boolean> {
  const [rows]: [{ first: boolean }[], number] = await tx.query(
    `update case_member set stops = array_append(stops, $2), steps_stopped = true, version = version + 1
      where id = $1 and $2 <> all (stops) returning cardinality(stops) = 1 as first`,
    [memberId, digestOf(memberId, cause)],
  );
  return rows[0]?.first ?? false;
}

/** @returns true when nothing else stops the member: they go on from now */
export async function endStop(tx: EntityManager, memberId: string, cause: string): Promise<boolean> {
  const [rows]: [{ free: boolean }[], number] = await tx.query(
    `update case_member set stops = array_remove(stops, $2), steps_stopped = cardinality(array_remove(stops, $2)) > 0,
            version = version + 1
      where id = $1 and $2 = any (stops) returning not steps_stopped as free`,
    [memberId, digestOf(memberId, cause)],
  );
  return rows[0]?.free ?? false;
}

const digestOf = (memberId: string, cause: string): string =>
  createHash('sha256').update(`${memberId}/${cause}`).digest('hex').slice(0, 32);
