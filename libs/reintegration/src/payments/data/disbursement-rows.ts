import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { AidModality, AuditAction, DisbursementFileKind, DisbursementState, PayeeKind } from '@homeward/contracts';
import { lockCase, zoneOfOffice } from '@homeward/case';
import { Clock, notFound, personOf, staleVersion, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { refusal } from '../../domain/reintegration.errors.ts';
import { mayReach } from '../domain/disbursement-states.ts';
import { inWords } from './budget-checks.ts';

export interface HeldDisbursement {
  readonly id: string;
  readonly caseId: string;
  readonly officeId: string;
  readonly memberId: string;
  readonly lineId: string;
  readonly entitlementId: string;
  readonly state: DisbursementState;
  readonly modality: AidModality;
  readonly payeeKind: PayeeKind;
  readonly amountMinor: number;
  readonly currency: string;
  readonly approvalsNeeded: number;
  readonly requestedBy: string | null;
  readonly givenBy: string | null;
  readonly givenMinor: number | null;
  readonly givenCurrency: string | null;
  readonly givenOn: string | null;
  readonly receipted: boolean;
  readonly version: number;
  /** The office's day, `YYYY-MM-DD`. */
  readonly today: string;
}

export interface PaperInput {
  readonly kind: DisbursementFileKind;
  readonly attachmentId: string;
  /** What an offer or an invoice asks for, in the currency granted. */
  readonly amountMinor?: number | null | undefined;
}

type Columns = Readonly<Record<string, string | number | Date | null>>;

/** Holds payments while they are moved, and writes each move with its event and its line in the trail. */
@Injectable()
export class DisbursementRows {
  constructor(
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * The case is held first, by everybody, so that nobody waits for two.
   * @throws DomainError `record.not-found`, `record.version-stale`
   */
  async hold(tx: EntityManager, id: string, version: number): Promise<HeldDisbursement> {
    const [at]: { caseId: string }[] = await tx.query(`select case_id as "caseId" from disbursement where id = $1`, [
      id,
    ]);
    if (!at) throw notFound('payment');
    const officeId = await lockCase(tx, at.caseId);
    const [found]: HeldDisbursement[] = await tx.query(
      `select id, case_id as "caseId", office_id as "officeId", member_id as "memberId", line_id as "lineId",
              entitlement_id as "entitlementId", state, modality, payee_kind as "payeeKind",
              amount_minor as "amountMinor", currency, approvals_needed as "approvalsNeeded",
              requested_by as "requestedBy", given_by as "givenBy", given_minor as "givenMinor",
              given_currency as "givenCurrency", to_char(given_on, 'YYYY-MM-DD') as "givenOn",
              receipted_on is not null as receipted, version
         from disbursement where id = $1 for no key update`,
      [id],
    );
    if (!found) throw notFound('payment');
    if (found.version !== version) throw staleVersion('payment', version, found.version);
    return { ...found, today: this.clock.today(await zoneOfOffice(tx, officeId)) };
  }

  /**
   * @param columns what is written beside the state
   * @returns the version it has now; @throws DomainError `disbursement.*`
   */
  async move(
    tx: EntityManager,
    actor: Actor,
    held: HeldDisbursement,
    to: DisbursementState,
    { action, columns = {} }: { readonly action: AuditAction; readonly columns?: Columns },
  ): Promise<{ id: string; version: number }> {
    if (!mayReach(held.state, to))
      throw refusal(
        'disbursement.not-now',
        `A payment that is ${held.state} cannot become ${to}.`,
        {},
        {
          state: held.state,
        },
      );
    await this.write(tx, held.id, { state: to, ...columns });
    await this.tell(tx, actor, held, to);
    const about = { recordType: 'disbursement', recordId: held.id, officeId: held.officeId };
    await this.audit.record(tx, actor, { action, ...about }, { state: { before: held.state, after: to } });
    return { id: held.id, version: held.version + 1 };
  }

  /** Writes without a move: the state stays what it was. */
  async write(tx: EntityManager, id: string, columns: Columns): Promise<void> {
    const names = Object.keys(columns);
    const sets = [...names.map((name, i) => `${name} = $${i + 2}`), 'version = version + 1'].join(', ');
    try {
      await tx.query(`update disbursement set ${sets} where id = $1`, [id, ...names.map((name) => columns[name])]);
    } catch (error) {
      throw inWords(error);
    }
  }

  async tell(
    tx: EntityManager,
    actor: Actor,
    { id, caseId, officeId, memberId }: Pick<HeldDisbursement, 'id' | 'caseId' | 'officeId' | 'memberId'>,
    to: DisbursementState,
  ): Promise<void> {
    await tx.query(
      `insert into disbursement_event (disbursement_id, case_id, office_id, member_id, to_state, actor_id, at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, caseId, officeId, memberId, to, personOf(actor), this.clock.now()],
    );
  }

  /**
   * Puts papers to a payment; a file proves one payment and no other.
   * @throws DomainError `disbursement.unsuitable` naming the field
   */
  async file(
    tx: EntityManager,
    actor: Actor,
    { id, caseId, officeId, memberId }: Pick<HeldDisbursement, 'id' | 'caseId' | 'officeId' | 'memberId'>,
    papers: readonly PaperInput[],
    field: (i: number) => string = (i) => `files.${i}.attachmentId`,
  ): Promise<void> {
    for (const [i, { kind, attachmentId, amountMinor }] of papers.entries()) {
      const [found]: { used: boolean }[] = await tx.query(
        `select exists (select 1 from disbursement_file f where f.attachment_id = a.id) as used
           from attachment a where a.id = $1 and a.member_id = $2 and a.matter_class = 'ordinary'`,
        [attachmentId, memberId],
      );
      if (!found || found.used)
        throw refusal('disbursement.unsuitable', 'This file cannot stand for this payment.', {
          [field(i)]: found ? 'proves another payment already' : 'must be a file of this member',
        });
      await tx.query(
        `insert into disbursement_file (disbursement_id, case_id, office_id, member_id, kind, attachment_id,
           amount_minor, added_by, added_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [id, caseId, officeId, memberId, kind, attachmentId, amountMinor ?? null, personOf(actor), this.clock.now()],
      );
    }
  }
}
