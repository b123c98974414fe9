import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { zoneOfOffice } from '@homeward/case';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, type Actor } from '@homeward/platform';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';
import { holdDeclaration } from './declaration-row.ts';

/** Takes a declaration back when the person says so; no reason is asked. */
@Injectable()
export class RevokeDeclarationAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.not-found`, `record.version-stale`, `permission.missing`, `declaration.lapsed` */
  async execute(actor: Actor, declarationId: string, version: number): Promise<{ lapsedOn: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const held = await holdDeclaration(tx, declarationId, version);
      demand(actor, 'declaration.record', held.officeId);
      if (held.lapsedOn !== null)
        throw new DomainError<CounsellingErrorCode>(
          'declaration.lapsed',
          `This declaration lapsed on ${held.lapsedOn} already.`,
        );
      const lapsedOn = this.clock.today(await zoneOfOffice(tx, held.officeId));
      await tx.query(
        `update declaration set lapsed_on = $2, lapse_reason = 'revoked', version = version + 1 where id = $1`,
        [declarationId, lapsedOn],
      );
      await this.audit.record(
        tx,
        actor,
        {
          ...{ action: 'revoke-declaration', recordType: 'declaration', recordId: declarationId },
          officeId: held.officeId,
        },
        { lapsedOn: { before: null, after: lapsedOn } },
      );
      return { lapsedOn, version: version + 1 };
    });
  }
}
