import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, notFound, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { ProgrammeErrorCode } from '../../domain/programme.errors.ts';
import { overlapRefusal } from '../data/database-refusals.ts';

export interface AddFundInput {
  readonly programmeCode: string;
  readonly projectId: string;
  readonly validFrom: string;
  /** First day it no longer pays. */
  readonly validTo: string | null;
}

/** Says from which project a programme is paid, and when, so that each return can be reported to who paid for it. */
@Injectable()
export class AddFundAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `permission.missing`, `record.not-found`, `fund.unsuitable` */
  async execute(actor: Actor, input: AddFundInput): Promise<{ id: string }> {
    try {
      return await this.transactions.run(actor, (tx) => this.within(tx, actor, input));
    } catch (error) {
      throw overlapRefusal(error);
    }
  }

  private async within(tx: EntityManager, actor: Actor, input: AddFundInput): Promise<{ id: string }> {
    const { programmeCode, projectId, validFrom, validTo } = input;
    const [found]: { officeId: string; startsOn: string; endsOn: string }[] = await tx.query(
      `select p.office_id as "officeId", to_char(p.starts_on, 'YYYY-MM-DD') as "startsOn",
              to_char(p.ends_on, 'YYYY-MM-DD') as "endsOn"
         from project p, programme g where p.id = $1 and g.code = $2`,
      [projectId, programmeCode],
    );
    if (!found) throw notFound('project or programme');
    demand(actor, 'project.manage', found.officeId);
    const fields = {
      ...(validFrom < found.startsOn || validFrom > found.endsOn
        ? { validFrom: `must lie within the project, ${found.startsOn} to ${found.endsOn}` }
        : {}),
      ...(validTo !== null && validTo <= validFrom ? { validTo: 'must lie after validFrom' } : {}),
    };
    if (Object.keys(fields).length > 0)
      throw new DomainError<ProgrammeErrorCode>('fund.unsuitable', 'The programme cannot be paid so.', { fields });
    const id = randomUUID();
    await tx.query(
      `insert into programme_fund (id, programme_code, project_id, office_id, valid_from, valid_to, created_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, programmeCode, projectId, found.officeId, validFrom, validTo, this.clock.now()],
    );
    await this.audit.record(
      tx,
      actor,
      { action: 'add-fund', recordType: 'programme_fund', recordId: id, officeId: found.officeId },
      { programmeCode: { after: programmeCode }, projectId: { after: projectId }, validFrom: { after: validFrom } },
    );
    return { id };
  }
}
