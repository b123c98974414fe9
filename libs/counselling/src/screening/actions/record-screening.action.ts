import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, personOf, type Actor } from '@homeward/platform';
import { DateTime } from 'luxon';
import type { EntityManager } from 'typeorm';
import { holdMember, refuseFutureDays, type HeldMember } from '../../data/held-member.ts';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';
import {
  answersByMatter,
  careLevelOf,
  checkFindings,
  needsFullScreening,
  needsSecondHearing,
  type ScreeningFindings,
} from '../domain/screening-rules.ts';

/** Our reading: vulnerability is looked at again within two years, or it was not looked at. */
const REASSESSED_WITHIN_YEARS = 2;

export interface RecordScreeningInput extends ScreeningFindings {
  readonly memberId: string;
  readonly heldOn: string;
  readonly reassessOn: string | null;
}

/** Nothing of what was found: whoever recorded it may not be allowed to read it back. */
export interface RecordedScreening {
  readonly id: string;
  readonly fullNeeded: boolean;
}

/** Records how vulnerable a member is before anybody decides about them; what was found is sealed as it is written. */
@Injectable()
export class RecordScreeningAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.not-found`, `permission.missing`, `screening.unsuitable`, `protection.day-wrong` */
  async execute(actor: Actor, caseId: string, input: RecordScreeningInput): Promise<RecordedScreening> {
    checkFindings(input);
    return this.transactions.run(actor, async (tx) => {
      const member = await holdMember(tx, this.clock, caseId, input.memberId);
      demand(actor, 'screening.record', member.officeId);
      refuseFutureDays({ heldOn: input.heldOn }, member.today);
      if (input.reassessOn !== null) checkReassessment(input.reassessOn, input.heldOn);
      const id = randomUUID();
      const fullNeeded = input.kind === 'rapid' && needsFullScreening(input);
      await this.write(tx, actor, member, { id, fullNeeded }, input);
      for (const answer of answersByMatter(input))
        // Without RETURNING: an author without a second factor may write but not read back.
        await tx.query(
          `insert into screening_answer (screening_id, case_id, office_id, member_id, matter_class, level, indicators,
             factors, author_id, created_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
          [
            ...[id, caseId, member.officeId, member.id, answer.matterClass, answer.level, answer.indicators],
            ...[JSON.stringify(answer.factors), personOf(actor), this.clock.now()],
          ],
        );
      if (input.indicators.includes('possible-trafficking')) await this.flag(tx, actor, member, input.heldOn);
      await this.accompany(tx, member.id, input);
      return { id, fullNeeded };
    });
  }

  private async write(
    tx: EntityManager,
    actor: Actor,
    member: HeldMember,
    { id, fullNeeded }: RecordedScreening,
    input: RecordScreeningInput,
  ): Promise<void> {
    const { kind, heldOn, reassessOn } = input;
    await tx.query(
      `insert into screening (id, case_id, office_id, member_id, kind, held_on, full_needed, reassess_on, screened_by,
         created_at, second_hearing)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[id, member.caseId, member.officeId, member.id, kind, heldOn, fullNeeded, reassessOn],
        ...[personOf(actor), this.clock.now(), needsSecondHearing(input)],
      ],
    );
    await this.audit.record(
      tx,
      actor,
      { action: 'record-screening', recordType: 'screening', recordId: id, officeId: member.officeId },
      { kind: { after: kind }, heldOn: { after: heldOn }, reassessOn: { after: reassessOn } },
    );
  }

  /** One open flag is enough: nobody is asked again because two colleagues saw the same sign. */
  private async flag(tx: EntityManager, actor: Actor, member: HeldMember, raisedOn: string): Promise<void> {
    const id = randomUUID();
    await tx.query(
      `insert into protection_flag (id, case_id, office_id, member_id, kind, raised_on, referral_state, author_id, created_at)
       values ($1, $2, $3, $4, 'possible-trafficking', $5, 'to-offer', $6, $7) on conflict do nothing`,
      [id, member.caseId, member.officeId, member.id, raisedOn, personOf(actor), this.clock.now()],
    );
    await this.audit.record(tx, actor, {
      ...{ action: 'raise-protection-flag', recordType: 'protection_flag', recordId: id, officeId: member.officeId },
    });
  }

  /**
   * A rapid look may raise the care level; only a full screening may lower what an earlier one concluded, and only a
   * protection officer what a protection officer set.
   */
  private async accompany(tx: EntityManager, memberId: string, { kind, levels }: RecordScreeningInput): Promise<void> {
    await tx.query(
      `update case_member m set care_level = reached.level, version = version + 1
         from (select l.id, (array['standard', 'raised', 'high'])[greatest(
                        array_position(array['standard', 'raised', 'high'], $2),
                        array_position(array['standard', 'raised', 'high'],
                          case when $3 = 'full' then l.care_level_floor else l.care_level end))] as level
                 from case_member l where l.id = $1) reached
        where m.id = reached.id and m.care_level <> reached.level`,
      [memberId, careLevelOf(levels), kind],
    );
  }
}

/** A day nobody will live to see reminds nobody. */
function checkReassessment(reassessOn: string, heldOn: string): void {
  const last = DateTime.fromISO(heldOn, { zone: 'utc' }).plus({ years: REASSESSED_WITHIN_YEARS }).toISODate()!;
  if (reassessOn > heldOn && reassessOn <= last) return;
  throw new DomainError<CounsellingErrorCode>('screening.unsuitable', 'A reassessment follows the screening soon.', {
    fields: { reassessOn: `must lie after the day of the screening, until ${last}` },
  });
}
