import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { Clock, DomainError, systemActor, type Actor } from '@homeward/platform';
import { HolidayQueries, type WorkingCalendar } from '@homeward/reference';
import { BookingNotices } from '../data/booking-notices.ts';
import { NOTICE_DAYS, noticeDueOn } from '../domain/advance-notice.ts';

export interface OfficeToMind {
  readonly id: string;
  readonly zone: string;
  readonly calendar: string;
}

interface Departing {
  readonly passengerId: string;
  readonly bookingId: string;
  readonly caseId: string;
  readonly departsOn: string;
  readonly destination: string;
  readonly careful: boolean;
}

/**
 * Seats with a ticket, of people who agreed that the receiving office hears of them; for nobody else is there anything to
 * send. Whoever needs more care is told of earlier, without saying why.
 */
const DEPARTING_SQL = `
  select s.id as "passengerId", s.booking_id as "bookingId", b.case_id as "caseId", a.country_code as destination,
         to_char(l.departs_at at time zone $2, 'YYYY-MM-DD') as "departsOn", m.care_level <> 'standard' as careful
    from booking b join booking_leg l on l.booking_id = b.id and l.position = 1
    join airport a on a.code = b.to_place
    join booking_passenger s on s.booking_id = b.id and s.state = 'ticketed'
    join case_member m on m.id = s.member_id
   where b.office_id = $1 and b.state in ('ticketed', 'confirmed') and l.departs_at > $3
     and l.departs_at <= $3::timestamptz + interval '60 days'
     and exists (select 1 from consent c where c.person_id = m.person_id and c.purpose = 'sharing-with-partner'
                    and c.recipient_kind = 'receiving-office' and c.granted_on <= $4::date
                    and (c.withdrawn_on is null or c.withdrawn_on > $4::date))
     and not exists (select 1 from booking_task t where t.passenger_id = s.id and t.kind = 'advance-notice')
   order by s.id`;

/** Asks a person in time to tell the receiving office who arrives when: in working days of both offices. */
@Injectable()
export class MindAdvanceNoticesAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly notices: BookingNotices,
    private readonly holidays: HolidayQueries,
    private readonly clock: Clock,
  ) {}

  async execute({ id: officeId, zone, calendar: name }: OfficeToMind): Promise<{ raised: number }> {
    const actor = systemActor([officeId]);
    const calendar = await this.calendarOf(actor, name);
    const today = this.clock.today(zone);
    return this.transactions.run(actor, async (tx) => {
      const departing: Departing[] = await tx.query(DEPARTING_SQL, [officeId, zone, this.clock.now(), today]);
      const raised = new Map<string, string>();
      for (const { passengerId, bookingId, caseId, departsOn, destination, careful } of departing) {
        const days = careful ? NOTICE_DAYS.careful : NOTICE_DAYS.standard;
        const dueOn = noticeDueOn(departsOn, days, calendar, destination);
        // Asked for a week before its last day, so that nobody has to hurry.
        if (noticeDueOn(dueOn, NOTICE_DAYS.standard, calendar, destination) > today) continue;
        await tx.query(
          `insert into booking_task (booking_id, passenger_id, case_id, office_id, kind, due_on, created_at)
           values ($1, $2, $3, $4, 'advance-notice', $5, $6) on conflict do nothing`,
          [bookingId, passengerId, caseId, officeId, dueOn, this.clock.now()],
        );
        raised.set(bookingId, caseId);
      }
      for (const [bookingId, caseId] of raised)
        await this.notices.tell(tx, {
          ...{ template: 'advance-notice-due', caseId, officeId, occasion: `${bookingId}/${today}` },
          roles: ['movement-officer'],
        });
      return { raised: raised.size };
    });
  }

  /** An office whose holidays nobody entered still has to tell in time. */
  private async calendarOf(actor: Actor, name: string): Promise<WorkingCalendar | null> {
    try {
      return await this.holidays.calendar(actor, name);
    } catch (error) {
      if (error instanceof DomainError && error.code === 'record.not-found') return null;
      throw error;
    }
  }
}
