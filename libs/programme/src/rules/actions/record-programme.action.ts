import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { officeOfWork } from '@homeward/beneficiary';
import { Transactions } from '@homeward/database';
import { Clock, DomainError, personOf, type Actor } from '@homeward/platform';
import type { ProgrammeErrorCode } from '../../domain/programme.errors.ts';
import { checkProgrammeParticulars } from '../data/programme-particulars.ts';

export interface RecordProgrammeInput {
  /** The office that keeps it. */
  readonly officeId?: string | undefined;
  readonly code: string;
  readonly name: string;
  readonly hostCountries: readonly string[];
  readonly currency: string;
  readonly agency: string;
  readonly validFrom: string;
  /** First day nobody is evaluated by it any more. */
  readonly validTo: string | null;
  readonly source: string;
  readonly meansOfComplaint: string;
}

/**
 * Records a programme of return that does not ship. Nobody can be evaluated by it until another person has published a
 * rule of it: without rules everybody would be found eligible.
 */
@Injectable()
export class RecordProgrammeAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `permission.missing`, `programme.unsuitable`, `programme.code-taken` */
  async execute(actor: Actor, input: RecordProgrammeInput): Promise<{ code: string; version: number }> {
    return this.transactions.run(actor, async (tx) => {
      const office = await officeOfWork(tx, actor, 'programme.record', input.officeId);
      await checkProgrammeParticulars(tx, input);
      const { code, name, hostCountries, currency, agency, validFrom, validTo, source, meansOfComplaint } = input;
      const added: unknown[] = await tx.query(
        `insert into programme (code, name, host_countries, currency, agency, valid_from, valid_to, source,
           means_of_complaint, origin, office_id, recorded_by, recorded_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'local', $10, $11, $12)
         on conflict (code) do nothing returning code`,
        [
          ...[code, name, hostCountries, currency, agency, validFrom, validTo, source, meansOfComplaint],
          ...[office.id, personOf(actor), this.clock.now()],
        ],
      );
      if (added.length === 0)
        throw new DomainError<ProgrammeErrorCode>('programme.code-taken', 'There is a programme of this code.', {
          fields: { code: 'is taken; choose another, or change the programme that has it' },
        });
      await this.audit.record(
        tx,
        actor,
        { action: 'record-programme', recordType: 'programme', recordId: code, officeId: office.id },
        Object.fromEntries(
          Object.entries({ ...input, officeId: office.id }).map(([field, after]) => [field, { after }]),
        ),
      );
      return { code, version: 1 };
    });
  }
}
