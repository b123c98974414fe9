import { Injectable } from '@nestjs/common';
import { Erases, type Erasable, type Erased, type Erasing } from '@homeward/audit';
import type { EntityManager } from 'typeorm';

/** Kept mails hold an address and a name, and go; an intent is ids and codes, and stays. */
@Injectable()
@Erases('notification')
export class NotificationErasable implements Erasable {
  async erase(tx: EntityManager, { personId }: Erasing): Promise<Erased> {
    const [mails]: [{ id: string }[], number] = await tx.query(
      `delete from kept_mail where intent_id in (select id from message_intent where person_id = $1) returning id`,
      [personId],
    );
    return { counts: { keptMails: mails.length }, records: { kept_mail: mails.map(({ id }) => id) } };
  }
}
