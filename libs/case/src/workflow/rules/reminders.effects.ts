import { Injectable } from '@nestjs/common';
import { MemberReminders } from '../../appointments/actions/member-reminders.ts';
import { Effect, type WorkflowEffect, type WorkflowMember, type WorkflowSituation } from '../sockets.ts';

/** Whoever withdrew, is on hold or is let go of is not written to; the appointments stand until somebody cancels them. */
@Injectable()
@Effect('take-back-reminders')
export class TakeBackRemindersEffect implements WorkflowEffect {
  constructor(private readonly reminders: MemberReminders) {}

  apply({ tx, members }: WorkflowSituation): Promise<void> {
    return this.reminders.takeBack(tx, idsOf(members));
  }

  /** Whoever was on hold before is so again, and is not written to. */
  async takeBack({ tx, members }: WorkflowSituation): Promise<readonly string[]> {
    const free: { id: string }[] = await tx.query(
      `select id from case_member where id = any ($1::uuid[]) and hold_reason is null`,
      [idsOf(members)],
    );
    await this.reminders.giveBack(
      tx,
      free.map(({ id }) => id),
    );
    return [];
  }
}

@Injectable()
@Effect('give-back-reminders')
export class GiveBackRemindersEffect implements WorkflowEffect {
  constructor(private readonly reminders: MemberReminders) {}

  apply({ tx, members }: WorkflowSituation): Promise<void> {
    return this.reminders.giveBack(tx, idsOf(members));
  }
}

const idsOf = (members: readonly WorkflowMember[]): string[] => members.map(({ id }) => id);
