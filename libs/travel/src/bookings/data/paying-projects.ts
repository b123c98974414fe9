import type { EntityManager } from 'typeorm';

export interface PayingProject {
  id: string;
  name: string;
}

/** Funds open on a day for the programme the members of a booking were last granted help by. */
export const PAYING_PROJECTS_SQL = (booking: string, day: string): string => `
  select distinct p.id, p.name
    from booking_passenger s
    join lateral (select e.programme_code from eligibility_decision d
                    join eligibility_evaluation e on e.id = d.evaluation_id
                   where d.member_id = s.member_id and d.decision <> 'reject'
                   order by d.decided_at desc, e.number desc limit 1) g on true
    join programme_fund f on f.programme_code = g.programme_code and f.valid_from <= ${day}
     and (f.valid_to is null or f.valid_to > ${day})
    join project p on p.id = f.project_id and ${day} between p.starts_on and p.ends_on
   where s.booking_id = ${booking}`;

/** What may pay for a booking: the projects of the programme, never the person. */
export function payingProjects(tx: EntityManager, bookingId: string, today: string): Promise<PayingProject[]> {
  return tx.query(`${PAYING_PROJECTS_SQL('$1', '$2::date')} order by name, id`, [bookingId, today]);
}
