import { Injectable } from '@nestjs/common';
import { DeadlineRules, type OfficeOfDeadlines } from '@homeward/case';
import { Transactions } from '@homeward/database';
import { Clock, systemActor } from '@homeward/platform';
import { noticeDueOn } from '../domain/advance-notice.ts';

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

/**
 * Writes down in time that the receiving office is to be told who arrives when, in working days of both offices; who is
 * reminded of it stands with the deadlines.
 */
@Injectable()
export class MindAdvanceNoticesAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly rules: DeadlineRules,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<{ raised: number }> {
    const offices = await this.transactions.read<OfficeOfDeadlines>(systemActor(), {
      name: 'offices_with_bookings',
      text: `select id, time_zone as zone, calendar from office where closed_on is null order by id`,
      values: [],
    });
    let raised = 0;
    for (const office of offices) raised += await this.mindOffice(office);
    return { raised };
  }

  private async mindOffice({ id, zone, calendar: name }: OfficeOfDeadlines): Promise<number> {
    const calendar = await this.rules.calendarOf(name);
    const today = this.clock.today(zone);
    return this.transactions.run(systemActor([id]), async (tx) => {
      const departing: Departing[] = await tx.query(DEPARTING_SQL, [id, zone, this.clock.now(), today]);
      if (departing.length === 0) return 0;
      const days = async (step: string): Promise<number> =>
        -(await this.rules.steps.get(tx, { id, today }, 'advance-notice', step)).offset;
      const term = { standard: await days('term'), careful: await days('term-careful'), ahead: await days('asked') };
      let raised = 0;
      for (const { passengerId, bookingId, caseId, departsOn, destination, careful } of departing) {
        const dueOn = noticeDueOn(departsOn, careful ? term.careful : term.standard, calendar, destination);
        // Asked for ahead of its last day, so that nobody has to hurry.
        if (noticeDueOn(dueOn, term.ahead, calendar, destination) > today) continue;
        await tx.query(
          `insert into booking_task (booking_id, passenger_id, case_id, office_id, kind, due_on, created_at)
           values ($1, $2, $3, $4, 'advance-notice', $5, $6) on conflict do nothing`,
          [bookingId, passengerId, caseId, id, dueOn, this.clock.now()],
        );
        raised += 1;
      }
      return raised;
    });
  }
}
