import { Injectable } from '@nestjs/common';
import {
  BOOKING_DESK_MATTERS,
  type BookingDeskMatter,
  type BookingState,
  type BookingTaskKind,
  type RefundState,
} from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, pageOf, type Actor, type PageInfo, type PageQuery } from '@homeward/platform';
import { BOOKING_DESK_LINES } from './booking-desk.sql.ts';

/** One thing to do about a booking. The same booking lies on the desk for each. */
export interface DeskLine {
  matter: BookingDeskMatter;
  bookingId: string;
  bookingNumber: number;
  version: number;
  state: BookingState;
  caseId: string;
  caseNumber: string;
  principalName: string;
  travellers: number;
  fromPlace: string;
  fromCity: string;
  toPlace: string;
  toCity: string;
  wishedFrom: string;
  wishedTo: string;
  departsAt: string | null;
  departsZone: string | null;
  /** When it must be done, an instant; null where nothing runs out. */
  dueAt: string | null;
  timeZone: string;
  passengerId: string | null;
  passengerVersion: number | null;
  travellerName: string | null;
  refundState: RefundState | null;
  fareMinor: number | null;
  currency: string | null;
  taskId: string | null;
  taskKind: BookingTaskKind | null;
  taskVersion: number | null;
}

export interface BookingDesk {
  rows: DeskLine[];
  page: PageInfo;
  /** By matter, of all that lies on the desk, whichever is shown. */
  counts: { matter: BookingDeskMatter; waiting: number }[];
}

const DESK_SQL = `
  with line as (${BOOKING_DESK_LINES}),
  shown as (
    select x.matter, b.id as "bookingId", b.number as "bookingNumber", b.version, b.state, b.case_id as "caseId",
           c.number as "caseNumber", concat_ws(' ', nullif(n.given_names, ''), nullif(n.family_name, '')) as "principalName",
           (select count(*)::integer from booking_passenger s where s.booking_id = b.id
               and s.state in ('asked', 'held', 'ticketed', 'departed')) as travellers,
           b.from_place as "fromPlace", pf.city as "fromCity", b.to_place as "toPlace", pt.city as "toCity",
           to_char(b.wished_from, 'YYYY-MM-DD') as "wishedFrom", to_char(b.wished_to, 'YYYY-MM-DD') as "wishedTo",
           l.departs_at as "departsAt", la.time_zone as "departsZone", x.due as "dueAt", o.time_zone as "timeZone",
           s.id as "passengerId", s.version as "passengerVersion",
           concat_ws(' ', nullif(sn.given_names, ''), nullif(sn.family_name, '')) as "travellerName",
           s.refund_state as "refundState", s.fare_minor as "fareMinor", s.currency,
           t.id as "taskId", t.kind as "taskKind", t.version as "taskVersion"
      from line x join booking b on b.id = x.id join "case" c on c.id = b.case_id join office o on o.id = b.office_id
      join airport pf on pf.code = b.from_place join airport pt on pt.code = b.to_place
      left join case_member m on m.case_id = c.id and m.principal
      left join person_name n on n.person_id = m.person_id and n.kind = 'primary'
      left join booking_leg l on l.booking_id = b.id and l.position = 1
      left join airport la on la.code = l.from_place
      left join booking_passenger s on s.id = x.seat
      left join case_member sm on sm.id = s.member_id
      left join person_name sn on sn.person_id = sm.person_id and sn.kind = 'primary'
      left join booking_task t on t.id = x.task
     where $1::text is null or x.matter = $1
     order by x.due nulls last, array_position($4::text[], x.matter), b.id, x.seat limit $2 offset $3)
  select (select coalesce(json_agg(shown), '[]') from shown) as rows,
         (select count(*)::integer from line x where $1::text is null or x.matter = $1) as total,
         (select coalesce(json_agg(json_build_object('matter', k.matter, 'waiting', k.waiting)), '[]')
            from (select w.matter, count(x.id)::integer as waiting from unnest($4::text[]) with ordinality w (matter, at)
                    left join line x on x.matter = w.matter group by w.matter, w.at order by w.at) k) as counts`;

/** What those who book have to do in their offices, the soonest first. */
@Injectable()
export class BookingDeskQuery {
  constructor(private readonly transactions: Transactions) {}

  async execute(actor: Actor, query: PageQuery & { matter?: BookingDeskMatter | null }): Promise<BookingDesk> {
    demand(actor, 'booking.request');
    const { page, size, offset } = pageOf(query);
    const [row] = await this.transactions.read<Omit<BookingDesk, 'page'> & { total: number }>(actor, {
      name: 'booking_desk',
      text: DESK_SQL,
      values: [query.matter ?? null, size, offset, BOOKING_DESK_MATTERS],
    });
    const { rows, counts, total } = row!;
    return { rows, counts, page: { page, size, total } };
  }
}
