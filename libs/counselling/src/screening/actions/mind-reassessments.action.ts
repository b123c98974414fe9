import { Inject, Injectable } from '@nestjs/common';
import { StaffQueries } from '@homeward/case';
import { MESSAGE_INTENTS, STAGES, type MessageIntents } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, systemActor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';

interface Due {
  /** The screening or the procedure; an id only. */
  readonly subjectId: string;
  readonly caseId: string;
  readonly ownerId: string | null;
  /** `YYYY-MM-DD`. */
  readonly dueOn: string;
  /** Whether a protection officer must look too. */
  readonly officers: boolean;
}

/** A screening followed by another is looked at again through that one; a procedure has one review day at a time. */
const DUE_SQL = `
  select s.id as "subjectId", m.case_id as "caseId", c.owner_id as "ownerId", to_char(s.reassess_on, 'YYYY-MM-DD') as "dueOn",
         m.care_level <> 'standard' as officers
    from screening s join case_member m on m.id = s.member_id join "case" c on c.id = m.case_id
   where s.office_id = $1 and s.reassess_on <= $2::date and m.stage = any ($3::text[])
     and not exists (select 1 from screening l where l.member_id = s.member_id
                        and (l.held_on, l.created_at, l.id) > (s.held_on, s.created_at, s.id))
  union all
  select b.id, m.case_id, c.owner_id, to_char(b.next_review_on, 'YYYY-MM-DD'), true
    from best_interests_procedure b join case_member m on m.id = b.member_id join "case" c on c.id = m.case_id
   where b.office_id = $1 and b.next_review_on <= $2::date and m.stage = any ($3::text[])`;

/**
 * Vulnerability changes, and a decision about a child is looked at again on its day. The notice names the case and
 * nothing else: that somebody was screened at all is not for every eye that passes a screen.
 */
@Injectable()
export class MindReassessmentsAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly staff: StaffQueries,
    @Inject(MESSAGE_INTENTS) private readonly intents: MessageIntents<EntityManager>,
    private readonly clock: Clock,
  ) {}

  /** Tells each colleague once a day that falls due; a case that changes hands tells its new owner too. */
  async execute(): Promise<{ due: number }> {
    const offices = await this.transactions.read<{ id: string; zone: string }>(systemActor(), {
      name: 'offices_with_reassessments',
      text: `select id, time_zone as zone from office where closed_on is null order by id`,
      values: [],
    });
    let due = 0;
    for (const { id, zone } of offices) {
      const supervisors = await this.staff.holders(id, ['supervisor']);
      const officers = await this.staff.holders(id, ['protection-officer']);
      due += await this.transactions.run(systemActor([id]), async (tx) => {
        const rows: Due[] = await tx.query(DUE_SQL, [id, this.clock.today(zone), STAGES]);
        for (const row of rows) {
          const told = [...(row.ownerId ? [row.ownerId] : supervisors), ...(row.officers ? officers : [])];
          for (const userId of new Set(told)) await this.tell(tx, id, row, userId);
        }
        return rows.length;
      });
    }
    return { due };
  }

  private async tell(
    tx: EntityManager,
    officeId: string,
    { subjectId, caseId, dueOn }: Due,
    userId: string,
  ): Promise<void> {
    await this.intents.write(tx, {
      key: `reassessment/${subjectId}/${dueOn}/${userId}`,
      template: 'reassessment-due',
      ...{ officeId, caseId, userId, dueAt: this.clock.now() },
      ...{ personId: null, appointmentId: null, appointmentVersion: null },
    });
  }
}
