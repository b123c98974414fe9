import type { INestApplicationContext, Type } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { systemActor, type Actor } from '@homeward/platform';
import type { ToldSoFar } from './told-so-far.ts';

export interface MemberAtHand {
  readonly id: string;
  readonly personId: string;
}

/**
 * One case while something is done on it. What earlier work left is asked of the database each time, as a colleague
 * reads the file before going on: so nothing need be remembered over an interruption.
 */
export class CaseAtHand {
  constructor(
    private readonly application: INestApplicationContext,
    /** Ids by name. */
    readonly offices: ReadonlyMap<string, string>,
    readonly told: ToldSoFar,
    /** Who does it. */
    readonly actor: Actor,
  ) {}

  get id(): string {
    return this.told.opened!.id;
  }

  member(place: number): MemberAtHand {
    return this.told.opened!.members[place]!;
  }

  get members(): readonly MemberAtHand[] {
    return this.told.opened!.members;
  }

  do<T>(action: Type<T>): T {
    return this.application.get(action);
  }

  /** @param name of the prepared statement; @returns the only row, or undefined */
  async find<Row extends object>(name: string, text: string, ...values: unknown[]): Promise<Row | undefined> {
    return (await this.all<Row>(name, text, ...values))[0];
  }

  all<Row extends object>(name: string, text: string, ...values: unknown[]): Promise<Row[]> {
    const reader = systemActor([...this.offices.values()]);
    return this.application.get(Transactions).read<Row>(reader, { name: `demo_${name}`, text, values });
  }

  async version(): Promise<number> {
    return (await this.find<{ version: number }>('case_version', 'select version from "case" where id = $1', this.id))!
      .version;
  }

  /** The member's stage and version now. */
  async standing(place: number): Promise<{ version: number; stage: string }> {
    const text = 'select version, stage from case_member where id = $1';
    return (await this.find<{ version: number; stage: string }>('member_standing', text, this.member(place).id))!;
  }
}

/** One action, whole in its own transaction. */
export type Act = () => Promise<unknown>;

/**
 * How each kind of work is done; a room's file brings those of its own. The file is read first, and what is left is one
 * action, or none when there is nothing to do.
 */
export type Doing<Work> = (the: CaseAtHand, work: Work) => Act | null | Promise<Act | null>;
