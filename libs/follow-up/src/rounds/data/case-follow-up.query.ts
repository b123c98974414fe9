import { Injectable } from '@nestjs/common';
import { ReadTrail } from '@homeward/audit';
import { TODAY_IN } from '@homeward/case';
import type {
  AttemptChannel,
  AttemptConclusion,
  ContactOutcome,
  FollowUpEventKind,
  FollowUpState,
  PresentAtAnswer,
  RoundPurpose,
  RoundState,
  RoundWaiveReason,
  SatisfactionMode,
} from '@homeward/contracts';
import { demand, notFound, type Actor } from '@homeward/platform';
import { GRADES_SQL, type GradesShown } from './grades.sql.ts';

export interface AttemptShown {
  readonly id: string;
  readonly channel: AttemptChannel;
  readonly attemptedAt: string;
  readonly outcome: ContactOutcome;
  readonly conclusion: AttemptConclusion;
  readonly againOn: string | null;
  readonly byName: string | null;
}

export interface SatisfactionShown {
  readonly number: number;
  readonly answeredOn: string;
  readonly language: string | null;
  readonly mode: SatisfactionMode;
  readonly present: readonly PresentAtAnswer[];
  readonly grades: GradesShown;
  readonly byName: string | null;
}

export interface RoundShown {
  readonly id: string;
  readonly code: string;
  readonly purpose: RoundPurpose;
  readonly optional: boolean;
  readonly dueOn: string;
  readonly windowFrom: string;
  readonly windowTo: string;
  readonly callOn: string;
  readonly state: RoundState;
  readonly waiveReason: RoundWaiveReason | null;
  readonly settledOn: string | null;
  /** Its window has opened, and nobody was reached in it yet. */
  readonly due: boolean;
  readonly overdue: boolean;
  readonly version: number;
  readonly attempts: readonly AttemptShown[];
  /** All answers; the last one counts. */
  readonly satisfaction: readonly SatisfactionShown[];
}

export interface FollowUpShown {
  readonly id: string;
  readonly memberId: string;
  readonly name: string | null;
  readonly state: FollowUpState;
  readonly stateOn: string;
  readonly deathSettled: boolean;
  readonly arrivedOn: string;
  readonly countryCode: string | null;
  /** Planned by a schedule that is our proposal and nobody's rule. */
  readonly proposal: boolean;
  readonly version: number;
  readonly rounds: readonly RoundShown[];
  readonly events: readonly {
    readonly kind: FollowUpEventKind;
    readonly at: string;
    readonly arrivedOn: string;
    readonly earlierArrivedOn: string | null;
    readonly byName: string | null;
  }[];
}

export interface CaseFollowUp {
  readonly caseId: string;
  readonly officeId: string;
  readonly timeZone: string;
  readonly members: readonly FollowUpShown[];
}

const day = (column: string, name: string): string => `to_char(${column}, 'YYYY-MM-DD') as "${name}"`;
const rows = (columns: string, from: string): string =>
  `(select coalesce(json_agg(l), '[]') from (select ${columns} from ${from}) l)`;
const BY = (column: string): string => `(select u.display_name from app_user u where u.id = ${column}) as "byName"`;

const ATTEMPTS = rows(
  `a.id, a.channel, a.attempted_at as "attemptedAt", a.outcome, a.conclusion, ${day('a.again_on', 'againOn')}, ${BY('a.recorded_by')}`,
  'contact_attempt a where a.round_id = r.id order by a.attempted_at desc, a.recorded_at desc',
);
/** Of a round `r`. */
export const ANSWERS = rows(
  `s.number, ${day('s.answered_on', 'answeredOn')}, s.language, s.mode, s.present, ${GRADES_SQL} as grades, ${BY('s.recorded_by')}`,
  'satisfaction s where s.round_id = r.id order by s.number desc',
);
const ROUNDS = rows(
  `r.id, r.code, r.purpose, r.optional, ${day('r.due_on', 'dueOn')}, ${day('r.window_from', 'windowFrom')},
   ${day('r.window_to', 'windowTo')}, ${day('r.call_on', 'callOn')}, r.state, r.waive_reason as "waiveReason",
   ${day('r.settled_on', 'settledOn')}, r.state = 'open' and r.window_from <= today.day as due,
   r.state = 'open' and r.window_to < today.day as overdue, r.version, ${ATTEMPTS} as attempts, ${ANSWERS} as satisfaction`,
  `follow_up_round r where r.follow_up_id = f.id and r.state <> 'taken-back' order by r.due_on, r.code`,
);
const EVENTS = rows(
  `e.kind, e.at, ${day('e.arrived_on', 'arrivedOn')}, ${day('e.earlier_arrived_on', 'earlierArrivedOn')}, ${BY('e.actor_id')}`,
  'follow_up_event e where e.follow_up_id = f.id order by e.at desc, e.id',
);

const FOLLOW_UP_SQL = `
  select c.id as "caseId", c.office_id as "officeId", o.time_zone as "timeZone", (
    select coalesce(json_agg(t order by t.principal desc, t.name, t.id), '[]') from (
      select f.id, f.member_id as "memberId", m.principal, concat_ws(' ', n.given_names, n.family_name) as name, f.state,
             ${day('f.state_on', 'stateOn')}, f.death_settled_at is not null as "deathSettled", ${day('f.arrived_on', 'arrivedOn')},
             f.country_code as "countryCode", s.known_from = 'our-proposal' as proposal, f.version,
             ${ROUNDS} as rounds, ${EVENTS} as events
        from follow_up f join follow_up_schedule s on s.id = f.schedule_id
        join case_member m on m.id = f.member_id
        left join person_name n on n.person_id = m.person_id and n.kind = 'primary'
       where f.case_id = c.id) t) as members
    from "case" c join office o on o.id = c.office_id
    cross join lateral (select ${TODAY_IN('o.time_zone')} as day) today
   where c.id = $1`;

/** How contact is kept with a family that is back: each round, each attempt, each answer. */
@Injectable()
export class CaseFollowUpQuery {
  constructor(private readonly trail: ReadTrail) {}

  /** @throws DomainError `record.not-found` */
  async execute(actor: Actor, caseId: string): Promise<CaseFollowUp> {
    demand(actor, 'case.read');
    const found = await this.trail.read<CaseFollowUp>(
      actor,
      { name: 'case_follow_up', text: FOLLOW_UP_SQL, values: [caseId] },
      { action: 'read-follow-up', recordType: 'case', recordId: caseId },
    );
    if (!found) throw notFound('case');
    return found;
  }
}
