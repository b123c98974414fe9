import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { AgeOutcome } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, personOf, type Actor } from '@homeward/platform';
import { holdMember, refuseFutureDays } from '../../data/held-member.ts';
import { holdRow } from '../../data/held-row.ts';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';

export interface DoubtAgeInput {
  readonly memberId: string;
  /** Which authority or colleague doubts. */
  readonly doubtedBy: string;
  readonly doubtedOn: string;
}

export interface SettleAgeInput {
  readonly version: number;
  readonly outcome: AgeOutcome;
  readonly settledBy: string;
  readonly settledOn: string;
}

/** Writes down that an age is doubted, and what was found: until then the person has the protection of a child. */
@Injectable()
export class DoubtAgeAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.not-found`, `permission.missing`, `protection.day-wrong`, `age-doubt.open-already` */
  async execute(actor: Actor, caseId: string, input: DoubtAgeInput): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const member = await holdMember(tx, this.clock, caseId, input.memberId);
      demand(actor, 'child.record', member.officeId);
      refuseFutureDays({ doubtedOn: input.doubtedOn }, member.today);
      const open: unknown[] = await tx.query(`select 1 from age_doubt where member_id = $1 and outcome is null`, [
        member.id,
      ]);
      if (open.length > 0)
        throw new DomainError<CounsellingErrorCode>('age-doubt.open-already', 'This age is in doubt already.');
      const id = randomUUID();
      await tx.query(
        `insert into age_doubt (id, case_id, office_id, member_id, doubted_by, doubted_on, recorded_by, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          ...[id, caseId, member.officeId, member.id, input.doubtedBy, input.doubtedOn],
          ...[personOf(actor), this.clock.now()],
        ],
      );
      await this.audit.record(
        tx,
        actor,
        { action: 'doubt-age', recordType: 'age_doubt', recordId: id, officeId: member.officeId },
        { doubtedBy: { after: input.doubtedBy }, doubtedOn: { after: input.doubtedOn } },
      );
      return { id, version: 1 };
    });
  }

  /** @throws DomainError `record.*`, `permission.missing`, `protection.day-wrong`, `age-doubt.settled` */
  async settle(actor: Actor, doubtId: string, input: SettleAgeInput): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const doubt = await holdRow<{ outcome: AgeOutcome | null; doubted_on: string }>(
        tx,
        this.clock,
        'age_doubt',
        doubtId,
        input.version,
      );
      demand(actor, 'child.record', doubt.office_id);
      refuseFutureDays({ settledOn: input.settledOn }, doubt.today);
      if (doubt.outcome !== null)
        throw new DomainError<CounsellingErrorCode>('age-doubt.settled', 'This doubt was settled before.');
      if (input.settledOn < doubt.doubted_on)
        throw new DomainError<CounsellingErrorCode>('protection.day-wrong', 'A doubt is settled after it arose.', {
          fields: { settledOn: `lies before the doubt of ${doubt.doubted_on}` },
        });
      await tx.query(
        `update age_doubt set outcome = $2, settled_by = $3, settled_on = $4, version = version + 1 where id = $1`,
        [doubtId, input.outcome, input.settledBy, input.settledOn],
      );
      await this.audit.record(
        tx,
        actor,
        { action: 'settle-age-doubt', recordType: 'age_doubt', recordId: doubtId, officeId: doubt.office_id },
        { outcome: { before: null, after: input.outcome }, settledOn: { after: input.settledOn } },
      );
      return { id: doubtId, version: input.version + 1 };
    });
  }
}
