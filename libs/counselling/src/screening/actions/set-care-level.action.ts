import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { CareLevel } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, staleVersion, type Actor } from '@homeward/platform';
import { ProtectionRecords } from '../../children/data/protection-records.ts';
import { holdMember, refuseFutureDays } from '../../data/held-member.ts';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';

export interface SetCareLevelInput {
  readonly memberId: string;
  /** Of the member, as it was read. */
  readonly version: number;
  readonly level: CareLevel;
  /** Sealed. */
  readonly reason: string;
  /** Since when, `YYYY-MM-DD`. */
  readonly setOn: string;
}

/**
 * What a protection officer concludes between two screenings: somebody may need more care, or less, long before anybody
 * asks them all the questions again. Everybody reads the level; why it was set, and what it was before, stays sealed.
 */
@Injectable()
export class SetCareLevelAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly records: ProtectionRecords,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.*`, `permission.missing`, `protection.day-wrong`, `care-level.unsuitable` */
  async execute(actor: Actor, caseId: string, input: SetCareLevelInput): Promise<{ id: string; version: number }> {
    const { memberId, version, level, setOn } = input;
    return this.transactions.run(actor, async (tx) => {
      const member = await holdMember(tx, this.clock, caseId, memberId);
      demand(actor, 'care-level.set', member.officeId);
      refuseFutureDays({ setOn }, member.today);
      const reason = input.reason.trim();
      if (reason === '')
        throw new DomainError<CounsellingErrorCode>(
          'care-level.unsuitable',
          'Nobody is given a care level unexplained.',
          {
            fields: { reason: 'is empty; write what has changed' },
          },
        );
      const [row]: { before: CareLevel; version: number }[] = await tx.query(
        `select care_level as before, version from case_member where id = $1`,
        [memberId],
      );
      const { before, version: stands } = row!;
      if (stands !== version) throw staleVersion('member', version, stands);
      await tx.query(
        `update case_member set care_level = $2, care_level_floor = $2, version = version + 1 where id = $1`,
        [memberId, level],
      );
      const { officeId } = member;
      const subject = { subjectId: memberId, memberId, caseId, officeId };
      const content = { level, before, reason };
      const id = await this.records.write(tx, actor, { kind: 'care-level', ...subject, happenedOn: setOn, content });
      // The level stays out of the trail: its readers could tell from a rise what was found.
      await this.audit.record(tx, actor, {
        ...{ action: 'set-care-level', recordType: 'case_member', recordId: memberId, officeId },
      });
      return { id, version: version + 1 };
    });
  }
}
