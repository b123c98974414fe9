import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { MovedRows, TwoFiles } from '@homeward/beneficiary';
import { FOLLOWING_MATTERS, type FollowingMatter } from '@homeward/contracts';
import type { EntityManager } from 'typeorm';

/** A column that names a person, in a table whose rows follow when two persons are found to be one. */
export interface PersonColumn {
  readonly table: string;
  readonly column: string;
  /** Columns that together with the person may stand once only: a row that would double another stays where it is. */
  readonly onceWith?: readonly string[];
  /** What its rows are called where it is told how many follow; absent where nobody asks. */
  readonly matter?: FollowingMatter;
}

/** A table whose rows are about a member of a case, and follow with the membership. */
export interface MemberTable {
  readonly table: string;
  readonly matter: FollowingMatter;
}

/** How many rows of one kind follow, as far as the reader may see them. */
export interface Following {
  readonly matter: FollowingMatter;
  readonly count: number;
}

/** What a room keeps about people beside their own file. */
export interface RowsOfPersons {
  readonly columns: readonly PersonColumn[];
  readonly ofMembers?: readonly MemberTable[];
}

/** Marks the one class that names a room's columns; found at boot, so that merging needs to know no room above. */
export const FollowsPerson = DiscoveryService.createDecorator<string>();

/** Points the rows of one person at another, in every loaded room. */
@Injectable()
export class RowsThatFollow {
  private found?: readonly RowsOfPersons[];

  constructor(private readonly discovery: DiscoveryService) {}

  /** Of every loaded room. */
  columns(): readonly PersonColumn[] {
    return this.rooms().flatMap(({ columns }) => columns);
  }

  /** How many rows name this person or a membership of theirs. Row security applies: what is sealed is not counted. */
  ofPerson(tx: EntityManager, personId: string): Promise<Following[]> {
    const counts = this.columns().flatMap(({ table, column, matter }) =>
      matter ? [`select '${matter}' as matter from ${table} where ${column} = $1`] : [],
    );
    return this.count(tx, counts, `member_id in (select id from case_member where person_id = $1)`, personId);
  }

  /** The same of a whole case. */
  ofCase(tx: EntityManager, caseId: string): Promise<Following[]> {
    return this.count(tx, [], `member_id in (select id from case_member where case_id = $1)`, caseId);
  }

  private async count(tx: EntityManager, counts: string[], ofMember: string, id: string): Promise<Following[]> {
    const tables = this.rooms().flatMap(({ ofMembers = [] }) => ofMembers);
    const rows = [
      ...counts,
      ...tables.map(({ table, matter }) => `select '${matter}' as matter from ${table} where ${ofMember}`),
    ];
    const found: Following[] = await tx.query(
      `select matter, count(*)::integer as count from (${rows.join(' union all ')}) followed group by 1`,
      [id],
    );
    return found.toSorted((a, b) => FOLLOWING_MATTERS.indexOf(a.matter) - FOLLOWING_MATTERS.indexOf(b.matter));
  }

  private rooms(): readonly RowsOfPersons[] {
    if (this.found) return this.found;
    const rooms = new Map<unknown, RowsOfPersons>();
    for (const wrapper of this.discovery.getProviders({ metadataKey: FollowsPerson.KEY }))
      rooms.set(wrapper.metatype, wrapper.instance as RowsOfPersons);
    this.found = [...rooms.values()];
    return this.found;
  }

  /** @returns which rows followed */
  async move(tx: EntityManager, { kept, absorbed }: TwoFiles): Promise<MovedRows> {
    const moved: Record<string, readonly string[]> = {};
    for (const { table, column, onceWith } of this.columns()) {
      const doubled = onceWith
        ? `and not exists (select 1 from ${table} o where o.${column} = $1
             ${onceWith.map((name) => `and o.${name} = t.${name}`).join(' ')})`
        : '';
      const [rows]: [{ id: string }[], number] = await tx.query(
        `update ${table} t set ${column} = $1 where t.${column} = $2 ${doubled} returning t.id`,
        [kept, absorbed],
      );
      moved[`${table}.${column}`] = rows.map(({ id }) => id);
    }
    return moved;
  }

  /** Points back what followed and still stands where it was led. */
  async moveBack(tx: EntityManager, { kept, absorbed }: TwoFiles, moved: MovedRows): Promise<void> {
    for (const { table, column } of this.columns())
      await tx.query(`update ${table} set ${column} = $1 where ${column} = $2 and id = any ($3::uuid[])`, [
        ...[absorbed, kept, moved[`${table}.${column}`] ?? []],
      ]);
  }
}
