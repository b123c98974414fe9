import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { CONSULAR_ASKS, type ConsularState } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { ConsularSteps, type StepTold } from '../data/consular-steps.ts';
import { IssuedDocuments, type IssuedDocument } from '../data/issued-documents.ts';
import { holdRow, refuseFutureDays } from '../data/held-member.ts';
import { afterStep } from '../domain/consular-moves.ts';
import { refuseIfWrong } from '../domain/papers.errors.ts';

export interface RecordConsularStepInput extends StepTold {
  /** The version of the request as read. */
  readonly version: number;
  /** The document, once it is issued. */
  readonly document?: IssuedDocument | null | undefined;
}

interface Columns {
  readonly state: ConsularState;
  readonly consulate_id: string;
  readonly consent_id: string;
  readonly document_kind: 'passport' | 'emergency-travel-document';
  readonly asked_on: string;
}

/** Records the next step at a consulate: each attempt, each visit, what it cost and who was there. */
@Injectable()
export class RecordConsularStepAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly steps: ConsularSteps,
    private readonly issued: IssuedDocuments,
  ) {}

  /** @throws DomainError `record.not-found`, `record.version-stale`, `permission.missing`, `consular-step.*`, `sharing.*` */
  async execute(
    actor: Actor,
    id: string,
    input: RecordConsularStepInput,
  ): Promise<{ id: string; version: number; state: ConsularState; documentId: string | null }> {
    const { version, document = null, ...step } = input;
    return this.transactions.run(actor, async (tx) => {
      const row = await holdRow<Columns>(tx, this.clock, 'consular_request', { id, version });
      demand(actor, 'consular-step.record', row.office_id);
      refuseFutureDays({ happenedOn: step.happenedOn }, row.today);
      const state = afterStep(row.state, step.what);
      await check(tx, input, row);
      const asks = CONSULAR_ASKS.includes(step.what) || step.what === 'asked-again';
      await tx.query(
        `update consular_request set state = $2, asked_on = case when $3 then $4::date else asked_on end,
                version = version + 1
          where id = $1`,
        [id, state, asks, step.happenedOn],
      );
      await this.audit.record(
        tx,
        actor,
        { action: 'move-consular-request', recordType: 'consular_request', recordId: id, officeId: row.office_id },
        { state: { before: row.state, after: state } },
      );
      const consulate = await this.steps.consulateFor(tx, row.consulate_id, row.asked_on);
      const request = { id, memberId: row.member_id, caseId: row.case_id, officeId: row.office_id };
      await this.steps.add(tx, actor, { ...request, consentId: row.consent_id, consulateName: consulate.name }, step);
      const documentId =
        document && (await this.issued.add(tx, actor, { ...request, kind: row.document_kind }, document));
      if (state === 'collected') await this.issued.collected(tx, id);
      return { id, version: version + 1, state, documentId };
    });
  }
}

async function check(
  tx: EntityManager,
  { what, happenedOn, appointmentAt, fee, document }: RecordConsularStepInput,
  { asked_on }: Columns,
): Promise<void> {
  const known: unknown[] = fee ? await tx.query(`select 1 from currency where code = $1`, [fee.currency]) : [true];
  refuseIfWrong('consular-step.wrong', 'The step cannot be recorded so.', {
    ...(happenedOn < asked_on ? { happenedOn: `must be ${asked_on} or later, the day it was asked` } : {}),
    ...(known.length === 0 ? { 'fee.currency': 'is no known currency; use its three-letter code' } : {}),
    ...((what === 'appointment') !== Boolean(appointmentAt)
      ? { appointmentAt: appointmentAt ? 'belongs to an appointment; leave it out' : 'is missing; say when it is' }
      : {}),
    ...((what === 'issued') !== Boolean(document)
      ? { document: document ? 'belongs to the step "issued"; leave it out' : 'is missing; write its number and days' }
      : {}),
  });
}
