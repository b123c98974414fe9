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
              language, hours_from, hours_to, weekdays, words_to_avoid, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) returning id`,
      [personId, officeId, channel.kind, ...channelColumns(channel), at],
    );
    ids.push(rows[0]!.id);
  }
  return ids;
}

/** Value and its key, safety, whose, message, language, hours, days, words: in this order. */
export function channelColumns(channel: ReadChannel): unknown[] {
  return [
    channel.value,
    channel.valueKey,
    channel.safety,
    channel.belongsTo ?? null,
    channel.mayLeaveMessage ?? false,
    channel.language ?? null,
    channel.hoursFrom ?? null,
    channel.hoursTo ?? null,
    channel.weekdays ?? [],
    channel.wordsToAvoid ?? [],
  ];
}
