import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { MESSAGE_INTENTS, type MessageIntents, type SealedClass } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, notFound, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { officeOfCase } from '../../data/case-office.ts';
import { StaffQueries } from '../../assignment/data/staff.queries.ts';
import { demandSecondFactor } from '../domain/sealed-access.ts';

/** Long enough for an emergency, short enough not to become a habit. */
export const BREAK_GLASS_MS = 3_600_000;

export interface BreakGlassInput {
  readonly caseId: string;
  readonly matterClass: SealedClass;
  readonly reason: string;
}

/**
 * Opens one class of a case's sealed matter to its reader for one hour, because in an emergency waiting for an officer
 * can cost a life. The owner and the protection officers are told at once: what deters misuse is that it is seen.
 */
@Injectable()
export class BreakGlassAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly staff: StaffQueries,
    @Inject(MESSAGE_INTENTS) private readonly intents: MessageIntents<EntityManager>,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `sealed.second-factor-needed`, `permission.missing`, `record.not-found` */
  async execute(actor: Actor, input: BreakGlassInput): Promise<{ id: string; openUntil: Date }> {
    const { caseId, matterClass, reason } = input;
    const officeId = await officeOfCase(this.transactions, actor, caseId);
    demand(actor, 'sealed.break-glass', officeId);
    demandSecondFactor(actor);
    const officers = await this.staff.holders(officeId, ['protection-officer']);
    const supervisors = await this.staff.holders(officeId, ['supervisor']);
    const now = this.clock.now();
    const openUntil = new Date(now.getTime() + BREAK_GLASS_MS);
    return this.transactions.run(actor, async (tx) => {
      const rows: { ownerId: string | null }[] = await tx.query(
        `select owner_id as "ownerId" from "case" where id = $1 and office_id = $2`,
        [caseId, officeId],
      );
      if (!rows[0]) throw notFound('case');
      const id = randomUUID();
      await tx.query(
        `insert into case_reader (id, case_id, office_id, named_in, user_id, matter_class, kind, reason, granted_by,
           valid_from, valid_to)
         values ($1, $2, $3, $3, $4, $5, 'break-glass', $6, $4, $7, $8)`,
        [id, caseId, officeId, personOf(actor), matterClass, reason, now, openUntil],
      );
      await this.audit.record(
        tx,
        actor,
        { action: 'break-glass', recordType: 'case', recordId: caseId, officeId },
        { matterClass: { after: matterClass }, reason: { after: reason }, openUntil: { after: openUntil } },
      );
      const told = this.toTell(actor, [...(rows[0].ownerId ? [rows[0].ownerId] : []), ...officers], supervisors);
      for (const userId of told) await this.tell(tx, { id, userId, caseId, officeId, now });
      return { id, openUntil };
    });
  }

  /** Somebody else is always told when there is anybody: an office without a protection officer has a supervisor. */
  private toTell(actor: Actor, first: readonly string[], otherwise: readonly string[]): string[] {
    const others = (ids: readonly string[]): string[] => [...new Set(ids)].filter((id) => id !== actor.userId);
    return others(first).length > 0 ? others(first) : others(otherwise);
  }

  private async tell(
    tx: EntityManager,
    { id, userId, caseId, officeId, now }: { id: string; userId: string; caseId: string; officeId: string; now: Date },
  ): Promise<void> {
    await this.intents.write(tx, {
      key: `sealed-matter-opened/${id}/${userId}`,
      template: 'sealed-matter-opened',
      officeId,
      personId: null,
      caseId,
      appointmentId: null,
      appointmentVersion: null,
      userId,
      dueAt: now,
    });
  }
}
