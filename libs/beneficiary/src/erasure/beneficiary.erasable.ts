import { Injectable } from '@nestjs/common';
import { Erases, type Erasable, type Erased, type Erasing } from '@homeward/audit';
import type { EntityManager } from 'typeorm';

/** Names, papers, languages and contacts go; sex, nationality and, where the policy keeps it, the year of birth stay for figures. */
@Injectable()
@Erases('beneficiary')
export class BeneficiaryErasable implements Erasable {
  /** What followed the person stands in the other file now. */
  async hindrance(tx: EntityManager, { personId }: Erasing): Promise<string | null> {
    const merged: unknown[] = await tx.query(`select 1 from person where id = $1 and merged_into_id is not null`, [
      personId,
    ]);
    return merged.length > 0 ? 'This file was merged into another one of the same person. Erase that one.' : null;
  }

  async erase(tx: EntityManager, { personId, policy, at }: Erasing): Promise<Erased> {
    const names: { given_names: string; family_name: string }[] = await tx.query(
      `select given_names, family_name from person_name where person_id = $1`,
      [personId],
    );
    const channels: { id: string; value: string; belongs_to: string | null }[] = await tx.query(
      `select id, value, belongs_to from contact_channel where person_id = $1`,
      [personId],
    );
    const documents: { id: string; number: string | null; loss_reference: string | null }[] = await tx.query(
      `select id, number, loss_reference from identity_document where person_id = $1`,
      [personId],
    );
    await tx.query(`delete from identity_document where person_id = $1`, [personId]);
    await tx.query(`delete from person_language where person_id = $1`, [personId]);
    await tx.query(`delete from person_name where person_id = $1`, [personId]);
    await tx.query(`delete from contact_channel where person_id = $1`, [personId]);
    await tx.query(
      `update person set erased_at = $2, version = version + 1, estimated_age = null, estimated_on = null,
              birth_date = case when $3 then date_trunc('year', birth_date)::date end,
              birth_date_precision = case when $3 and birth_date is not null then 'year' end
        where id = $1 or merged_into_id = $1`,
      [personId, at, policy.keepsBirthYear],
    );
    // A file that was merged holds how the person was written before; with it the merge can no longer be undone.
    await tx.query(`update person_merge set reason = null, former = null where kept_id = $1`, [personId]);
    // Why somebody else was registered although they are like this person may name this person.
    await tx.query(
      `delete from audit_value v using audit_value d
        where v.record_type = 'person' and v.field = 'duplicateReason'
          and d.event_id = v.event_id and d.field = 'duplicates' and position($1 in d.after::text) > 0`,
      [personId],
    );
    const words = [
      ...names.flatMap((name) => `${name.given_names} ${name.family_name}`.split(/\s+/)),
      ...channels.flatMap(({ value, belongs_to }) => [value, ...(belongs_to ? [belongs_to] : [])]),
      ...documents.flatMap(({ number, loss_reference }) => [number ?? [], loss_reference ?? []].flat()),
    ];
    return {
      counts: { names: names.length, contactChannels: channels.length, identityDocuments: documents.length },
      records: {
        person: [personId],
        contact_channel: channels.map(({ id }) => id),
        identity_document: documents.map(({ id }) => id),
      },
      words,
    };
  }
}
