import { Injectable } from '@nestjs/common';
import { MissedAppointments } from '@homeward/case';
import { Transactions } from '@homeward/database';
import { Clock, systemActor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { isAloneOn } from '../data/arrived-members.ts';
import {
  changedProfiles,
  markOverdue,
  markOpened,
  missWhilePaused,
  ROUNDS_A_BATCH,
  type RoundDue,
} from '../data/rounds-due.ts';
import { FollowUpNotices } from './follow-up-notices.ts';
import { RoundPlanner } from './round-planner.ts';

interface Office {
  readonly id: string;
  readonly zone: string;
}

type Mark = (tx: EntityManager, officeId: string, today: string, now: Date) => Promise<RoundDue[]>;

/**
 * By the clock, office by office and some rounds at a time: windows that opened, and rounds whose window passed. Each is
 * marked in the row together with its notice, so that it is told once, and a tick that was missed is made up.
 */
@Injectable()
export class MindFollowUpsAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly notices: FollowUpNotices,
    private readonly planner: RoundPlanner,
    private readonly missed: MissedAppointments,
    private readonly clock: Clock,
  ) {}

  /** @returns how many windows opened and how many rounds became overdue */
  async execute(): Promise<{ opened: number; overdue: number; changed: number }> {
    const offices = await this.transactions.read<Office>(systemActor(), {
      name: 'offices_that_follow_up',
      text: `select id, time_zone as zone from office where closed_on is null order by id`,
      values: [],
    });
    const sum = { opened: 0, overdue: 0, changed: 0 };
    for (const office of offices) {
      sum.changed += await this.followChanges(office);
      sum.opened += await this.markAll(office, markOpened, 'round-due');
      sum.overdue += await this.markAll(office, markOverdue, 'round-overdue');
      await this.transactions.run(systemActor([office.id]), (tx) =>
        missWhilePaused(tx, office.id, this.clock.today(office.zone)),
      );
    }
    return sum;
  }

  /** One transaction a batch: what was told stays told when the next fails, and memory does not grow. */
  private async markAll({ id, zone }: Office, mark: Mark, template: 'round-due' | 'round-overdue'): Promise<number> {
    const officers = await this.notices.officersOf(id);
    const today = this.clock.today(zone);
    let marked = 0;
    for (;;) {
      const rows = await this.transactions.run(systemActor([id]), async (tx) => {
        const due = await mark(tx, id, today, this.clock.now());
        for (const round of due) {
          const to = round.ownerId ? [round.ownerId] : officers;
          const about = `${round.id}/${round.dueOn}`;
          await this.notices.tell(tx, { officeId: id, caseId: round.caseId, template, about, to });
          if (template === 'round-overdue') await this.lookForChild(tx, id, round, today);
        }
        return due.length;
      });
      marked += rows;
      if (rows < ROUNDS_A_BATCH) return marked;
    }
  }

  /** A child without caregiver of whom nobody heard in the whole window is looked for, and not called overdue. */
  private async lookForChild(tx: EntityManager, officeId: string, round: RoundDue, today: string): Promise<void> {
    if (!round.child || !(await isAloneOn(tx, round.memberId, today))) return;
    const { caseId, memberId } = round;
    await this.missed.tell({
      ...{ tx, actor: systemActor([officeId]), appointmentId: null, occasion: 'round', caseId, officeId, memberId },
      ...{ startsAt: this.clock.now(), today },
    });
  }

  /** Whoever needs more care than on the day of arrival is called more often from now on. */
  private async followChanges({ id, zone }: Office): Promise<number> {
    const actor = systemActor([id]);
    const today = this.clock.today(zone);
    return this.transactions.run(actor, async (tx) => {
      const changed = await changedProfiles(tx, id);
      for (const { memberId, arrivedOn } of changed)
        await this.planner.plan(tx, [memberId], { actor, arrivedOn, today });
      return changed.length;
    });
  }
}
