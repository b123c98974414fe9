import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { zoneOfOffice } from '@homeward/case';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, personOf, type Actor } from '@homeward/platform';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';
import { holdDeclaration } from './declaration-row.ts';

export interface ReconfirmDeclarationInput {
  readonly version: number;
  /** The day in the office's zone; today when absent. */
  readonly reconfirmedOn?: string | null | undefined;
}

/** Records that the person was asked again, shortly before leaving, and still wishes to go. */
@Injectable()
export class ReconfirmDeclarationAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.not-found`, `record.version-stale`, `permission.missing`, `declaration.*` */
  async execute(
    actor: Actor,
    declarationId: string,
    input: ReconfirmDeclarationInput,
  ): Promise<{ reconfirmedOn: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const held = await holdDeclaration(tx, declarationId, input.version);
      demand(actor, 'declaration.record', held.officeId);
      const today = this.clock.today(await zoneOfOffice(tx, held.officeId));
      const reconfirmedOn = input.reconfirmedOn ?? today;
      if (held.lapsedOn !== null)
        throw new DomainError<CounsellingErrorCode>(
          'declaration.lapsed',
          `This declaration lapsed on ${held.lapsedOn}. The person signs anew.`,
        );
      if (reconfirmedOn > today || reconfirmedOn < held.signedOn)
        throw new DomainError<CounsellingErrorCode>(
          'declaration.in-the-future',
          'A declaration is reconfirmed on a day between its signature and today.',
          { fields: { reconfirmedOn: `must lie between ${held.signedOn} and ${today}` } },
        );
      await tx.query(
        `insert into declaration_reconfirmation (declaration_id, case_id, office_id, reconfirmed_on, recorded_by,
           created_at)
         values ($1, $2, $3, $4, $5, $6)`,
        [declarationId, held.caseId, held.officeId, reconfirmedOn, personOf(actor), this.clock.now()],
      );
      await tx.query(`update declaration set version = version + 1 where id = $1`, [declarationId]);
      await this.audit.record(
        tx,
        actor,
        {
          ...{ action: 'reconfirm-declaration', recordType: 'declaration', recordId: declarationId },
          officeId: held.officeId,
        },
        { reconfirmedOn: { after: reconfirmedOn } },
      );
      return { reconfirmedOn, version: held.version + 1 };
    });
  }
}
