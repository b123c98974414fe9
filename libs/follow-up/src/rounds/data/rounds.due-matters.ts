import { Injectable } from '@nestjs/common';
import {
  daysOf,
  DueMatters,
  isChild,
  type DueMattersAsk,
  type DueMattersOfKind,
  type DueMattersPage,
} from '@homeward/case';

interface RoundDue {
  readonly roundId: string;
  readonly caseId: string;
  readonly ownerId: string | null;
  /** `YYYY-MM-DD`. */
  readonly due: string;
}

interface PersonOfRound {
  readonly roundId: string;
  readonly personId: string;
  /** A child, or somebody whose steps are stopped or held: they are told by a person. */
  readonly notWrittenTo: boolean;
}

/** Read in the order of an index that holds all of it, so that no page sorts, or looks at, what others show. */
const pageSql = (due: string, condition: string): string => `
  select r.id as "roundId", r.case_id as "caseId", r.owner_id as "ownerId", to_char(r.${due}, 'YYYY-MM-DD') as due
    from follow_up_round r
   where r.office_id = $1 and r.state = 'open' and not r.optional and ${condition}
     and r.id > coalesce($5::uuid, '00000000-0000-0000-0000-000000000000')
   order by r.id limit $6`;

/** Rounds one of whose days lies between two: never of somebody who does not wish to be asked, is lost, or died. */
const OPENING = pageSql('window_from', 'r.window_from between $2::date and $3::date and r.window_to >= $4::date');
const CLOSING = pageSql('window_to', 'r.window_to between $2::date and $3::date and $4::date is not null');
const AHEAD = pageSql('due_on', 'r.due_on between greatest($2::date, $4::date) and $3::date');

/** Of rounds, whom to write to. */
const PEOPLE = `
  select r.id as "roundId", m.person_id as "personId",
         m.steps_stopped or m.hold_reason is not null or ${isChild('r.due_on')} as "notWrittenTo"
    from unnest($1::uuid[]) as asked (id) cross join lateral (
      select s.id, s.due_on, s.member_id from follow_up_round s where s.id = asked.id limit 1) r
    cross join lateral (select * from case_member k where k.id = r.member_id limit 1) m
    cross join lateral (select * from person q where q.id = m.person_id limit 1) p`;

/** Somebody may be called from the first day of a window on; once it has passed, it is told of as overdue instead. */
@Injectable()
@DueMatters('follow-up-round')
export class RoundDueMatters implements DueMattersOfKind {
  find(ask: DueMattersAsk): Promise<DueMattersPage> {
    return page(ask, OPENING);
  }
}

@Injectable()
@DueMatters('round-overdue')
export class RoundOverdueMatters implements DueMattersOfKind {
  find(ask: DueMattersAsk): Promise<DueMattersPage> {
    return page(ask, CLOSING);
  }
}

/** Whether they agreed, and which channel is safe, is read afresh when the mail is carried. */
@Injectable()
@DueMatters('round-announced')
export class RoundAnnouncedMatters implements DueMattersOfKind {
  async find(ask: DueMattersAsk): Promise<DueMattersPage> {
    const { matters, next } = await page(ask, AHEAD);
    const people: PersonOfRound[] = await ask.tx.query(PEOPLE, [matters.map(({ subjectId }) => subjectId)]);
    const written = new Map(
      people.filter(({ notWrittenTo }) => !notWrittenTo).map(({ roundId, personId }) => [roundId, personId]),
    );
    const theirs = matters.flatMap((matter) => {
      const personId = written.get(matter.subjectId);
      return personId ? [{ ...matter, personId }] : [];
    });
    return { matters: theirs, next };
  }
}

/** A page of rounds; one of which some are left out is followed by what comes after the last one looked at. */
async function page(ask: DueMattersAsk, sql: string): Promise<DueMattersPage> {
  const { tx, office, today, after, limit } = ask;
  const rounds: RoundDue[] = await tx.query(sql, [office.id, ...daysOf(ask), today, after, limit]);
  return {
    matters: rounds.map(({ roundId, ...about }) => ({ subjectId: roundId, ...about })),
    next: rounds.length < limit ? null : rounds.at(-1)!.roundId,
  };
}
