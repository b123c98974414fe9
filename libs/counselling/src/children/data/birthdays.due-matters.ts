import { Injectable } from '@nestjs/common';
import { DueMatters, type DueMattersAsk, type DueMattersOfKind, type DueMattersPage } from '@homeward/case';
import { youngInOffice } from './young.rows.ts';

/** Before the 18th birthday of a child, and on it: who came of age before they came to the office is nobody's matter. */
@Injectable()
@DueMatters('eighteenth-birthday')
export class BirthdayMatters implements DueMattersOfKind {
  async find({ tx, office, today, from, to, after, limit }: DueMattersAsk): Promise<DueMattersPage> {
    const { young, next } = await youngInOffice(tx, office, today, { after, limit, turning: [from, to] });
    const matters = young
      .filter(({ child, day, joinedOn }) => (child ? today < day : today >= day && day > joinedOn))
      .map(({ id: subjectId, caseId, ownerId, day: due }) => ({ subjectId, caseId, ownerId, due }));
    return { matters, next };
  }
}
