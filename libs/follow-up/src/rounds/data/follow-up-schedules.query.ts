import { Injectable } from '@nestjs/common';
import type { FollowUpProfile, ScheduledRound } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, type Actor } from '@homeward/platform';

export interface FollowUpScheduleRow {
  readonly id: string;
  /** Null: for every programme that has no schedule of its own. */
  readonly programmeCode: string | null;
  readonly programmeName: string | null;
  readonly profile: FollowUpProfile;
  readonly validFrom: string;
  readonly rounds: readonly ScheduledRound[];
  readonly lostAfter: number;
  /** Our proposal, which nobody has to follow; else the source the office names. */
  readonly proposal: boolean;
  readonly source: string | null;
}

const SCHEDULES_SQL = `
  select s.id, s.programme_code as "programmeCode", p.name as "programmeName", s.profile,
         to_char(s.valid_from, 'YYYY-MM-DD') as "validFrom", s.rounds, s.lost_after as "lostAfter",
         s.known_from = 'our-proposal' as proposal, s.source
    from follow_up_schedule s left join programme p on p.code = s.programme_code
   order by s.programme_code nulls first, array_position('{standard,vulnerable,unaccompanied-child}', s.profile), s.valid_from desc`;

/** Every schedule there is, with the day from which it holds. */
@Injectable()
export class FollowUpSchedulesQuery {
  constructor(private readonly transactions: Transactions) {}

  async execute(actor: Actor): Promise<FollowUpScheduleRow[]> {
    demand(actor, 'reference.read');
    return this.transactions.read<FollowUpScheduleRow>(actor, {
      ...{ name: 'follow_up_schedules', text: SCHEDULES_SQL, values: [] },
    });
  }
}
