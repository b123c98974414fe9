import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { CentreReferralState } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, type Actor } from '@homeward/platform';
import { refuseFutureDays } from '../../data/held-member.ts';
import { holdRow } from '../../data/held-row.ts';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';

export interface ReferFlagInput {
  readonly version: number;
  readonly centreCode: string | null;
  readonly answer: Exclude<CentreReferralState, 'to-offer'>;
  readonly referredOn: string;
}

/** Writes down whether the person accepted a specialised centre: only its people ask what happened. */
@Injectable()
export class ReferFlagAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.*`, `permission.missing`, `protection-flag.*`, `protection.day-wrong` */
  async execute(actor: Actor, flagId: string, input: ReferFlagInput): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const flag = await holdRow<{ referral_state: CentreReferralState }>(
        tx,
        this.clock,
        'protection_flag',
        flagId,
        input.version,
      );
      demand(actor, 'protection-flag.refer', flag.office_id);
      refuseFutureDays({ referredOn: input.referredOn }, flag.today);
      if (flag.referral_state === 'accepted')
        throw new DomainError<CounsellingErrorCode>('protection-flag.settled', 'This person was already referred.');
      const known: unknown[] = await tx.query(`select 1 from specialised_centre where code = $1`, [input.centreCode]);
      if (input.answer === 'accepted' && known.length === 0)
        throw new DomainError<CounsellingErrorCode>('protection-flag.centre-unknown', 'Name the centre.', {
          fields: { centreCode: 'must be a centre from specialised-centres when the person accepts' },
        });
      await tx.query(
        `update protection_flag set referral_state = $2, centre_code = $3, referred_on = $4, version = version + 1
          where id = $1`,
        [flagId, input.answer, known.length === 0 ? null : input.centreCode, input.referredOn],
      );
      // Neither centre nor answer goes into the trail: it is read by people the matter is not for.
      await this.audit.record(tx, actor, {
        ...{ action: 'refer-protection-flag', recordType: 'protection_flag', recordId: flagId },
        officeId: flag.office_id,
      });
      return { id: flagId, version: input.version + 1 };
    });
  }
}
