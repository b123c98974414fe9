import type { EntityManager } from 'typeorm';
import { DateTime } from 'luxon';

/** Partitions are made this many months ahead; past them rows land in the default partition and nothing is lost. */
const MONTHS_AHEAD = 18;

/** One partition of the trail a month, so that a month can be verified, kept and retired whole. */
export async function ensureAuditPartitions(tx: EntityManager, now: Date): Promise<void> {
  const first = DateTime.fromJSDate(now, { zone: 'utc' }).startOf('month').minus({ months: 1 });
  for (let i = 0; i <= MONTHS_AHEAD; i += 1) {
    const from = first.plus({ months: i });
    const name = `audit_event_${from.toFormat('yyyy_MM')}`;
    const exists: unknown[] = await tx.query(`select 1 from pg_class where relname = $1`, [name]);
    if (exists.length > 0) continue;
    const to = from.plus({ months: 1 });
    const held: unknown[] = await tx.query(`select 1 from audit_event_other where at >= $1 and at < $2 limit 1`, [
      from.toJSDate(),
      to.toJSDate(),
    ]);
    if (held.length > 0) continue;
    await tx.query(
      `create table ${name} partition of audit_event for values from ('${from.toISO()}') to ('${to.toISO()}');
       alter table ${name} enable row level security`,
    );
  }
}
