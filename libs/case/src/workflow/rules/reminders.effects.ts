import { Injectable } from '@nestjs/common';
import { MemberReminders } from '../../appointments/actions/member-reminders.ts';
import { Effect, type WorkflowEffect, type WorkflowMember, type WorkflowSituation } from '../sockets.ts';

/** Whoever withdrew or is on hold is not written to; the appointments stand until somebody cancels them. */
@Injectable()
@Effect('take-back-reminders')
export class TakeBackRemindersEffect implements WorkflowEffect {
  constructor(private readonly reminders: MemberReminders) {}

  apply({ tx, members }: WorkflowSituation): Promise<void> {
    return this.reminders.takeBack(tx, idsOf(members));
  }

  async takeBack({ tx, members }: WorkflowSituation): Promise<readonly string[]> {
    await this.reminders.giveBack(tx, idsOf(members));
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
