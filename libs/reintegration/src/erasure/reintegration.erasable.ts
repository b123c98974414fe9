import { Injectable } from '@nestjs/common';
import { Erases, type Erasable, type Erased, type Erasing } from '@homeward/audit';
import type { EntityManager } from 'typeorm';

const OF_PERSON = 'from case_member m where m.id = x.member_id and m.person_id = $1';

/** What somebody wished for and who was paid for it goes; that so much was given, on which day, stays for figures. */
@Injectable()
@Erases('reintegration')
export class ReintegrationErasable implements Erasable {
  async erase(tx: EntityManager, { personId }: Erasing): Promise<Erased> {
    const erase = async (table: string, sets: string): Promise<string[]> => {
      const [rows]: [{ id: string }[], number] = await tx.query(
        `update ${table} x set ${sets} ${OF_PERSON} returning x.id`,
        [personId],
      );
      return rows.map(({ id }) => id);
    };
    const versions = await erase('plan_version', `goal = 'erased'`);
    const lines = await erase('plan_line', `ended_reason = case when ended_reason is null then null else 'erased' end`);
    await tx.query(`update plan_line_terms x set description = 'erased' ${OF_PERSON}`, [personId]);
    const payments = await erase(
      'disbursement',
      `payee_name = 'erased', check_note = null,
       end_reason = case when end_reason is null then null else 'erased' end`,
    );
    return {
      counts: { planVersions: versions.length, payees: payments.length },
      records: { plan_version: versions, plan_line: lines, disbursement: payments },
    };
  }
}
