import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { lockCase, WorkflowRunner } from '@homeward/case';
import { BRIEFED_WITHIN_HOURS, type MemberStage, type WishToGo } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, notFound, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { findSeatOf, type Seat } from '../data/seats.ts';
import { demandLanguage } from '../data/known-language.ts';
import type { DepartureErrorCode } from '../domain/departure.errors.ts';
import { GiveSeatsBack } from './give-seats-back.ts';

export interface RecordBriefingInput {
  readonly memberId: string;
  readonly answer: WishToGo;
  /** Now when absent. */
  readonly heldAt?: Date | null | undefined;
  readonly language: string;
  readonly interpreterUsed: boolean;
  /** `YYYY-MM-DD`; for whoever is not sure. */
  readonly reviewOn?: string | null | undefined;
}

export interface RecordedBriefing {
  readonly answer: WishToGo;
  readonly stage: MemberStage | null;
  /** Seats of children that stopped because their caregiver no longer goes. */
  readonly alsoStopped: readonly string[];
}

const HOUR_MS = 3_600_000;

/** Asks somebody for the last time whether they wish to go. No is a withdrawal and unsure a hold, in the same breath. */
@Injectable()
export class RecordBriefingAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly workflow: WorkflowRunner,
    private readonly giveBack: GiveSeatsBack,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `briefing.unsuitable`, `record.not-found`, `permission.missing` and what the workflow refuses */
  async execute(actor: Actor, caseId: string, input: RecordBriefingInput): Promise<RecordedBriefing> {
    const { memberId, answer } = input;
    return this.transactions.run(actor, async (tx) => {
      const officeId = await lockCase(tx, caseId);
      demand(actor, 'briefing.record', officeId);
      const members: unknown[] = await tx.query(`select 1 from case_member where id = $1 and case_id = $2`, [
        ...[memberId, caseId],
      ]);
      if (members.length === 0) throw notFound('member of this case', { memberId: 'must be of this case' });
      const seat = await findSeatOf(tx, caseId, memberId);
      this.check(seat, input);
      await demandLanguage(tx, input.language);
      await this.write(tx, actor, seat!, input);
      if (answer === 'yes') return { answer, stage: null, alsoStopped: [] };
      const alsoStopped = answer === 'no' ? await this.giveBack.seat(tx, actor, seat!, 'withdrew') : [];
      const step = { caseId, memberIds: [memberId] };
      const { stages } = await this.workflow.run(
        tx,
        actor,
        answer === 'no'
          ? { ...step, action: 'withdraw' }
          : { ...step, action: 'hold', reasonCode: 'still-deciding', reviewOn: input.reviewOn },
      );
      return { answer, stage: stages[0]!, alsoStopped };
    });
  }

  private async write(tx: EntityManager, actor: Actor, seat: Seat, input: RecordBriefingInput): Promise<void> {
    const { answer, language, interpreterUsed, reviewOn } = input;
    const now = this.clock.now();
    await tx.query(
      `insert into embarkation_briefing (case_id, office_id, member_id, passenger_id, held_at, answer, language,
         interpreter_used, review_on, recorded_by, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[seat.caseId, seat.officeId, seat.memberId, seat.passengerId, input.heldAt ?? now, answer, language],
        ...[interpreterUsed, reviewOn ?? null, personOf(actor), now],
      ],
    );
    await this.audit.record(
      tx,
      actor,
      { action: 'record-briefing', recordType: 'case_member', recordId: seat.memberId, officeId: seat.officeId },
      { answer: { after: answer } },
    );
  }

  private check(seat: Seat | null, { answer, heldAt, reviewOn }: RecordBriefingInput): void {
    if (!seat || seat.state !== 'ticketed')
      throw unsuitable({
        memberId: 'has no ticketed seat that is still to leave; the question is asked shortly before',
      });
    const now = this.clock.now();
    const at = heldAt ?? now;
    const fields: Record<string, string> = {};
    if (at > now) fields['heldAt'] = 'lies in the future; record the briefing once it was held';
    else if (at > seat.departsAt) fields['heldAt'] = 'lies after the journey began';
    else if (seat.departsAt.getTime() - at.getTime() > BRIEFED_WITHIN_HOURS * HOUR_MS)
      fields['heldAt'] = `lies more than ${BRIEFED_WITHIN_HOURS} hours before the journey; ask again nearer to it`;
    if (answer === 'unsure' && !reviewOn) fields['reviewOn'] = 'is missing; name the day somebody looks again';
    if (answer !== 'unsure' && reviewOn) fields['reviewOn'] = 'belongs to an answer that is not sure';
    if (Object.keys(fields).length > 0) throw unsuitable(fields);
  }
}

const unsuitable = (fields: Record<string, string>): DomainError<DepartureErrorCode> =>
  new DomainError('briefing.unsuitable', 'This briefing cannot be recorded so.', { fields });
