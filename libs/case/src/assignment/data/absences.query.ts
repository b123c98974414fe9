import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { demand, type Actor } from '@homeward/platform';
import { TODAY_IN } from '../../data/today.ts';

export interface AbsenceView {
  id: string;
  officeId: string;
  userId: string;
  userName: string | null;
  deputyId: string;
  deputyName: string | null;
  fromOn: string;
  toOn: string;
  /** The reader is the deputy, and it is now: their list has a filter "for" this colleague. */
  forMe: boolean;
  /** For whom it is written: the deputy, the one who is away, and whoever assigns cases there. */
  note: string | null;
  version: number;
}

/** Who is away now or soon, and who answers for them. */
@Injectable()
export class AbsencesQuery {
  constructor(private readonly transactions: Transactions) {}

  async execute(actor: Actor): Promise<AbsenceView[]> {
    demand(actor, 'case.read');
    const [row] = await this.transactions.read<{ rows: AbsenceView[] }>(actor, {
      name: 'staff_absences',
      text: `select coalesce(json_agg(a order by a."fromOn", a.id), '[]') as rows from (
               select s.id, s.office_id as "officeId", s.user_id as "userId", u.display_name as "userName",
                      s.deputy_id as "deputyId", d.display_name as "deputyName",
                      to_char(s.from_on, 'YYYY-MM-DD') as "fromOn", to_char(s.to_on, 'YYYY-MM-DD') as "toOn",
                      s.deputy_id = $1 and ${TODAY_IN('o.time_zone')} between s.from_on and s.to_on as "forMe",
                      case when $1 in (s.user_id, s.deputy_id, s.recorded_by) or s.office_id = any ($2::uuid[])
                           then s.note end as note, s.version
                 from staff_absence s join office o on o.id = s.office_id
                 left join app_user u on u.id = s.user_id left join app_user d on d.id = s.deputy_id
                where s.to_on >= ${TODAY_IN('o.time_zone')} order by s.from_on, s.id limit 200) a`,
      values: [actor.userId, actor.offices['case.assign'] ?? []],
    });
    return row!.rows;
  }
}
