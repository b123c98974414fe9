import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { raiseStop } from '@homeward/case';
import type { ConsentAnswer } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Outbox } from '@homeward/jobs';
import { Clock, demand, DomainError, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { refuseFutureDays } from '../../data/held-member.ts';
import { holdRow, type HeldRow } from '../../data/held-row.ts';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';
import { ProtectionRecords } from '../data/protection-records.ts';

export interface AnswerForChildInput {
  readonly version: number;
  readonly answer: ConsentAnswer;
  readonly answeredOn: string;
  /** Why a holder said no, as far as they said; sealed. */
  readonly words: string | null;
}

interface Holder {
  readonly consented_on: string | null;
}

/**
 * Writes down a parent's answer. One "no" stops the child's steps at once and calls a protection officer, who alone lets
 * them go on: between two parents we do not take a side.
 */
@Injectable()
export class AnswerForChildAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly records: ProtectionRecords,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.*`, `permission.missing`, `protection.day-wrong`, `parental-holder.unsuitable` */
  async execute(actor: Actor, holderId: string, input: AnswerForChildInput): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const holder = await holdRow<Holder>(tx, this.clock, 'parental_authority', holderId, input.version);
      demand(actor, 'child.record', holder.office_id);
      refuseFutureDays({ answeredOn: input.answeredOn }, holder.today);
      if (input.answer === 'no' && !input.words?.trim())
        throw new DomainError<CounsellingErrorCode>('parental-holder.unsuitable', 'Write what the holder said.', {
          fields: { words: 'is empty; a protection officer must know what was said to act on it' },
        });
      await tx.query(`update parental_authority set consented_on = $2, version = version + 1 where id = $1`, [
        holderId,
        input.answer === 'yes' ? input.answeredOn : null,
      ]);
      // The answer itself stays out of the trail: a refusal is protection matter.
      await this.audit.record(tx, actor, {
        ...{ action: 'answer-for-child', recordType: 'parental_authority', recordId: holderId },
        officeId: holder.office_id,
      });
      if (input.answer === 'no') await this.stop(tx, actor, holder, input);
      return { id: holderId, version: input.version + 1 };
    });
  }

  private async stop(
    tx: EntityManager,
    actor: Actor,
    { id, member_id: memberId, case_id: caseId, office_id: officeId, today }: HeldRow<Holder>,
    { answeredOn, words }: AnswerForChildInput,
  ): Promise<void> {
    const recordId = await this.records.write(tx, actor, {
      ...{ kind: 'parental-refusal', subjectId: id, memberId, caseId, officeId, happenedOn: answeredOn },
      content: { holderId: id, words: words!.trim() },
    });
    await raiseStop(tx, memberId, `parental-refusal/${recordId}`);
    await tx.query(
      `insert into child_task (case_id, office_id, member_id, kind, matter_class, subject_id, due_on, author_id, created_at)
       values ($1, $2, $3, 'parental-refusal', 'protection', $4, $5, $6, $7)`,
      [caseId, officeId, memberId, recordId, today, personOf(actor), this.clock.now()],
    );
    await this.outbox.add(tx, {
      job: 'tell-child-protection',
      payload: { about: 'child-protection-task', caseId, subjectId: recordId, round: 1 },
      key: `tell-child-protection/${recordId}/1`,
      officeId,
    });
  }
}
