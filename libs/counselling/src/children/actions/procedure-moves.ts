import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { BestInterestsState } from '@homeward/contracts';
import { Clock, demand, DomainError, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { refuseFutureDays } from '../../data/held-member.ts';
import { holdRow, type HeldRow } from '../../data/held-row.ts';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';
import { PROCEDURE_MOVES, type ProcedureMove } from '../domain/best-interests-rules.ts';

export interface ProcedureColumns {
  readonly state: BestInterestsState;
  readonly opened_on: string;
  readonly appealed_on: string | null;
}

export type HeldProcedure = HeldRow<ProcedureColumns>;

/** Moves a procedure from state to state by version; what was weighed and found is written by the action that asks. */
@Injectable()
export class ProcedureMoves {
  constructor(
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.*`, `permission.missing`, `protection.day-wrong` */
  async hold(
    tx: EntityManager,
    actor: Actor,
    procedureId: string,
    { version, days }: { version?: number; days: Readonly<Record<string, string>> },
  ): Promise<HeldProcedure> {
    const held = await holdRow<ProcedureColumns>(tx, this.clock, 'best_interests_procedure', procedureId, version);
    demand(actor, 'best-interests.record', held.office_id);
    refuseFutureDays(days, held.today);
    const [early] = Object.entries(days).filter(([, day]) => day < held.opened_on);
    if (early)
      throw new DomainError<CounsellingErrorCode>('protection.day-wrong', 'That day lies before the procedure.', {
        fields: { [early[0]]: `lies before ${held.opened_on}, when the procedure was opened` },
      });
    return held;
  }

  /** @param shell the other open columns that change with it */
  async move(
    tx: EntityManager,
    actor: Actor,
    held: HeldProcedure,
    move: ProcedureMove,
    shell: { decidedOn?: string; favoursReturn?: boolean; nextReviewOn?: string | null } = {},
  ): Promise<{ id: string; version: number; state: BestInterestsState }> {
    const { from, to } = PROCEDURE_MOVES[move];
    if (!(from as readonly string[]).includes(held.state))
      throw new DomainError<CounsellingErrorCode>(
        'best-interests.wrong-state',
        `This cannot be done while the procedure is "${held.state}", only while it is ${from.join(' or ')}.`,
        { extra: { state: held.state, from } },
      );
    await tx.query(
      `update best_interests_procedure set state = $2, decided_on = $3, favours_return = $4, next_review_on = $5,
              appealed_on = null, version = version + 1 where id = $1`,
      [held.id, to, shell.decidedOn ?? null, shell.favoursReturn ?? false, shell.nextReviewOn ?? null],
    );
    await this.audit.record(
      tx,
      actor,
      {
        action: `${move}-best-interests`,
        recordType: 'best_interests_procedure',
        recordId: held.id,
        officeId: held.office_id,
      },
      { state: { before: held.state, after: to } },
    );
    return { id: held.id, version: held.version + 1, state: to };
  }
}
