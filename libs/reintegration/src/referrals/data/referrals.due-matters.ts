import {
  daysOf,
  DueMatters,
  pageOf,
  StaffQueries,
  type DueMatter,
  type DueMattersAsk,
  type DueMattersOfKind,
  type DueMattersPage,
} from '@homeward/case';
import type { MatterClass, Role } from '@homeward/contracts';
import { Injectable } from '@nestjs/common';

const DUE_SQL = `
  select s.id as "subjectId", s.case_id as "caseId", c.owner_id as "ownerId", s.author_id as "requesterId",
         to_char(s.answer_due_on, 'YYYY-MM-DD') as due, s.matter_class as "matterClass"
    from referral_sending s join "case" c on c.id = s.case_id
   where s.office_id = $1 and s.state in ('sent', 'no-response') and s.answer_due_on between $2::date and $3::date
     and ($4::uuid is null or s.id > $4)
   order by s.id limit $5`;

/** Of sealed matter only its officers learn, and whoever referred. */
const OFFICERS: Readonly<Record<Exclude<MatterClass, 'ordinary'>, Role>> = {
  health: 'medical-officer',
  protection: 'protection-officer',
};

/** A referral nobody answered in its term is put before a person, until somebody did. */
@Injectable()
@DueMatters('partner-silent')
export class PartnerSilentMatters implements DueMattersOfKind {
  constructor(private readonly staff: StaffQueries) {}

  async find(ask: DueMattersAsk): Promise<DueMattersPage> {
    const { tx, office, after, limit } = ask;
    const found: (DueMatter & { matterClass: MatterClass })[] = await tx.query(DUE_SQL, [
      ...[office.id, ...daysOf(ask), after, limit],
    ]);
    const matters: DueMatter[] = [];
    for (const { matterClass, ...matter } of found) {
      if (matterClass === 'ordinary') {
        matters.push(matter);
        continue;
      }
      const officers = await this.staff.holdersIn(tx, office.id, [OFFICERS[matterClass]]);
      matters.push({ ...matter, onlyIds: [...new Set([matter.requesterId!, ...officers])] });
    }
    return pageOf(matters, limit);
  }
}
