import { Injectable } from '@nestjs/common';
import { Erases, type Erasable, type Erased, type Erasing } from '@homeward/audit';
import type { EntityManager } from 'typeorm';

/** Kept mails hold an address and a name, and go; letters lose their words, and no paper leads back to them; an intent is ids and codes, and stays. */
@Injectable()
@Erases('notification')
export class NotificationErasable implements Erasable {
  async erase(tx: EntityManager, { personId }: Erasing): Promise<Erased> {
    const [mails]: [{ id: string }[], number] = await tx.query(
      `delete from kept_mail where intent_id in (select id from message_intent where person_id = $1) returning id`,
      [personId],
    );
    const [letters]: [{ id: string }[], number] = await tx.query(
      `update letter l set title = 'erased', body = 'erased', version = l.version + 1
         from case_member m where m.id = l.member_id and m.person_id = $1 returning l.id`,
      [personId],
    );
    const [prints]: [{ id: string }[], number] = await tx.query(
      `delete from print p using case_member m where m.id = p.member_id and m.person_id = $1 returning p.id`,
      [personId],
    );
    return {
      counts: { keptMails: mails.length, letters: letters.length, prints: prints.length },
      records: {
        kept_mail: mails.map(({ id }) => id),
        letter: letters.map(({ id }) => id),
        print: prints.map(({ id }) => id),
      },
    };
  }
}
