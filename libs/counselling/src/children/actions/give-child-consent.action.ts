import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { ChildConsentGiver } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { holdRow } from '../../data/held-row.ts';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';
import { guardianOn } from '../data/child-facts.ts';
import { ProcedureMoves } from './procedure-moves.ts';

export interface GiveChildConsentInput {
  readonly giver: ChildConsentGiver;
  /** Named for the guardian's consent, and only there. */
  readonly guardianshipId: string | null;
  readonly givenOn: string;
}

/** Writes down one of the three consents to a child's return; each can be taken back on any day. */
@Injectable()
export class GiveChildConsentAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly moves: ProcedureMoves,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.*`, `permission.missing`, `protection.day-wrong`, `guardian.not-of-the-day`, `child-consent.*` */
  async execute(
    actor: Actor,
    procedureId: string,
    { giver, guardianshipId, givenOn }: GiveChildConsentInput,
  ): Promise<{ id: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const held = await this.moves.hold(tx, actor, procedureId, { days: { givenOn } });
      await this.checkGiver(tx, held.member_id, { giver, guardianshipId, givenOn });
      // A consent of a guardian whose term has ended makes way for that of the one who follows.
      await tx.query(
        `update child_consent set withdrawn_on = greatest(given_on, $3), version = version + 1
          where procedure_id = $1 and giver = 'guardian' and $2 = 'guardian' and withdrawn_on is null
            and guardianship_id <> $4`,
        [procedureId, giver, givenOn, guardianshipId],
      );
      const standing: unknown[] = await tx.query(
        `select 1 from child_consent where procedure_id = $1 and giver = $2 and withdrawn_on is null`,
        [procedureId, giver],
      );
      if (standing.length > 0)
        throw new DomainError<CounsellingErrorCode>('child-consent.already-given', 'This consent stands already.');
      const id = randomUUID();
      const { case_id: caseId, office_id: officeId, member_id: memberId } = held;
      await tx.query(
        `insert into child_consent (id, case_id, office_id, member_id, procedure_id, giver, guardianship_id, given_on,
           recorded_by, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          ...[id, caseId, officeId, memberId, procedureId, giver, guardianshipId, givenOn],
          ...[personOf(actor), this.clock.now()],
        ],
      );
      await this.audit.record(
        tx,
        actor,
        { action: 'give-child-consent', recordType: 'child_consent', recordId: id, officeId },
        { giver: { after: giver }, givenOn: { after: givenOn } },
      );
      return { id, version: 1 };
    });
  }

  /** As easy as giving, and without a reason. @throws DomainError `record.*`, `permission.missing`, `child-consent.withdrawn` */
  async withdraw(
    actor: Actor,
    consentId: string,
    { version }: { version: number },
  ): Promise<{ id: string; version: number; withdrawnOn: string }> {
    return this.transactions.run(actor, async (tx) => {
      const held = await holdRow<{ withdrawn_on: string | null }>(tx, this.clock, 'child_consent', consentId, version);
      demand(actor, 'best-interests.record', held.office_id);
      if (held.withdrawn_on !== null)
        throw new DomainError<CounsellingErrorCode>('child-consent.withdrawn', 'This consent was withdrawn before.');
      await tx.query(`update child_consent set withdrawn_on = $2, version = version + 1 where id = $1`, [
        consentId,
        held.today,
      ]);
      await this.audit.record(
        tx,
        actor,
        {
          action: 'withdraw-child-consent',
          recordType: 'child_consent',
          recordId: consentId,
          officeId: held.office_id,
        },
        { withdrawnOn: { before: null, after: held.today } },
      );
      return { id: consentId, version: version + 1, withdrawnOn: held.today };
    });
  }

  private async checkGiver(
    tx: EntityManager,
    memberId: string,
    { giver, guardianshipId, givenOn }: GiveChildConsentInput,
  ): Promise<void> {
    if (giver !== 'guardian') {
      if (guardianshipId !== null)
        throw new DomainError<CounsellingErrorCode>('child-consent.giver-wrong', 'Only a guardian acts by an act.', {
          fields: { guardianshipId: 'is named for the guardian’s consent only' },
        });
      return;
    }
    const guardian = await guardianOn(tx, memberId, givenOn);
    if (guardian === null || guardian.id !== guardianshipId)
      throw new DomainError<CounsellingErrorCode>(
        'guardian.not-of-the-day',
        'Only the guardian of that day consents for this child.',
        { fields: { guardianshipId: `is no term of this child that covers ${givenOn}` } },
      );
  }
}
