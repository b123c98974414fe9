import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { raiseStop } from '@homeward/case';
import { Transactions } from '@homeward/database';
import { Outbox } from '@homeward/jobs';
import { Clock, demand, DomainError, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { holdMember } from '../../data/held-member.ts';
import { holdRow, type HeldRow } from '../../data/held-row.ts';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';
import { checkAnswer, type HoldersAnswer } from '../domain/holders-answer.ts';
import { holdersOf } from '../data/authority-holders.ts';
import { childFacts } from '../data/child-facts.ts';
import { ProtectionRecords } from '../data/protection-records.ts';

export interface AnswerForChildInput extends HoldersAnswer {
  readonly version: number;
}

/** A parent or legal caregiver known from kinship, who is named by answering. */
export interface AnswerByKinshipInput extends HoldersAnswer {
  readonly memberId: string;
  readonly personId: string;
}

interface Holder {
  readonly consented_on: string | null;
}

type Held = Pick<HeldRow<Holder>, 'id' | 'member_id' | 'case_id' | 'office_id' | 'today' | 'consented_on' | 'version'>;

/**
 * Writes down a parent's answer. One "no" stops the child's steps at once and calls a protection officer, who alone lets
 * them go on: between two parents we do not take a side. Every answer stays, sealed, when another follows it.
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
      return this.answer(tx, actor, holder, input);
    });
  }

  /**
   * The answer of somebody whom kinship makes a holder: they need not be named a second time first.
   * @throws DomainError as {@link execute}, and `parental-holder.known` for whoever is named already
   */
  async executeByKinship(
    actor: Actor,
    caseId: string,
    { memberId, personId, ...input }: AnswerByKinshipInput,
  ): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const { officeId, today } = await holdMember(tx, this.clock, caseId, memberId);
      demand(actor, 'child.record', officeId);
      const { holders } = await holdersOf(tx, memberId, today);
      const holder = holders.find((known) => known.personId === personId);
      if (holder?.id)
        throw new DomainError<CounsellingErrorCode>(
          'parental-holder.known',
          'This holder is named already: answer on that entry, with its version.',
          { extra: { holderId: holder.id } },
        );
      const [facts] = await childFacts(tx, [memberId], today);
      if (!holder || facts!.situation === null)
        throw new DomainError<CounsellingErrorCode>(
          'parental-holder.unsuitable',
          'Nobody answers for this member so.',
          {
            fields: { personId: 'is no parent or legal caregiver of this child by kinship; name the holder first' },
          },
        );
      const id = randomUUID();
      await tx.query(
        `insert into parental_authority (id, case_id, office_id, member_id, person_id, basis, recorded_by, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [id, caseId, officeId, memberId, personId, holder.basis, personOf(actor), this.clock.now()],
      );
      const named = { id, member_id: memberId, case_id: caseId, office_id: officeId, today };
      return this.answer(tx, actor, { ...named, consented_on: null, version: 1 }, input);
    });
  }

  private async answer(
    tx: EntityManager,
    actor: Actor,
    holder: Held,
    input: HoldersAnswer,
  ): Promise<{ id: string; version: number }> {
    const { id, version } = holder;
    checkAnswer({ ...holder, consentedOn: holder.consented_on }, input);
    await tx.query(`update parental_authority set consented_on = $2, version = version + 1 where id = $1`, [
      id,
      input.answer === 'yes' ? input.answeredOn : null,
    ]);
    // The answer itself stays out of the trail: a refusal is protection matter.
    await this.audit.record(tx, actor, {
      ...{ action: 'answer-for-child', recordType: 'parental_authority', recordId: id, officeId: holder.office_id },
    });
    const recordId = await this.records.write(tx, actor, {
      kind: input.answer === 'yes' ? 'parental-consent' : 'parental-refusal',
      ...{ subjectId: id, memberId: holder.member_id, caseId: holder.case_id, officeId: holder.office_id },
      ...{ happenedOn: input.answeredOn, content: { holderId: id, words: input.words?.trim() ?? '' } },
    });
    if (input.answer === 'no') await this.stop(tx, actor, holder, recordId);
    return { id, version: version + 1 };
  }

  private async stop(
    tx: EntityManager,
    actor: Actor,
    { member_id: memberId, case_id: caseId, office_id: officeId, today }: Held,
    recordId: string,
  ): Promise<void> {
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
