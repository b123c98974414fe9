import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { ChildDecision, HearingOutcome } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, personOf, type Actor } from '@homeward/platform';
import { holdMember, refuseFutureDays } from '../../data/held-member.ts';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';
import { childFacts } from '../data/child-facts.ts';
import { ProtectionRecords } from '../data/protection-records.ts';

export interface HearChildInput {
  readonly memberId: string;
  readonly decision: ChildDecision;
  readonly outcome: HearingOutcome;
  readonly heardOn: string;
  /** The language the child spoke. */
  readonly language: string;
  /** What the child said, in their own words; empty unless they were heard. */
  readonly words: string;
}

/** Keeps what a child says at a decision, in their own words: a child is asked, and not spoken for (CRC art. 12). */
@Injectable()
export class HearChildAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly records: ProtectionRecords,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.not-found`, `permission.missing`, `protection.day-wrong`, `child.*` */
  async execute(actor: Actor, caseId: string, input: HearChildInput): Promise<{ id: string }> {
    const words = input.words.trim();
    if ((input.outcome === 'heard') === (words === ''))
      throw new DomainError<CounsellingErrorCode>('child.view-wrong', 'This view cannot be kept as it is.', {
        fields: { words: 'holds the child’s own words when they were heard, and nothing otherwise' },
      });
    return this.transactions.run(actor, async (tx) => {
      const member = await holdMember(tx, this.clock, caseId, input.memberId);
      demand(actor, 'child.record', member.officeId);
      refuseFutureDays({ heardOn: input.heardOn }, member.today);
      const [facts] = await childFacts(tx, [member.id], input.heardOn);
      if (facts!.situation === null)
        throw new DomainError<CounsellingErrorCode>('child.is-adult', 'An adult speaks in a counselling session.', {
          fields: { memberId: 'is no child on that day; record a session with them instead' },
        });
      const id = randomUUID();
      const { officeId } = member;
      await tx.query(
        `insert into child_hearing (id, case_id, office_id, member_id, decision, outcome, heard_on, heard_by, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          ...[id, caseId, officeId, member.id, input.decision, input.outcome, input.heardOn],
          ...[personOf(actor), this.clock.now()],
        ],
      );
      if (words !== '')
        await this.records.write(tx, actor, {
          ...{ kind: 'own-view', subjectId: id, memberId: member.id, caseId, officeId, happenedOn: input.heardOn },
          content: { language: input.language, words },
        });
      await this.audit.record(
        tx,
        actor,
        { action: 'hear-child', recordType: 'child_hearing', recordId: id, officeId },
        { decision: { after: input.decision }, outcome: { after: input.outcome } },
      );
      return { id };
    });
  }
}
