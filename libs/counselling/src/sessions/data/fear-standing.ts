import type { FearAnswer, MemberStage } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';

export interface FearAnswered {
  readonly answer: Exclude<FearAnswer, 'not-asked'>;
  readonly heldAt: Date;
  readonly zone: string;
  readonly heardAlone: boolean;
}

export interface FearStanding {
  readonly stopped: boolean;
  readonly onHold: boolean;
  readonly stage: MemberStage;
  /** Days in the office's zone; the sessions themselves tell only that it was asked. */
  readonly askedOn: readonly string[];
  readonly heldOn: string;
  readonly askedLater: boolean;
}

/** How a member stands towards the question, without a word of what was answered. */
export async function findFearStanding(
  tx: EntityManager,
  memberId: string,
  { heldAt, zone }: FearAnswered,
): Promise<FearStanding> {
  const [standing]: [FearStanding] = await tx.query(
    `select m.steps_stopped as stopped, m.hold_reason is not null as "onHold", m.stage,
            ($2::timestamptz at time zone $3)::date::text as "heldOn",
            array(select (s.held_at at time zone $3)::date::text from counselling_session s
                    join case_member o on o.id = s.member_id
                   where o.person_id = m.person_id and s.fear_of_return_asked
                     and abs((s.held_at at time zone $3)::date - ($2::timestamptz at time zone $3)::date) < 7
                   order by s.held_at) as "askedOn",
            exists (select 1 from counselling_session s where s.member_id = m.id and s.fear_of_return_asked
                      and s.held_at > $2) as "askedLater"
       from case_member m where m.id = $1`,
    [memberId, heldAt, zone],
  );
  return standing;
}
