import { Injectable } from '@nestjs/common';
import { Erases, type Erasable, type Erased, type Erasing } from '@homeward/audit';
import type { EntityManager } from 'typeorm';

/** Notes of every class go, sealed ones too; that a session was held, and when, stays for figures. */
@Injectable()
@Erases('counselling')
export class CounsellingErasable implements Erasable {
  async erase(tx: EntityManager, { personId }: Erasing): Promise<Erased> {
    const sessions: { id: string }[] = await tx.query(
      `select s.id from counselling_session s join case_member m on m.id = s.member_id where m.person_id = $1`,
      [personId],
    );
    const ids = sessions.map(({ id }) => id);
    const [notes]: [{ id: string }[], number] = await tx.query(
      `delete from session_note where session_id = any ($1::uuid[]) returning id`,
      [ids],
    );
    const consents: { id: string }[] = await tx.query(`select id from consent where person_id = $1`, [personId]);
    // The channel itself is removed after this, and a consent must not point at what is gone.
    await tx.query(
      `update consent set channel_id = null, version = version + 1 where person_id = $1 and channel_id is not null`,
      [personId],
    );
    const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
    return {
      counts: { notes: notes.length, consentChannels: consents.length },
      records: { counselling_session: ids, session_note: idsOf(notes), consent: idsOf(consents) },
    };
  }
}
