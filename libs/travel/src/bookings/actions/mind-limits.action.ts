import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { Clock, systemActor } from '@homeward/platform';
import { BookingNotices } from '../data/booking-notices.ts';
import { noticeDue, WARNED_BEFORE } from '../domain/booking-limits.ts';

interface Held {
  readonly id: string;
  readonly caseId: string;
  readonly officeId: string;
  readonly requestedBy: string;
  readonly optionExpiresAt: Date;
  readonly ticketingLimitAt: Date | null;
}

const FIRST_WARNING_HOURS = Math.max(...WARNED_BEFORE.map(({ hours }) => hours));

/**
 * Seats that are held run out by the clock of an agency. Those who book are warned a day and four hours before; what ran
 * out reaches a supervisor too. Each limit is told once by each warning, and a new limit begins anew.
 */
@Injectable()
export class MindLimitsAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly notices: BookingNotices,
    private readonly clock: Clock,
  ) {}

  async execute(officeId: string): Promise<{ told: number }> {
    const now = this.clock.now();
    return this.transactions.run(systemActor([officeId]), async (tx) => {
      const held: Held[] = await tx.query(
        `select id, case_id as "caseId", office_id as "officeId", requested_by as "requestedBy",
                option_expires_at as "optionExpiresAt", ticketing_limit_at as "ticketingLimitAt"
           from booking where office_id = $1 and state = 'held'
            and least(option_expires_at, ticketing_limit_at) <= $2 order by id`,
        [officeId, new Date(now.getTime() + FIRST_WARNING_HOURS * 3_600_000)],
      );
      let told = 0;
      for (const { id, caseId, requestedBy, ...limits } of held)
        for (const [kind, limit] of Object.entries({
          option: limits.optionExpiresAt,
          ticketing: limits.ticketingLimitAt,
        })) {
          const template = limit && noticeDue(limit, now);
          if (!template) continue;
          const missed = template === 'booking-limit-missed';
          await this.notices.tell(tx, {
            ...{ template, caseId, officeId, occasion: `${id}/${kind}/${limit.toISOString()}`, userIds: [requestedBy] },
            roles: missed ? ['movement-officer', 'supervisor'] : ['movement-officer'],
          });
          told += 1;
        }
      return { told };
    });
  }
}
