import { Injectable } from '@nestjs/common';
import { CARE_LEVELS, CASE_LIST_AGES, UNSPENT_MATTERS, type CareLevel, type CaseMatter } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, may, type Actor } from '@homeward/platform';
import { TODAY_IN } from '../data/today.ts';
import {
  agesBy,
  CARE_OF_MEMBER,
  chooseCases,
  DEPUTISED,
  meant,
  OPEN_CASE,
  overdueBy,
  UNDER_WAY,
} from '../list/case-choice.ts';
import { NOW, untouchedBy } from '../list/case.matters.ts';
import { Matters } from '../list/matters.ts';
import type { Board, BoardOwner, UnspentMoney } from './board.ts';
import { BoardParts } from './board-part.ts';

interface Read extends Omit<Board, 'unspent' | 'owners' | 'matters'> {
  unspent: UnspentMoney[];
  owners: (Omit<BoardOwner, 'care'> & { careCounts: number[] })[];
  counts: Record<CaseMatter, number>;
}

const WAITING_MOST = 20;

/** What a supervisor counts for a whole team, beside the money that lapses. */
const COUNTED: readonly CaseMatter[] = [
  ...(['untouched', 'hold-review', 'exception-to-answer', 'transfer-offered', 'refused'] as const),
];

/**
 * Each open case is read once, and counted by all that the columns of the board tell apart; the conditions are those of
 * the list. What day it is in an office is reckoned once an office, and who needs more care is looked up once for all, by
 * the index of those who do: fifty offices have a hundred thousand cases.
 * @param of the place of the offices' ids
 */
const tallySql = (of: string, onHold: string): string => `
  days as materialized (
    select o.id, ${TODAY_IN('o.time_zone')} as today, ${NOW} as instant from office o where o.id = any (${of}::uuid[])),
  cared as materialized (
    select m.case_id, max(${CARE_OF_MEMBER}) as care from case_member m
     where m.office_id = any (${of}::uuid[]) and m.care_level <> '${CARE_LEVELS[0]}' group by m.case_id),
  tally as materialized (
    select o.owner_id, o.stage, o.age, count(*) as open, count(*) filter (where o.overdue) as overdue,
           count(*) filter (where o.on_hold) as on_hold, count(*) filter (where o.untouched) as untouched,
           ${CARE_LEVELS.map((_, place) => `count(*) filter (where o.care = ${place + 1}) as care_${place}`).join(', ')}
      from (select c.owner_id, c.stage, ${overdueBy('d.today')} as overdue, ${onHold} as on_hold,
                   ${untouchedBy('d.instant')} as untouched, coalesce(k.care, 1) as care,
                   case ${CASE_LIST_AGES.map((age) => `when ${agesBy('d.today')[age]} then '${age}'`).join(' ')} end as age
              from "case" c join days d on d.id = c.office_id left join cared k on k.case_id = c.id
             where c.office_id = any (${of}::uuid[]) and ${OPEN_CASE}) o
     group by o.owner_id, o.stage, o.age)`;

const total = (column: string): string => `sum(t.${column})::integer`;

const OWNERS = `
  (select coalesce(json_agg(o order by o."ownerId" is not null, o."ownerName", o."ownerId"), '[]') from (
     select c.owner_id as "ownerId", u.display_name as "ownerName",
            (select d.display_name from staff_absence s join app_user d on d.id = s.deputy_id
               join office f on f.id = s.office_id
              where s.user_id = c.owner_id and ${TODAY_IN('f.time_zone')} between s.from_on and s.to_on
              order by s.from_on limit 1) as "deputyName",
            c.open, c.overdue, c.on_hold as "onHold", c.untouched, c.care as "careCounts"
       from (select t.owner_id, ${total('open')} as open, ${total('overdue')} as overdue,
                    ${total('on_hold')} as on_hold, ${total('untouched')} as untouched,
                    array[${CARE_LEVELS.map((_, place) => total(`care_${place}`)).join(', ')}] as care
               from tally t group by t.owner_id) c
       left join app_user u on u.id = c.owner_id) o)`;

const AGED = `
  (select coalesce(json_agg(a order by array_position(${UNDER_WAY}, a.stage),
            array_position('{${CASE_LIST_AGES.join(',')}}'::text[], a.age)), '[]') from (
     select t.stage, t.age, ${total('open')} as cases from tally t group by t.stage, t.age) a)`;

const transfersSql = (offices: string): string => `
  (select coalesce(json_agg(t order by t."deadlineOn", t.id), '[]') from (
     select t.id, f.name as "fromOfficeName", t.members, t.stage, to_char(t.deadline_on, 'YYYY-MM-DD') as "deadlineOn"
       from case_transfer t join office f on f.id = t.from_office_id
      where t.state = 'proposed' and t.to_office_id = any (${offices}::uuid[])
      order by t.deadline_on, t.id limit ${WAITING_MOST}) t)`;

/**
 * A team's work in one statement, under its reader's row security. Every number of cases is counted by the very
 * condition of the list that it opens, so that the two are equal.
 */
@Injectable()
export class BoardQuery {
  private readonly names = new Map<string, string>();

  constructor(
    private readonly transactions: Transactions,
    private readonly matters: Matters,
    private readonly parts: BoardParts,
  ) {}

  /** @param officeId one office; all whose cases the actor may read when absent */
  async execute(actor: Actor, officeId?: string | null): Promise<Board> {
    demand(actor, 'case.assign', officeId ?? undefined);
    const { text, values } = this.statement(actor, officeId ?? null);
    const name = this.names.get(text) ?? `board_${this.names.size}`;
    this.names.set(text, name);
    const [row] = await this.transactions.read<{ board: Read }>(actor, {
      ...{ name, text, values },
    });
    return told(row!.board);
  }

  private statement(actor: Actor, officeId: string | null): { text: string; values: unknown[] } {
    const values: unknown[] = [];
    const next = (value: unknown): string => `$${values.push(value)}`;
    const known = this.matters.cases();
    const of = officeId ? [officeId] : (actor.offices['case.read'] ?? []);
    const place = next(of);
    const here = `c.office_id = any (${place}::uuid[])`;
    const counted = COUNTED.filter((matter) => may(actor, known.get(matter)!.permission ?? 'case.read'));
    const count = (matter: CaseMatter): string => {
      if (matter === 'untouched') return `(select coalesce(${total('untouched')}, 0) from tally t)`;
      const filters = { whose: 'anyone', officeId, matter, state: matter === 'refused' ? 'all' : 'open' } as const;
      return `(select count(*)::integer from "case" c where ${meant(chooseCases(actor, filters, known, next))})`;
    };
    const others = [...this.matters.desks()].filter(([, { permission }]) => may(actor, permission));
    const parts = {
      owners: OWNERS,
      ages: AGED,
      counts: `json_build_object(${counted.map((matter) => `'${matter}', ${count(matter)}`).join(', ')})`,
      others: `json_build_array(${others
        .map(([matter, { count: sql, permission }]) => {
          const own = sql.includes('$1') ? sql.replaceAll('$1', next(actor.offices[permission] ?? [])) : sql;
          return `json_build_object('matter', '${matter}', 'waiting', (${own}))`;
        })
        .join(', ')})`,
      transfers: transfersSql(next(actor.offices['transfer.answer'] ?? [])),
      ...Object.fromEntries([...this.parts.all()].map(([name, part]) => [name, part.json(here)])),
    };
    const board = Object.entries(parts).map(([key, sql]) => `'${key}', ${sql}`);
    const tally = tallySql(place, known.get('on-hold')!.condition);
    return { text: `with ${DEPUTISED}, ${tally} select json_build_object(${board.join(',\n')}) as board`, values };
  }
}

function told({ counts, owners, unspent, ...board }: Read): Board {
  const careOf = (careCounts: number[]): { careLevel: CareLevel; cases: number }[] =>
    CARE_LEVELS.map((careLevel, place) => ({ careLevel, cases: careCounts[place]! }));
  return {
    ...board,
    owners: owners.map(({ careCounts, ...owner }) => ({ ...owner, care: careOf(careCounts) })),
    matters: (Object.entries(counts) as [CaseMatter, number][]).map(([matter, cases]) => ({ matter, cases })),
    unspent: UNSPENT_MATTERS.map(
      (matter) =>
        unspent.find((each) => each.matter === matter) ?? {
          ...{ matter, cases: 0, entitlements: 0, amountUnknown: 0, amounts: [] },
        },
    ),
  };
}
