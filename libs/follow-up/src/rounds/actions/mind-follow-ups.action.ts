import { Injectable } from '@nestjs/common';
import { MissedAppointments } from '@homeward/case';
import { Transactions } from '@homeward/database';
import { Clock, systemActor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { isAloneOn } from '../data/arrived-members.ts';
import {
  changedProfiles,
  markUnheard,
  missWhilePaused,
  ROUNDS_A_BATCH,
  type ChildUnheard,
} from '../data/rounds-due.ts';
import { RoundPlanner } from './round-planner.ts';

interface Office {
  readonly id: string;
  readonly zone: string;
}

/**
 * By the clock, office by office: rounds planned anew for whoever needs more care, children of whom nobody heard in a whole
 * window, and what passed while contact was lost. That a window opens or closes is told by the reminders.
 */
@Injectable()
export class MindFollowUpsAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly planner: RoundPlanner,
    private readonly missed: MissedAppointments,
    private readonly clock: Clock,
  ) {}

  /** @returns how many children's rounds were looked at, and whose rounds were planned anew */
  async execute(): Promise<{ unheard: number; changed: number }> {
    const offices = await this.transactions.read<Office>(systemActor(), {
      name: 'offices_that_follow_up',
      text: `select id, time_zone as zone from office where closed_on is null order by id`,
      values: [],
    });
    const sum = { unheard: 0, changed: 0 };
    for (const office of offices) {
      sum.changed += await this.followChanges(office);
      sum.unheard += await this.lookForChildren(office);
      await this.transactions.run(systemActor([office.id]), (tx) =>
        missWhilePaused(tx, office.id, this.clock.today(office.zone)),
      );
    }
    return sum;
  }

  /** One transaction a batch: what was told stays told when the next fails, and memory does not grow. */
  private async lookForChildren({ id, zone }: Office): Promise<number> {
    const today = this.clock.today(zone);
    let marked = 0;
    for (;;) {
      const rows = await this.transactions.run(systemActor([id]), async (tx) => {
        const unheard = await markUnheard(tx, id, today, this.clock.now());
        for (const round of unheard) await this.lookForChild(tx, id, round, today);
        return unheard.length;
      });
      marked += rows;
      if (rows < ROUNDS_A_BATCH) return marked;
    }
  }

  /** A child without caregiver of whom nobody heard in the whole window is looked for. */
  private async lookForChild(tx: EntityManager, officeId: string, round: ChildUnheard, today: string): Promise<void> {
    if (!(await isAloneOn(tx, round.memberId, today))) return;
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
