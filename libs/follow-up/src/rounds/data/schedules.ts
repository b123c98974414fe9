import type { FollowUpProfile, ScheduledRound } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';

export interface ScheduleOfDay {
  readonly id: string;
  readonly rounds: readonly ScheduledRound[];
  readonly lostAfter: number;
}

/** What holds for an arrival on a day: the programme's own before that of every programme. */
export async function scheduleFor(
  tx: EntityManager,
  programmeCode: string | null,
  profile: FollowUpProfile,
  arrivedOn: string,
): Promise<ScheduleOfDay> {
  const rows: ScheduleOfDay[] = await tx.query(
    `select id, rounds, lost_after as "lostAfter" from follow_up_schedule
      where (programme_code is null or programme_code = $1) and profile = $2
      order by valid_from <= $3::date desc, programme_code is not null desc,
               case when valid_from <= $3::date then valid_from end desc, valid_from limit 1`,
    [programmeCode, profile, arrivedOn],
  );
  return rows[0]!;
}
