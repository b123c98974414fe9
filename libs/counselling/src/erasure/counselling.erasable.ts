import { Injectable } from '@nestjs/common';
import { Erases, type Erasable, type Erased, type Erasing } from '@homeward/audit';
import type { EntityManager } from 'typeorm';

/**
 * Notes of every class go, what was said of fear, and to whom sealed matter went; that a session was held, and when,
 * stays for figures.
 */
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
    const [answers]: [{ id: string }[], number] = await tx.query(
      `delete from asylum_information a using case_member m where m.id = a.member_id and m.person_id = $1 returning a.id`,
      [personId],
    );
    const [sharings]: [{ id: string }[], number] = await tx.query(
      `delete from sharing s using case_member m
        where m.id = s.member_id and m.person_id = $1 and s.matter_class <> 'ordinary' returning s.id`,
      [personId],
    );
    await tx.query(
      `update consent set recipient_name = 'erased' where person_id = $1 and matter_class <> 'ordinary'
          and recipient_name is not null`,
      [personId],
    );
    const consents: { id: string }[] = await tx.query(`select id from consent where person_id = $1`, [personId]);
    // The channel itself is removed after this, and a consent must not point at what is gone.
    await tx.query(
      `update consent set channel_id = null, version = version + 1 where person_id = $1 and channel_id is not null`,
      [personId],
    );
    const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
    return {
      counts: {
        ...{ notes: notes.length, consentChannels: consents.length },
        ...{ sealedAnswers: answers.length, sealedSharings: sharings.length },
      },
      records: {
        ...{ counselling_session: ids, session_note: idsOf(notes), consent: idsOf(consents) },
        ...{ asylum_information: idsOf(answers), sharing: idsOf(sharings) },
      },
    };
  }
}
