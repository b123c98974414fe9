import { Injectable } from '@nestjs/common';
import type { MissedOccasion } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, type Actor } from '@homeward/platform';
import { holdMember } from '../../data/held-member.ts';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';
import { childFacts } from '../data/child-facts.ts';
import { MissingChildAlerts } from '../data/missing-child-alerts.ts';

export interface ReportMissingChildInput {
  readonly memberId: string;
  readonly occasion: MissedOccasion;
  readonly missedAt: Date;
}

/** Lets anybody who expected a child in vain call for help, whatever the occasion was and with whomever the child lives. */
@Injectable()
export class ReportMissingChildAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly alerts: MissingChildAlerts,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.not-found`, `permission.missing`, `protection.day-wrong`, `child.is-adult`, `missing-child.open-already` */
  async execute(
    actor: Actor,
    caseId: string,
    input: ReportMissingChildInput,
  ): Promise<{ id: string; version: number }> {
    if (input.missedAt > this.clock.now())
      throw new DomainError<CounsellingErrorCode>('protection.day-wrong', 'That hour has not come yet.', {
        fields: { missedAt: 'lies in the future; write when the child was expected' },
      });
    return this.transactions.run(actor, async (tx) => {
      const member = await holdMember(tx, this.clock, caseId, input.memberId);
      demand(actor, 'missing-child.report', member.officeId);
      const [facts] = await childFacts(tx, [member.id], member.today);
      if (facts!.situation === null)
        throw new DomainError<CounsellingErrorCode>('child.is-adult', 'This alert is for a child.', {
          fields: { memberId: 'is no child today; check the birth date' },
        });
      const { occasion, missedAt } = input;
      const { officeId } = member;
      const id = await this.alerts.open(tx, actor, {
        ...{ memberId: member.id, caseId, officeId, occasion, appointmentId: null, missedAt },
      });
      if (id === null)
        throw new DomainError<CounsellingErrorCode>(
          'missing-child.open-already',
          'An alert for this child is open: those who must act were told.',
        );
      return { id, version: 1 };
    });
  }
}
