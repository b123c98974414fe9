import { Inject, Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import {
  CONSULAR_ASKS,
  COUNSELLING_ANSWERS,
  type ConsularAttendee,
  type ConsularStep,
  type CounsellingAnswers,
} from '@homeward/contracts';
import { Clock, personOf, type Actor } from '@homeward/platform';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { refusal } from '../domain/papers.errors.ts';

export interface RequestOfStep {
  readonly id: string;
  readonly memberId: string;
  readonly caseId: string;
  readonly officeId: string;
  readonly consentId: string;
  readonly consulateName: string;
}

export interface StepTold {
  readonly what: ConsularStep;
  readonly happenedOn: string;
  readonly appointmentAt?: Date | null | undefined;
  readonly attended: readonly ConsularAttendee[];
  readonly fee?: { readonly amountMinor: number; readonly currency: string } | null | undefined;
  readonly note?: string | null | undefined;
}

/** Writes what happened at a consulate; when data about the person goes there, the log of sharings says so in the same breath. */
@Injectable()
export class ConsularSteps {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    @Inject(COUNSELLING_ANSWERS) private readonly answers: CounsellingAnswers<EntityManager, Actor>,
  ) {}

  /** @throws DomainError `consular-request.consulate-unsuitable` when it is closed on the day */
  async consulateFor(tx: EntityManager, id: string, day: string): Promise<{ id: string; name: string }> {
    const rows: { id: string; name: string; closed: boolean }[] = await tx.query(
      `select id, name, coalesce(closed_on <= $2::date, false) as closed from consulate where id = $1`,
      [id, day],
    );
    if (rows[0] && !rows[0].closed) return rows[0];
    throw refusal('consular-request.consulate-unsuitable', 'That consulate cannot be turned to.', {
      consulateId: rows[0] ? 'was closed on that day; choose another one' : 'is no consulate of the directory',
    });
  }

  /** @throws DomainError `sharing.*` when nothing may go to the consulate; then the step is not taken */
  async add(tx: EntityManager, actor: Actor, request: RequestOfStep, step: StepTold): Promise<void> {
    const { memberId, caseId, officeId, consentId, consulateName } = request;
    if (CONSULAR_ASKS.includes(step.what))
      await this.answers.share(tx, actor, {
        ...{ memberId, caseId, officeId, consentId, recipientKind: 'consulate', recipientName: consulateName },
        ...{ sharedOn: step.happenedOn },
        categories: step.what === 'document-asked' ? ['identity', 'travel-document'] : ['identity'],
      });
    const id = randomUUID();
    await tx.query(
      `insert into consular_step (id, request_id, case_id, office_id, member_id, what, happened_on, appointment_at,
         attended, fee_minor, currency, note, recorded_by, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        ...[id, request.id, caseId, officeId, memberId, step.what, step.happenedOn, step.appointmentAt ?? null],
        ...[[...new Set(step.attended)], step.fee?.amountMinor ?? null, step.fee?.currency ?? null],
        ...[step.note?.trim() || null, personOf(actor), this.clock.now()],
      ],
    );
    await this.audit.record(
      tx,
      actor,
      { action: 'record-consular-step', recordType: 'consular_step', recordId: id, officeId },
      {
        ...{ requestId: { after: request.id }, what: { after: step.what }, happenedOn: { after: step.happenedOn } },
        ...{ attended: { after: step.attended }, fee: { after: step.fee ?? null }, note: { after: step.note ?? null } },
      },
    );
  }
}
