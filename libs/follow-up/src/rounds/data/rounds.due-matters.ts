import { Injectable } from '@nestjs/common';
import {
  daysOf,
  DueMatters,
  isChild,
  type DueMatter,
  type DueMattersAsk,
  type DueMattersOfKind,
  type DueMattersPage,
} from '@homeward/case';

interface RoundDue {
  readonly roundId: string;
  readonly caseId: string;
  readonly personId: string;
  readonly ownerId: string | null;
  readonly windowFrom: string;
  readonly windowTo: string;
  readonly dueOn: string;
  /** A child, or somebody whose steps are stopped or held: they are told by a person. */
  readonly notWrittenTo: boolean;
}

/** Rounds one of whose days lies between two: never of somebody who does not wish to be asked, is lost, or died. */
const roundsSql = (day: 'window_from' | 'window_to' | 'due_on'): string => `
  select r.id as "roundId", r.case_id as "caseId", m.person_id as "personId", c.owner_id as "ownerId",
         to_char(r.window_from, 'YYYY-MM-DD') as "windowFrom", to_char(r.window_to, 'YYYY-MM-DD') as "windowTo",
         to_char(r.due_on, 'YYYY-MM-DD') as "dueOn",
         m.steps_stopped or m.hold_reason is not null or ${isChild('r.due_on')} as "notWrittenTo"
    from follow_up_round r
    join case_member m on m.id = r.member_id
    join person p on p.id = m.person_id
    join "case" c on c.id = r.case_id
   where r.office_id = $1 and r.state = 'open' and not r.optional and r.${day} between $2::date and $3::date
     and ($4::uuid is null or r.id > $4)
   order by r.id limit $5`;

const OPENING = roundsSql('window_from');
const CLOSING = roundsSql('window_to');
const AHEAD = roundsSql('due_on');

/** Somebody may be called from the first day of a window on; once it has passed, it is told of as overdue instead. */
@Injectable()
@DueMatters('follow-up-round')
export class RoundDueMatters implements DueMattersOfKind {
  async find(ask: DueMattersAsk): Promise<DueMattersPage> {
    return page(ask, OPENING, (round) => (round.windowTo < ask.today ? null : { due: round.windowFrom }));
  }
}

@Injectable()
@DueMatters('round-overdue')
export class RoundOverdueMatters implements DueMattersOfKind {
  async find(ask: DueMattersAsk): Promise<DueMattersPage> {
    return page(ask, CLOSING, (round) => ({ due: round.windowTo }));
  }
}

/** Whether they agreed, and which channel is safe, is read afresh when the mail is carried. */
@Injectable()
@DueMatters('round-announced')
export class RoundAnnouncedMatters implements DueMattersOfKind {
  async find(ask: DueMattersAsk): Promise<DueMattersPage> {
    return page(ask, AHEAD, ({ dueOn: due, notWrittenTo, personId }) =>
      notWrittenTo || due < ask.today ? null : { due, personId },
    );
  }
}

/** A page of rounds of which some are left out: the next page begins after the last one looked at. */
async function page(
  ask: DueMattersAsk,
  sql: string,
  about: (round: RoundDue) => Pick<DueMatter, 'due' | 'personId'> | null,
): Promise<DueMattersPage> {
  const { tx, office, after, limit } = ask;
  const rounds: RoundDue[] = await tx.query(sql, [office.id, ...daysOf(ask), after, limit]);
  const matters = rounds.flatMap((round) => {
    const told = about(round);
    return told ? [{ subjectId: round.roundId, caseId: round.caseId, ownerId: round.ownerId, ...told }] : [];
  });
  return { matters, next: rounds.length < limit ? null : rounds.at(-1)!.roundId };
}
