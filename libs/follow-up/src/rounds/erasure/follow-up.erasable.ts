import { Injectable } from '@nestjs/common';
import { Erases, type Erasable, type Erased, type Erasing } from '@homeward/audit';
import type { EntityManager } from 'typeorm';

/** Which telephone was called, in which language and beside whom somebody answered goes; days and grades stay for figures. */
@Injectable()
@Erases('follow-up')
export class FollowUpErasable implements Erasable {
  async erase(tx: EntityManager, { personId }: Erasing): Promise<Erased> {
    const [attempts]: [{ id: string }[], number] = await tx.query(
      `update contact_attempt a set channel_id = null from case_member m
        where m.id = a.member_id and m.person_id = $1 returning a.id`,
      [personId],
    );
    const [answers]: [{ id: string }[], number] = await tx.query(
      `update satisfaction s set language = null, present = '{}' from case_member m
        where m.id = s.member_id and m.person_id = $1 returning s.id`,
      [personId],
    );
    return {
      counts: { contactAttempts: attempts.length, satisfactionAnswers: answers.length },
      records: { contact_attempt: attempts.map(({ id }) => id), satisfaction: answers.map(({ id }) => id) },
    };
  }
}
