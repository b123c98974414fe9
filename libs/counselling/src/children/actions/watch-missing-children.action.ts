import { Inject, Injectable } from '@nestjs/common';
import { StaffQueries } from '@homeward/case';
import { MESSAGE_INTENTS, type MessageIntents } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, systemActor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { childrenAlone } from '../data/child-facts.ts';
import { MissingChildAlerts } from '../data/missing-child-alerts.ts';
import {
  ATTENDANCE_ASKED_AFTER_MS,
  ATTENDANCE_ASKED_FOR_MS,
  OFFICERS_ASKED_AFTER_MS,
  TOLD_DAILY_MS,
} from '../domain/protocol.ts';

interface Expected {
  readonly id: string;
  readonly caseId: string;
  readonly memberId: string;
  readonly withUserId: string;
  readonly startsAt: Date;
  readonly today: string;
}

/** Finds in every office the alerts nobody has closed and the children nobody has said to have come. */
@Injectable()
export class WatchMissingChildrenAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly staff: StaffQueries,
    private readonly alerts: MissingChildAlerts,
    @Inject(MESSAGE_INTENTS) private readonly intents: MessageIntents<EntityManager>,
    private readonly clock: Clock,
  ) {}

  /** Office by office, so that each works in its own scope; may stop half-way and begin again. */
  async execute(): Promise<{ toldAgain: number; asked: number }> {
    const offices = await this.transactions.read<{ id: string }>(systemActor(), {
      name: 'offices_to_watch',
      text: `select id from office where closed_on is null order by id`,
      values: [],
    });
    const sum = { toldAgain: 0, asked: 0 };
    for (const { id } of offices) {
      const officers = await this.staff.holders(id, ['protection-officer', 'supervisor']);
      await this.transactions.run(systemActor([id]), async (tx) => {
        sum.toldAgain += await this.tellAgain(tx, id);
        sum.asked += await this.askWhoWaited(tx, id, officers);
      });
    }
    return sum;
  }

  private async tellAgain(tx: EntityManager, officeId: string): Promise<number> {
    const now = this.clock.now();
    const [due]: [{ id: string; caseId: string; round: number }[], number] = await tx.query(
      `update missing_child_alert set told = told + 1, tell_again_at = $3
        where office_id = $1 and closed_at is null and tell_again_at <= $2
        returning id, case_id as "caseId", told as round`,
      [officeId, now, new Date(now.getTime() + TOLD_DAILY_MS)],
    );
    for (const alert of due) await this.alerts.tell(tx, { ...alert, officeId });
    return due.length;
  }

  /**
   * Whoever waited for a child without caregiver is asked whether they came; then those who would be told that the child
   * is missing. Each is asked once.
   */
  private async askWhoWaited(tx: EntityManager, officeId: string, officers: readonly string[]): Promise<number> {
    const now = this.clock.now().getTime();
    const expected: Expected[] = await tx.query(
      `select a.id, a.case_id as "caseId", a.member_id as "memberId", a.with_user_id as "withUserId",
              a.starts_at as "startsAt", ($4::timestamptz at time zone o.time_zone)::date::text as today
         from appointment a join office o on o.id = a.office_id
        where a.office_id = $1 and a.state in ('planned', 'moved') and a.starts_at > $2 and a.starts_at <= $3`,
      [officeId, new Date(now - ATTENDANCE_ASKED_FOR_MS), new Date(now - ATTENDANCE_ASKED_AFTER_MS), new Date(now)],
    );
    if (expected.length === 0) return 0;
    const members = [...new Set(expected.map(({ memberId }) => memberId))].map((id) => ({ id }));
    const alone = new Set(await childrenAlone(tx, members, expected[0]!.today));
    const waited = expected.filter(({ memberId }) => alone.has(memberId));
    for (const appointment of waited) {
      await this.ask(tx, officeId, appointment, appointment.withUserId, '');
      if (now - appointment.startsAt.getTime() < OFFICERS_ASKED_AFTER_MS) continue;
      for (const userId of officers)
        if (userId !== appointment.withUserId) await this.ask(tx, officeId, appointment, userId, `/${userId}`);
    }
    return waited.length;
  }

  private async ask(
    tx: EntityManager,
    officeId: string,
    { id, caseId }: Expected,
    userId: string,
    who: string,
  ): Promise<void> {
    await this.intents.write(tx, {
      ...{ key: `attendance-unrecorded/${id}${who}`, template: 'attendance-unrecorded', officeId, caseId, userId },
      ...{ personId: null, appointmentId: null, appointmentVersion: null, dueAt: this.clock.now() },
    });
  }
}
