import { Injectable } from '@nestjs/common';
import type { AppointmentState, CalendarInterpreter, CalendarWhose, InterpreterMode } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, DomainError, personOf, type Actor, type PlatformErrorCode } from '@homeward/platform';

export interface CalendarFilters {
  /** The first and the last day, by the clock of each office. */
  readonly from: string;
  readonly to: string;
  readonly whose?: CalendarWhose | null;
  readonly officeId?: string | null;
  readonly roomId?: string | null;
  readonly interpreter?: CalendarInterpreter | null;
}

export interface CalendarAppointment {
  id: string;
  caseId: string;
  number: string;
  memberId: string;
  memberName: string;
  officeId: string;
  timeZone: string;
  withUserId: string;
  withUserName: string | null;
  startsAt: string;
  durationMinutes: number;
  place: string;
  roomId: string | null;
  roomName: string | null;
  language: string | null;
  interpreterNeeded: boolean;
  interpreterBooked: boolean;
  interpreterMode: InterpreterMode | null;
  state: AppointmentState;
  version: number;
}

const DAYS_MOST = 42;
const APPOINTMENTS_MOST = 500;

const SQL = `
  select coalesce(json_agg(a order by a."startsAt", a.id), '[]') as rows from (
    select a.id, a.case_id as "caseId", c.number, a.member_id as "memberId",
           concat_ws(' ', nullif(n.given_names, ''), nullif(n.family_name, '')) as "memberName",
           a.office_id as "officeId", o.time_zone as "timeZone", a.with_user_id as "withUserId",
           u.display_name as "withUserName", a.starts_at as "startsAt", a.duration_minutes as "durationMinutes",
           a.place, a.room_id as "roomId", r.name as "roomName", a.language,
           a.interpreter_needed as "interpreterNeeded", a.interpreter_booked as "interpreterBooked",
           a.interpreter_mode as "interpreterMode", a.state, a.version
      from appointment a join "case" c on c.id = a.case_id join office o on o.id = a.office_id
      join case_member m on m.id = a.member_id
      left join person_name n on n.person_id = m.person_id and n.kind = 'primary'
      left join app_user u on u.id = a.with_user_id left join office_room r on r.id = a.room_id
     where a.state in ('planned', 'moved', 'attended', 'missed')
       and a.starts_at >= $1::date - interval '1 day' and a.starts_at < $2::date + interval '2 days'
       and (a.starts_at at time zone o.time_zone)::date between $1::date and $2::date
       and ($3::uuid is null or a.with_user_id = $3) and ($4::uuid is null or a.office_id = $4)
       and ($5::uuid is null or a.room_id = $5)
       and ($6::text is null or (a.interpreter_needed and ($6 = 'needed' or a.interpreter_booked = ($6 = 'booked'))))
     order by a.starts_at, a.id limit ${APPOINTMENTS_MOST}) a`;

/** Appointments of some days, the reader's own or those of their offices. */
@Injectable()
export class CalendarQuery {
  constructor(private readonly transactions: Transactions) {}

  /** @throws DomainError `input.invalid` for days in the wrong order or too many of them */
  async execute(actor: Actor, filters: CalendarFilters): Promise<CalendarAppointment[]> {
    const { from, to, whose, officeId, roomId, interpreter } = filters;
    demand(actor, 'case.read', officeId ?? undefined);
    const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
    if (!(days >= 0 && days < DAYS_MOST))
      throw new DomainError<PlatformErrorCode>('input.invalid', 'A calendar shows six weeks at most.', {
        fields: { to: `must be the day of from, or at most ${DAYS_MOST - 1} days after it` },
      });
    const own = whose === 'office' ? null : personOf(actor);
    const [row] = await this.transactions.read<{ rows: CalendarAppointment[] }>(actor, {
      name: 'calendar',
      text: SQL,
      values: [from, to, own, officeId ?? null, roomId ?? null, interpreter ?? null],
    });
    return row!.rows;
  }
}
