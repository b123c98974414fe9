import { Injectable } from '@nestjs/common';
import {
  DeadlineRules,
  DueMatters,
  pageOf,
  shiftDay,
  type DueMatter,
  type DueMattersAsk,
  type DueMattersOfKind,
  type DueMattersPage,
} from '@homeward/case';

const EURP = 'EU-EURP';
/** Whoever is past this stage was received: the window was for that. */
const STILL_WAITING = 'ARRIVED';

/** Immediate help after arrival is asked for in working days (EURPDE); the office that sends counts its own. */
@Injectable()
@DueMatters('post-arrival-window')
export class PostArrivalMatters implements DueMattersOfKind {
  constructor(private readonly rules: DeadlineRules) {}

  async find({ tx, office, today, from, to, after, limit }: DueMattersAsk): Promise<DueMattersPage> {
    const { offset, unit } = await this.rules.steps.get(tx, { id: office.id, today }, 'post-arrival-window', 'term');
    const calendar = await this.rules.calendarOf(office.calendar);
    const arrivals: (Omit<DueMatter, 'due'> & { arrivedOn: string })[] = await tx.query(
      `select a.id as "subjectId", a.case_id as "caseId", c.owner_id as "ownerId", a.arrived_on::text as "arrivedOn"
         from arrival a join "case" c on c.id = a.case_id join case_member m on m.id = a.member_id
         join departure d on d.member_id = a.member_id and d.taken_back_at is null
        where a.office_id = $1 and a.taken_back_at is null and m.stage = $2 and d.programme_code = $3
          and a.arrived_on between $4::date - 400 and $5::date and ($6::uuid is null or a.id > $6)
        order by a.id limit $7`,
      [office.id, STILL_WAITING, EURP, from, to, after, limit],
    );
    const matters = arrivals.map(({ arrivedOn, ...matter }) => ({
      ...{ ...matter, due: shiftDay(arrivedOn, offset, unit, { zone: office.zone, calendar }) },
    }));
    return pageOf(matters, limit);
  }
}
