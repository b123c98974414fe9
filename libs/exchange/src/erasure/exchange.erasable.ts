import { Injectable } from '@nestjs/common';
import { Erases, type Erasable, type Erased, type Erasing } from '@homeward/audit';
import type { EntityManager } from 'typeorm';

/**
 * What an earlier system called somebody goes, with the digests of what was written of them and what was declared. That
 * they were brought in stays as a digest, so that no later import brings them back.
 */
@Injectable()
@Erases('exchange')
export class ExchangeErasable implements Erasable {
  async erase(tx: EntityManager, { personId }: Erasing): Promise<Erased> {
    const ofMembers = `member_id in (select id from case_member where person_id = $1)`;
    const names: { person_ref: string | null }[] = await tx.query(
      `select person_ref from caseload_person_ref where person_id = $1`,
      [personId],
    );
    await tx.query(`update caseload_person_ref set person_ref = null where person_id = $1`, [personId]);
    const [members]: [{ member_id: string }[], number] = await tx.query(
      `update caseload_member_ref set written = '{}' where ${ofMembers} returning member_id`,
      [personId],
    );
    await tx.query(`update caseload_service_ref set written = '{}' where ${ofMembers}`, [personId]);
    await tx.query(`update recorded_service set service_ref = null, partner_name = null where ${ofMembers}`, [
      personId,
    ]);
    const [declared]: [unknown[], number] = await tx.query(
      `delete from declared_vulnerability where ${ofMembers} returning id`,
      [personId],
    );
    return {
      counts: { importedMembers: members.length, declaredVulnerabilities: declared.length },
      records: {},
      words: names.flatMap(({ person_ref: name }) => (name === null ? [] : [name])),
    };
  }
}
