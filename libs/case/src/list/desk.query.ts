import { Injectable } from '@nestjs/common';
import {
  DESK_DUE,
  type CaseListWhose,
  type CaseMatter,
  type DeskDue,
  type DeskMatter,
  type MemberStage,
} from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, may, personOf, type Actor } from '@homeward/platform';
import { TODAY_IN } from '../data/today.ts';
import { chooseCases, DEPUTISED, meant, UNDER_WAY, type CaseFilters } from './case-choice.ts';
import { Matters } from './matters.ts';

export interface DeskAppointment {
  id: string;
  caseId: string;
  number: string;
  principalName: string;
  startsAt: string;
  timeZone: string;
  durationMinutes: number;
  interpreterMissing: boolean;
}

export interface Desk {
  /** Whose cases are counted: the reader's own, or, for those who own none, all they may see. */
  whose: CaseListWhose;
  due: { due: DeskDue; cases: number }[];
  stages: { stage: MemberStage; cases: number }[];
  /** Nobody answers for them yet; null for those who do not take or assign cases. */
  unassigned: number | null;
  matters: { matter: CaseMatter; whose: CaseListWhose; cases: number }[];
  others: { matter: DeskMatter; waiting: number }[];
  /** With the reader, today, in the order of the day. */
  appointments: DeskAppointment[];
}

const APPOINTMENTS = (actor: string): string => `
  select a.id, a.case_id as "caseId", c.number, a.starts_at as "startsAt", o.time_zone as "timeZone",
         concat_ws(' ', nullif(n.given_names, ''), nullif(n.family_name, '')) as "principalName",
         a.duration_minutes as "durationMinutes", a.interpreter_needed and not a.interpreter_booked as "interpreterMissing"
    from appointment a join "case" c on c.id = a.case_id join office o on o.id = a.office_id
    left join case_member m on m.case_id = c.id and m.principal
    left join person_name n on n.person_id = m.person_id and n.kind = 'primary'
   where a.with_user_id = ${actor}::uuid and a.state in ('planned', 'moved')
     and a.starts_at between nullif(current_setting('app.now', true), '')::timestamptz - interval '1 day'
                         and nullif(current_setting('app.now', true), '')::timestamptz + interval '1 day'
     and (a.starts_at at time zone o.time_zone)::date = ${TODAY_IN('o.time_zone')}
   order by a.starts_at, a.id limit 50`;

/**
 * What lies on the reader's desk today, in one statement. Each number is counted by the very condition of the list that
 * it opens, so that the two are equal.
 */
@Injectable()
export class DeskQuery {
  private readonly names = new Map<string, string>();

  constructor(
    private readonly transactions: Transactions,
    private readonly matters: Matters,
  ) {}

  async execute(actor: Actor): Promise<Desk> {
    demand(actor, 'notice.read');
    const { text, values } = this.statement(actor, personOf(actor));
    const name = this.names.get(text) ?? `desk_${this.names.size}`;
    this.names.set(text, name);
    const [row] = await this.transactions.read<{ desk: Desk }>(actor, { name, text, values });
    return row!.desk;
  }

  private statement(actor: Actor, userId: string): { text: string; values: unknown[] } {
    const values: unknown[] = [];
    const next = (value: unknown): string => `$${values.push(value)}`;
    const known = this.matters.cases();
    const count = (filters: CaseFilters): string =>
      `(select count(*)::integer from "case" c where ${meant(chooseCases(actor, filters, known, next))})`;
    const listed = (rows: string[]): string =>
      rows.length > 0 ? `json_build_array(${rows.join(', ')})` : `'[]'::json`;
    const reads = may(actor, 'case.read');
    const whose: CaseListWhose = may(actor, 'case.open') ? 'mine' : 'anyone';
    const ofCases = [...known].filter(
      ([, { permission, ofBoard }]) => reads && !ofBoard && may(actor, permission ?? 'case.read'),
    );
    const ofDesks = [...this.matters.desks()].filter(([, { permission }]) => may(actor, permission));
    const takes = may(actor, 'duty.take') || may(actor, 'case.assign');
    const parts = {
      whose: `'${whose}'`,
      due: listed(
        DESK_DUE.filter(() => reads).map(
          (due) => `json_build_object('due', '${due}', 'cases', ${count({ whose, due })})`,
        ),
      ),
      stages: reads ? stagesSql(meant(chooseCases(actor, { whose, state: 'all' }, known, next))) : `'[]'::json`,
      unassigned: takes ? count({ whose: 'anyone', unassigned: true }) : 'null::integer',
      matters: listed(
        ofCases.map(([matter, { ofOffice }]) => {
          const their = ofOffice ? 'anyone' : whose;
          return `json_build_object('matter', '${matter}', 'whose', '${their}', 'cases', ${count({ whose: their, matter })})`;
        }),
      ),
      others: listed(
        ofDesks.map(([matter, { count: sql, permission }]) => {
          const own = sql.includes('$1') ? sql.replaceAll('$1', next(actor.offices[permission] ?? [])) : sql;
          return `json_build_object('matter', '${matter}', 'waiting', (${own}))`;
        }),
      ),
      appointments: reads
        ? `(select coalesce(json_agg(a order by a."startsAt", a.id), '[]') from (${APPOINTMENTS(next(userId))}) a)`
        : `'[]'::json`,
    };
    const desk = Object.entries(parts).map(([key, sql]) => `'${key}', ${sql}`);
    return { text: `with ${DEPUTISED} select json_build_object(${desk.join(',\n')}) as desk`, values };
  }
}

/** Each stage is counted by an index. */
const stagesSql = (where: string): string => `
  (select coalesce(json_agg(json_build_object('stage', s.stage, 'cases', n.cases) order by s.place), '[]')
     from unnest(${UNDER_WAY}) with ordinality as s (stage, place)
     cross join lateral (select count(*)::integer as cases from "case" c where ${where} and c.stage = s.stage) n
    where n.cases > 0)`;
