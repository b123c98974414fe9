import { Injectable } from '@nestjs/common';
import {
  DueMatters,
  pageOf,
  type DueMatter,
  type DueMattersAsk,
  type DueMattersOfKind,
  type DueMattersPage,
} from '../../deadlines/sockets.ts';

/** On its review day a hold is looked at again by whoever answers for the case, so that nobody on hold is forgotten. */
@Injectable()
@DueMatters('hold-review')
export class HoldReviewMatters implements DueMattersOfKind {
  async find({ tx, office, to, after, limit }: DueMattersAsk): Promise<DueMattersPage> {
    const matters: DueMatter[] = await tx.query(
      `select m.id as "subjectId", m.case_id as "caseId", c.owner_id as "ownerId",
              to_char(m.hold_review_on, 'YYYY-MM-DD') as due
         from case_member m join "case" c on c.id = m.case_id
        where m.office_id = $1 and m.hold_review_on <= $2::date and ($3::uuid is null or m.id > $3)
        order by m.id limit $4`,
      [office.id, to.toISOString().slice(0, 10), after, limit],
    );
    return pageOf(matters, limit);
  }
}
