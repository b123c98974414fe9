import { Injectable } from '@nestjs/common';
import {
  DueMatters,
  pageOf,
  type DueMatter,
  type DueMattersAsk,
  type DueMattersOfKind,
  type DueMattersPage,
} from '@homeward/case';

/** Seats that are held run out by the clock of an agency; each limit is told of once by each warning, a new one anew. */
async function limitsOf(
  column: string,
  { tx, office, from, to, after, limit }: DueMattersAsk,
): Promise<DueMattersPage> {
  const matters: DueMatter[] = await tx.query(
    `select b.id as "subjectId", b.case_id as "caseId", c.owner_id as "ownerId", b.requested_by as "requesterId",
            b.${column} as due
       from booking b join "case" c on c.id = b.case_id
      where b.office_id = $1 and b.state = 'held' and b.${column} > $2 and b.${column} <= $3
        and ($4::uuid is null or b.id > $4)
      order by b.id limit $5`,
    [office.id, from, to, after, limit],
  );
  return pageOf(matters, limit);
}

@Injectable()
@DueMatters('option-limit')
export class OptionLimitMatters implements DueMattersOfKind {
  find(ask: DueMattersAsk): Promise<DueMattersPage> {
    return limitsOf('option_expires_at', ask);
  }
}

@Injectable()
@DueMatters('ticketing-limit')
export class TicketingLimitMatters implements DueMattersOfKind {
  find(ask: DueMattersAsk): Promise<DueMattersPage> {
    return limitsOf('ticketing_limit_at', ask);
  }
}

/** Only of people who agree on that day that the receiving office hears of them, as on the desk. */
const AGREED = `exists (select 1 from booking_passenger s join case_member m on m.id = s.member_id
    join consent k on k.person_id = m.person_id and k.purpose = 'sharing-with-partner'
      and k.recipient_kind = 'receiving-office' and (k.withdrawn_on is null or k.withdrawn_on > $2::date)
   where s.id = t.passenger_id and s.state = 'ticketed')`;

/** The receiving office is to be told of these seats; those of one booking and day are one matter. */
@Injectable()
@DueMatters('advance-notice')
export class AdvanceNoticeMatters implements DueMattersOfKind {
  async find({ tx, office, today, from, to, after, limit }: DueMattersAsk): Promise<DueMattersPage> {
    const bookings: { id: string }[] = await tx.query(
      `select distinct t.booking_id as id from booking_task t
        where t.office_id = $1 and t.kind = 'advance-notice' and t.done_on is null
          and t.due_on between $3::date and $4::date and ($5::uuid is null or t.booking_id > $5) and ${AGREED}
        order by t.booking_id limit $6`,
      [office.id, today, from, to, after, limit],
    );
    const matters: DueMatter[] = await tx.query(
      `select distinct t.booking_id as "subjectId", t.case_id as "caseId", c.owner_id as "ownerId", t.due_on::text as due
         from booking_task t join "case" c on c.id = t.case_id
        where t.booking_id = any ($1::uuid[]) and t.kind = 'advance-notice' and t.done_on is null
          and t.due_on between $3::date and $4::date and ${AGREED}
        order by t.booking_id, due`,
      [bookings.map(({ id }) => id), today, from, to],
    );
    return { matters, next: bookings.length < limit ? null : bookings.at(-1)!.id };
  }
}
