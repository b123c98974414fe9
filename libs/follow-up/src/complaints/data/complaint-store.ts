import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type {
  AnswerWay,
  AuditAction,
  ComplaintSensitivity,
  ComplaintStatus,
  ComplaintWordKind,
} from '@homeward/contracts';
import { Clock, demand, notFound, staleVersion, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';

export interface HeldComplaint {
  readonly id: string;
  readonly officeId: string;
  readonly sensitivity: ComplaintSensitivity;
  readonly status: ComplaintStatus;
  readonly aboutUserId: string | null;
  readonly handlerId: string | null;
  readonly decidedBy: string | null;
  readonly appealed: boolean;
  readonly safeWays: readonly AnswerWay[];
  readonly hasReceipt: boolean;
  readonly version: number;
}

/** What each action writes beside the complaint's own row. */
@Injectable()
export class ComplaintStore {
  constructor(
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * Holds a complaint the actor handles, at the version they read.
   * @throws DomainError `record.not-found`, `permission.missing`, `record.version-stale`
   */
  async hold(tx: EntityManager, actor: Actor, id: string, version?: number): Promise<HeldComplaint> {
    const [found]: HeldComplaint[] = await tx.query(
      `select id, office_id as "officeId", sensitivity, status, about_user_id as "aboutUserId",
              handler_id as "handlerId", decided_by as "decidedBy", appealed_on is not null as appealed,
              safe_ways as "safeWays", has_receipt as "hasReceipt", version
         from complaint where id = $1`,
      [id],
    );
    if (!found) throw notFound('complaint');
    demand(actor, found.sensitivity === 'normal' ? 'complaint.handle' : 'complaint.handle-sensitive', found.officeId);
    if (version !== undefined && found.version !== version) throw staleVersion('complaint', version, found.version);
    return found;
  }

  async word(
    tx: EntityManager,
    actor: Actor,
    of: { id: string; officeId: string },
    kind: ComplaintWordKind,
    text: string | null | undefined,
  ): Promise<string | null> {
    if (!text) return null;
    const id = randomUUID();
    await tx.query(
      `insert into complaint_word (id, complaint_id, office_id, kind, text, author_id, created_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, of.id, of.officeId, kind, text, actor.userId, this.clock.now()],
    );
    return id;
  }

  async event(
    tx: EntityManager,
    actor: Actor,
    of: { id: string; officeId: string },
    what: string,
    from: ComplaintStatus | null,
    to: ComplaintStatus,
  ): Promise<void> {
    await tx.query(
      `insert into complaint_event (complaint_id, office_id, what, from_status, to_status, actor_id, at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [of.id, of.officeId, what, from, to, actor.userId, this.clock.now()],
    );
  }

  /** No values: whoever reads the trail learns that something was done, and nothing of whom or what. */
  async record(
    tx: EntityManager,
    actor: Actor,
    action: AuditAction,
    { id, officeId }: { id: string; officeId: string },
  ): Promise<void> {
    await this.audit.record(tx, actor, { action, recordType: 'complaint', recordId: id, officeId });
  }
}
