import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { FollowUpProfile, ScheduledRound } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, personOf, type Actor } from '@homeward/platform';
import { refusal, refuseIfWrong } from '../domain/follow-up.errors.ts';
import { inOrder, scheduleProblems } from '../domain/schedule-rules.ts';

export interface RecordFollowUpScheduleInput {
  /** Every programme without a schedule of its own, when absent. */
  readonly programmeCode?: string | null | undefined;
  readonly profile: FollowUpProfile;
  /** The first day of arrival it holds for, `YYYY-MM-DD`. */
  readonly validFrom: string;
  readonly rounds: readonly ScheduledRound[];
  readonly lostAfter: number;
  readonly source: string;
}

/** Enters which rounds are held for whoever arrives from a day on. What was planned by another schedule stays as it is. */
@Injectable()
export class RecordFollowUpScheduleAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `permission.missing`, `schedule.wrong` */
  async execute(actor: Actor, input: RecordFollowUpScheduleInput): Promise<{ id: string }> {
    demand(actor, 'follow-up-schedule.record');
    const { programmeCode = null, profile, validFrom, rounds, lostAfter, source } = input;
    refuseIfWrong('schedule.wrong', 'These rounds cannot be held so.', scheduleProblems(rounds));
    return this.transactions.run(actor, async (tx) => {
      if (programmeCode) {
        const known: unknown[] = await tx.query(`select 1 from programme where code = $1`, [programmeCode]);
        if (known.length === 0)
          throw refusal('schedule.wrong', 'There is no such programme.', {
            programmeCode: 'must be a programme of the list',
          });
      }
      const [added]: { id: string }[] = await tx.query(
        `insert into follow_up_schedule (programme_code, profile, valid_from, rounds, lost_after, known_from, source, recorded_by)
         values ($1, $2, $3, $4::jsonb, $5, 'own-source', $6, $7) on conflict do nothing returning id`,
        [programmeCode, profile, validFrom, JSON.stringify(inOrder(rounds)), lostAfter, source, personOf(actor)],
      );
      if (!added)
        throw refusal('schedule.wrong', 'A schedule holds from that day already.', {
          validFrom: 'is the first day of another schedule; choose another day',
        });
      await this.audit.record(
        tx,
        actor,
        {
          ...{ action: 'record-follow-up-schedule', recordType: 'follow_up_schedule', recordId: added.id },
          officeId: null,
        },
        { profile: { after: profile }, validFrom: { after: validFrom }, source: { after: source } },
      );
      return { id: added.id };
    });
  }
}
