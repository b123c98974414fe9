import type { EntityManager } from 'typeorm';
import type { ReadChannel } from '../domain/read-person.ts';

/** @returns the new channels' ids, in the order given */
export async function writeChannels(
  tx: EntityManager,
  personId: string,
  officeId: string,
  channels: readonly ReadChannel[],
  at: Date,
): Promise<string[]> {
  const ids: string[] = [];
  for (const channel of channels) {
    const rows: { id: string }[] = await tx.query(
      `insert into contact_channel (person_id, office_id, kind, value, value_key, safety, belongs_to, may_leave_message,
              language, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
      [
        personId,
        officeId,
        channel.kind,
        channel.value,
        channel.valueKey,
        channel.safety,
        channel.belongsTo ?? null,
        channel.mayLeaveMessage ?? false,
        channel.language ?? null,
        at,
      ],
    );
    ids.push(rows[0]!.id);
  }
  return ids;
}
