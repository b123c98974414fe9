import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { fundingProblems, type FundingInput } from '../domain/funding.ts';
import type { OrganisationErrorCode } from '../domain/organisation.errors.ts';

export interface RecordProjectInput {
  readonly officeId: string;
  readonly name: string;
  readonly startsOn: string;
  /** Last day. */
  readonly endsOn: string;
  readonly fundings: readonly FundingInput[];
}

/** Records a project with the agreements it is paid by: each donor's share and period, never more than the whole. */
@Injectable()
export class RecordProjectAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `permission.missing`, `project.unsuitable` */
  async execute(actor: Actor, input: RecordProjectInput): Promise<{ id: string }> {
    const { officeId, name, startsOn, endsOn, fundings } = input;
    demand(actor, 'project.manage', officeId);
    return this.transactions.run(actor, async (tx) => {
      refuse({ ...fundingProblems(input, fundings), ...(await donorProblems(tx, fundings)) });
      const id = randomUUID();
      const added: unknown[] = await tx.query(
        `insert into project (id, office_id, name, starts_on, ends_on, created_at) values ($1, $2, $3, $4, $5, $6)
         on conflict (office_id, name) do nothing returning id`,
        [id, officeId, name, startsOn, endsOn, this.clock.now()],
      );
      if (added.length === 0) refuse({ name: 'is taken by another project of this office' });
      await tx.query(
        `insert into project_funding (project_id, office_id, donor_id, agreement_reference, starts_on, ends_on,
           share_basis_points)
         select $1, $2, f."donorId", f."agreementReference", f."startsOn", f."endsOn", f."shareBasisPoints"
           from jsonb_to_recordset($3::jsonb) as f ("donorId" uuid, "agreementReference" text, "startsOn" date,
             "endsOn" date, "shareBasisPoints" integer)`,
        [id, officeId, JSON.stringify(fundings)],
      );
      await this.audit.record(
        tx,
        actor,
        { action: 'record-project', recordType: 'project', recordId: id, officeId },
        Object.fromEntries(Object.entries(input).map(([field, after]) => [field, { after }])),
      );
      return { id };
    });
  }
}

async function donorProblems(tx: EntityManager, fundings: readonly FundingInput[]): Promise<Record<string, string>> {
  const known: { id: string }[] = await tx.query(`select id from donor where id = any ($1::uuid[])`, [
    fundings.map(({ donorId }) => donorId),
  ]);
  const agreements = fundings.map(({ donorId, agreementReference }) => `${donorId} ${agreementReference}`);
  const problems: Record<string, string> = {};
  fundings.forEach(({ donorId }, i) => {
    if (!known.some(({ id }) => id === donorId)) problems[`fundings.${i}.donorId`] = 'is no donor of the list';
    else if (agreements.indexOf(agreements[i]!) < i)
      problems[`fundings.${i}.agreementReference`] = 'stands twice for this donor';
  });
  return problems;
}

function refuse(fields: Readonly<Record<string, string>>): void {
  if (Object.keys(fields).length === 0) return;
  throw new DomainError<OrganisationErrorCode>('project.unsuitable', 'This project cannot be recorded so.', { fields });
}
