import { Injectable } from '@nestjs/common';
import {
  CARE_LEVELS,
  CASE_LIST_AGES,
  UNSPENT_MATTERS,
  type CareLevel,
  type CaseMatter,
  type UnspentMatter,
} from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, may, type Actor } from '@homeward/platform';
import { TODAY_IN } from '../data/today.ts';
import {
  agesBy,
  CARE_OF_MEMBER,
  chooseCases,
  DEPUTISED,
  dueBy,
  meant,
  OPEN_CASE,
  UNDER_WAY,
} from '../list/case-choice.ts';
import { Matters } from '../list/matters.ts';
import type { Board, BoardOwner, UnspentMoney } from './board.ts';
import { BoardParts } from './board-part.ts';

interface Read extends Omit<Board, 'unspent' | 'owners'> {
  unspent: Omit<UnspentMoney, 'cases'>[];
  owners: (Omit<BoardOwner, 'care'> & { careCounts: number[] })[];
}

const WAITING_MOST = 20;

/** What a supervisor counts for a whole team. */
const COUNTED: readonly CaseMatter[] = [
  ...(['untouched', 'hold-review', 'exception-to-answer', 'transfer-offered', 'refused'] as const),
  ...UNSPENT_MATTERS,
];

/** Of the offices looked up once, under the cases. */
const TODAY = 'd.today';

/**
 * Each open case once, with the marks that the columns of the board count; the conditions are those of the list, but what
 * day it is in an office is reckoned once an office, and who needs more care is looked up once for all of them, by the
 * index of those who do: fifty offices have a hundred thousand cases.
 * @param of the place of the offices' ids
 */
const openSql = (of: string, condition: (matter: CaseMatter) => string): string => `
  days as materialized (select o.id, ${TODAY_IN('o.time_zone')} as today from office o),
  cared as materialized (
    select m.case_id, max(${CARE_OF_MEMBER}) as care from case_member m
     where m.office_id = any (${of}::uuid[]) and m.care_level <> '${CARE_LEVELS[0]}' group by m.case_id),
  opened as materialized (
    select c.owner_id, c.office_id, c.stage, coalesce(${dueBy(TODAY).overdue}, false) as overdue,
           ${condition('on-hold')} as on_hold, ${condition('untouched')} as untouched, coalesce(k.care, 1) as care,
           case ${CASE_LIST_AGES.map((age) => `when ${agesBy(TODAY)[age]} then '${age}'`).join(' ')} end as age
      from "case" c join days d on d.id = c.office_id left join cared k on k.case_id = c.id
     where c.office_id = any (${of}::uuid[]) and ${OPEN_CASE})`;

const OWNERS = `
  (select coalesce(json_agg(o order by o."ownerId" is not null, o."ownerName", o."ownerId"), '[]') from (
     select c.owner_id as "ownerId", u.display_name as "ownerName",
            (select d.display_name from staff_absence s join app_user d on d.id = s.deputy_id
               join office f on f.id = s.office_id
              where s.user_id = c.owner_id and ${TODAY_IN('f.time_zone')} between s.from_on and s.to_on
              order by s.from_on limit 1) as "deputyName",
            count(*)::integer as open, (count(*) filter (where c.overdue))::integer as overdue,
            (count(*) filter (where c.on_hold))::integer as "onHold",
            (count(*) filter (where c.untouched))::integer as untouched,
            array[${CARE_LEVELS.map((_, place) => `(count(*) filter (where c.care = ${place + 1}))::integer`).join(', ')}]
              as "careCounts"
       from opened c left join app_user u on u.id = c.owner_id group by c.owner_id, u.display_name) o)`;

const AGED = `
  (select coalesce(json_agg(a order by array_position(${UNDER_WAY}, a.stage),
            array_position('{${CASE_LIST_AGES.join(',')}}'::text[], a.age)), '[]') from (
     select stage, age, count(*)::integer as cases from opened group by stage, age) a)`;

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
    const [row] = await this.transactions.read<{ board: Read & { counts: Record<CaseMatter, number> } }>(actor, {
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
    const open = openSql(place, (matter) => known.get(matter)!.condition);
    return { text: `with ${DEPUTISED}, ${open} select json_build_object(${board.join(',\n')}) as board`, values };
  }
}

function told({ counts, owners, unspent, ...board }: Read & { counts: Record<CaseMatter, number> }): Board {
  const isMoney = (matter: CaseMatter): matter is UnspentMatter =>
    (UNSPENT_MATTERS as readonly CaseMatter[]).includes(matter);
  const matters = (Object.entries(counts) as [CaseMatter, number][])
    .filter(([matter]) => !isMoney(matter))
    .map(([matter, cases]) => ({ matter, cases }));
  const money = UNSPENT_MATTERS.map((matter) => {
    const found = unspent.find((each) => each.matter === matter);
    return { matter, entitlements: 0, amountUnknown: 0, amounts: [], ...found, cases: counts[matter] };
  });
  const careOf = (careCounts: number[]): { careLevel: CareLevel; cases: number }[] =>
    CARE_LEVELS.map((careLevel, place) => ({ careLevel, cases: careCounts[place]! }));
  return {
    ...board,
    owners: owners.map(({ careCounts, ...owner }) => ({ ...owner, care: careOf(careCounts) })),
    matters,
    unspent: money,
  };
}
