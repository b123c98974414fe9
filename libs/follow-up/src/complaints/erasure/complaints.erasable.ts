import { Injectable } from '@nestjs/common';
import { Erases, type Erasable, type Erased, type Erasing } from '@homeward/audit';
import type { EntityManager } from 'typeorm';

/** All words of a complaint go, those of its answer too; that there was one, of what kind and how it ended, stays. */
@Injectable()
@Erases('complaints')
export class ComplaintsErasable implements Erasable {
  async erase(tx: EntityManager, { personId }: Erasing): Promise<Erased> {
    const complaints: { id: string }[] = await tx.query(`select id from complaint where about_person_id = $1`, [
      personId,
    ]);
    const ids = complaints.map(({ id }) => id);
    const [words]: [{ id: string }[], number] = await tx.query(
      `delete from complaint_word where complaint_id = any ($1::uuid[]) returning id`,
      [ids],
    );
    return { counts: { complaintWords: words.length }, records: { complaint: ids } };
  }
}
