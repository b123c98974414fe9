import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { zoneOfOffice } from '../../data/case-office.ts';
import { violatedConstraint } from '../../data/violated-constraint.ts';
import type { CaseErrorCode } from '../../domain/case.errors.ts';
import { StaffQueries } from '../data/staff.queries.ts';

export interface RecordAbsenceInput {
  readonly officeId: string;
  /** Who is away; you when absent. */
  readonly userId?: string | null;
  readonly deputyId: string;
  readonly fromOn: string;
  /** The last day. */
  readonly toOn: string;
  /** What the deputy must know. */
  readonly note?: string | null;
}

/** Says who answers for a colleague's cases while they are away: one's own absence, or any as a supervisor. */
@Injectable()
export class RecordAbsenceAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly staff: StaffQueries,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `absence.dates-wrong`, `absence.overlaps`, `case.staff-unsuitable`, `permission.missing` */
  async execute(actor: Actor, input: RecordAbsenceInput): Promise<{ id: string; version: number }> {
    const { officeId, deputyId, fromOn, toOn } = input;
    const userId = input.userId ?? personOf(actor);
    demand(actor, 'absence.record', officeId);
    if (userId !== actor.userId) demand(actor, 'case.assign', officeId);
    await this.staff.demandHolder(officeId, userId, 'case.read', 'userId');
    await this.staff.demandHolder(officeId, deputyId, 'case.open', 'deputyId');
    if (deputyId === userId) throw datesWrong('deputyId', 'must be somebody else');
    try {
      return await this.transactions.run(actor, async (tx) => {
        await this.checkDays(tx, input);
        const id = randomUUID();
        await tx.query(
          `insert into staff_absence (id, office_id, user_id, deputy_id, from_on, to_on, note, recorded_by, created_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
          [id, officeId, userId, deputyId, fromOn, toOn, input.note ?? null, personOf(actor), this.clock.now()],
        );
        await this.audit.record(
          tx,
          actor,
          { action: 'record-absence', recordType: 'staff_absence', recordId: id, officeId },
          {
            userId: { after: userId },
            deputyId: { after: deputyId },
            fromOn: { after: fromOn },
            toOn: { after: toOn },
          },
        );
        return { id, version: 1 };
      });
    } catch (error) {
      if (violatedConstraint(error) === 'staff_absence_no_overlap') throw overlaps();
      throw error;
    }
  }

  private async checkDays(tx: EntityManager, { officeId, fromOn, toOn }: RecordAbsenceInput): Promise<void> {
    if (toOn < fromOn) throw datesWrong('toOn', 'must not lie before fromOn');
    const today = this.clock.today(await zoneOfOffice(tx, officeId));
    if (toOn < today) throw datesWrong('toOn', 'lies in the past');
    if (Date.parse(toOn) - Date.parse(fromOn) > YEAR_MS)
      throw datesWrong('toOn', 'lies more than a year after fromOn; assign the cases to somebody instead');
  }
}

const YEAR_MS = 366 * 86_400_000;

function datesWrong(field: string, mend: string): DomainError<CaseErrorCode> {
  return new DomainError('absence.dates-wrong', 'The absence cannot be recorded like this.', {
    fields: { [field]: mend },
  });
}

function overlaps(): DomainError<CaseErrorCode> {
  return new DomainError('absence.overlaps', 'This colleague is already away on some of these days.', {
    fields: { fromOn: 'overlaps another absence; end that one first' },
  });
}
