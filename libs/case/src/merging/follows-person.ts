import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { MovedRows, TwoFiles } from '@homeward/beneficiary';
import type { EntityManager } from 'typeorm';

/** A column that names a person, in a table whose rows follow when two persons are found to be one. */
export interface PersonColumn {
  readonly table: string;
  readonly column: string;
  /** Columns that together with the person may stand once only: a row that would double another stays where it is. */
  readonly onceWith?: readonly string[];
}

/** What a room keeps about people beside their own file. */
export interface RowsOfPersons {
  readonly columns: readonly PersonColumn[];
}

/** Marks the one class that names a room's columns; found at boot, so that merging needs to know no room above. */
export const FollowsPerson = DiscoveryService.createDecorator<string>();

/** Points the rows of one person at another, in every loaded room. */
@Injectable()
export class RowsThatFollow {
  private found?: readonly PersonColumn[];

  constructor(private readonly discovery: DiscoveryService) {}

  /** Of every loaded room. */
  columns(): readonly PersonColumn[] {
    if (this.found) return this.found;
    const rooms = new Map<unknown, RowsOfPersons>();
    for (const wrapper of this.discovery.getProviders({ metadataKey: FollowsPerson.KEY }))
      rooms.set(wrapper.metatype, wrapper.instance as RowsOfPersons);
    this.found = [...rooms.values()].flatMap(({ columns }) => columns);
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
