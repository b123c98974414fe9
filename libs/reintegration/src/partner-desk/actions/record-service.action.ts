import { AuditTrail } from '@homeward/audit';
import { lockCase, violatedConstraint, zoneOfOffice } from '@homeward/case';
import type { MatterClass, ServiceDimension, ServiceKind, ServiceLevel, ServiceUnit } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, notFound, personOf, type Actor } from '@homeward/platform';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { HeldSendings, type SaidBy } from '../../referrals/data/held-sendings.ts';
import { demandMove } from '../../referrals/domain/referral-moves.ts';
import { refusal } from '../../referrals/domain/referral.errors.ts';
import { checkServiceDay } from '../data/service-day.ts';

export interface ServiceTold {
  readonly serviceKind: ServiceKind;
  readonly dimension: ServiceDimension;
  readonly level: ServiceLevel;
  /** `YYYY-MM-DD`, the day it was given. */
  readonly givenOn: string;
  readonly quantity: number;
  readonly unit: ServiceUnit;
  readonly place: string;
  readonly note?: string | null | undefined;
}

/** Whose service it is, and where and by which referral it is recorded. */
interface About {
  readonly caseId: string;
  readonly officeId: string;
  readonly memberId: string;
  readonly matterClass: MatterClass;
  readonly sendingId: string | null;
  readonly saidIn: string;
  readonly today: string;
}

/** Records help that a member was given: by whom they were sent to, or by the office itself. Figures count it by its day. */
@Injectable()
export class RecordServiceAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly sendings: HeldSendings,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * Of a referral.
   * @throws DomainError `record.*`, `permission.missing`, `service-referral.step-out-of-turn`, `reintegration-service.*`
   */
  async ofSending(
    actor: Actor,
    sendingId: string,
    by: SaidBy,
    told: ServiceTold,
  ): Promise<{ id: string; version: number }> {
    const found = await this.sendings.find(actor, sendingId, by);
    return this.once(() =>
      this.transactions.run(found.actor, async (tx) => {
        const sending = await this.sendings.hold(tx, sendingId);
        demandMove('serve', sending.state);
        await tx.query(
          `update referral_sending set state = 'service-started', version = version + 1
            where id = $1 and state = 'accepted'`,
          [sendingId],
        );
        return this.write(tx, actor, { ...sending, sendingId, saidIn: found.saidIn }, told);
      }),
    );
  }

  /** By the office itself. @throws DomainError `record.not-found`, `permission.missing`, `reintegration-service.*` */
  async direct(
    actor: Actor,
    caseId: string,
    { memberId, matterClass, ...told }: ServiceTold & { readonly memberId: string; readonly matterClass: MatterClass },
  ): Promise<{ id: string; version: number }> {
    return this.once(() =>
      this.transactions.run(actor, async (tx) => {
        const officeId = await lockCase(tx, caseId);
        demand(actor, 'reintegration-service.record', officeId);
        if (matterClass !== 'ordinary') demand(actor, 'sealed.write', officeId);
        const member: unknown[] = await tx.query(`select 1 from case_member where id = $1 and case_id = $2`, [
          memberId,
          caseId,
        ]);
        if (member.length === 0) throw notFound('member of this case', { memberId: 'must be of this case' });
        const today = this.clock.today(await zoneOfOffice(tx, officeId));
        const about = { caseId, officeId, memberId, matterClass, today, sendingId: null, saidIn: officeId };
        return this.write(tx, actor, about, told);
      }),
    );
  }

  private async write(
    tx: EntityManager,
    actor: Actor,
    about: About,
    told: ServiceTold,
  ): Promise<{ id: string; version: number }> {
    await checkServiceDay(tx, about, told.givenOn);
    const id = randomUUID();
    const { officeId, matterClass, sendingId } = about;
    await tx.query(
      `insert into reintegration_service (id, case_id, office_id, member_id, matter_class, sending_id, provision,
         service_kind, dimension, level, given_on, quantity, unit, place, note, recorded_in, author_id, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
      [
        ...[id, about.caseId, officeId, about.memberId, matterClass, sendingId, sendingId ? 'referral' : 'direct'],
        ...[told.serviceKind, told.dimension, told.level, told.givenOn, told.quantity, told.unit, told.place],
        ...[told.note?.trim() || null, about.saidIn, personOf(actor), this.clock.now()],
      ],
    );
    await this.audit.record(
      tx,
      actor,
      { action: 'record-service', recordType: 'reintegration_service', recordId: id, officeId },
      matterClass === 'ordinary'
        ? { serviceKind: { after: told.serviceKind }, givenOn: { after: told.givenOn }, place: { after: told.place } }
        : {},
    );
    return { id, version: 1 };
  }

  private async once<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (violatedConstraint(error) !== 'reintegration_service_once_key') throw error;
      throw refusal('reintegration-service.recorded-already', 'This service is recorded already.', {
        givenOn:
          'has the same service of the same quantity at the same place; add to the quantity if it was given twice',
      });
    }
  }
}
