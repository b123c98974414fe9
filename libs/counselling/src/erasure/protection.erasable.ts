import { Injectable } from '@nestjs/common';
import { Erases, type Erasable, type Erased, type Erasing } from '@homeward/audit';
import type { EntityManager } from 'typeorm';

/** Sealed tables of a member: their rows go whole, because every word of them is about the person. */
const SEALED = ['screening_answer', 'protection_flag', 'protection_record'] as const;
/** Open rows stay for their days and codes; names, places and ways to reach somebody go. */
const NAMED: Readonly<Record<string, string>> = {
  age_doubt: `doubted_by = 'erased', settled_by = case when settled_by is not null then 'erased' end`,
  guardianship: `authority = 'erased', act = 'erased', guardian_name = 'erased', contact = 'erased', guardian_person_id = null`,
  child_placement: `place = 'erased', contact_name = 'erased', contact = 'erased'`,
  parental_authority: `holder_name = case when holder_name is not null then 'erased' end, contact = null`,
  custody_order: `court = 'erased', reference = 'erased'`,
};
const CODES_ONLY = ['screening', 'child_hearing', 'best_interests_procedure', 'child_consent', 'child_task'] as const;

/** What screening and the protection of a child left behind. */
@Injectable()
@Erases('protection')
export class ProtectionErasable implements Erasable {
  async erase(tx: EntityManager, { personId }: Erasing): Promise<Erased> {
    const members: { id: string }[] = await tx.query(`select id from case_member where person_id = $1`, [personId]);
    const ids = members.map(({ id }) => id);
    const records: Record<string, string[]> = {};
    let removed = 0;
    let blanked = 0;
    for (const table of SEALED) {
      const [gone]: [{ id: string }[], number] = await tx.query(
        `delete from ${table} where member_id = any ($1::uuid[]) returning id`,
        [ids],
      );
      records[table] = gone.map(({ id }) => id);
      removed += gone.length;
    }
    for (const [table, values] of Object.entries(NAMED)) {
      const [emptied]: [{ id: string }[], number] = await tx.query(
        `update ${table} set ${values} where member_id = any ($1::uuid[]) returning id`,
        [ids],
      );
      records[table] = emptied.map(({ id }) => id);
      blanked += emptied.length;
    }
    for (const table of [...CODES_ONLY, 'missing_child_alert']) {
      const rows: { id: string }[] = await tx.query(`select id from ${table} where member_id = any ($1::uuid[])`, [
        ids,
      ]);
      records[table] = rows.map(({ id }) => id);
    }
    return { counts: { protectionRecords: removed, protectionNames: blanked }, records };
  }
}
