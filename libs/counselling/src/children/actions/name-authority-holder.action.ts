import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { AuthorityBasis, OnlyHolderReason } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, notFound, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { holdMember } from '../../data/held-member.ts';
import type { CounsellingErrorCode } from '../../domain/counselling.errors.ts';
import { childFacts } from '../data/child-facts.ts';

export interface NameAuthorityHolderInput {
  readonly memberId: string;
  /** Somebody with a file, in this case or elsewhere; otherwise `holderName`. */
  readonly personId: string | null;
  readonly holderName: string | null;
  readonly contact: string | null;
  readonly basis: AuthorityBasis;
  readonly onlyBecause: OnlyHolderReason | null;
}

/** Names somebody who must consent before a child returns, wherever they are: who stays behind decides too. */
@Injectable()
export class NameAuthorityHolderAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.not-found`, `permission.missing`, `child.is-adult`, `parental-holder.*` */
  async execute(
    actor: Actor,
    caseId: string,
    input: NameAuthorityHolderInput,
  ): Promise<{ id: string; version: number }> {
    if ((input.personId === null) === (input.holderName === null))
      throw unsuitable('personId', 'or a holderName: give exactly one of the two');
    return this.transactions.run(actor, async (tx) => {
      const member = await holdMember(tx, this.clock, caseId, input.memberId);
      demand(actor, 'child.record', member.officeId);
      const [facts] = await childFacts(tx, [member.id], member.today);
      if (facts!.situation === null)
        throw new DomainError<CounsellingErrorCode>('child.is-adult', 'Nobody consents for an adult.', {
          fields: { memberId: 'is no child today; check the birth date' },
        });
      if (input.personId === member.personId) throw unsuitable('personId', 'is the child itself');
      await refuseSecond(tx, member.id, input);
      const id = randomUUID();
      await tx.query(
        `insert into parental_authority (id, case_id, office_id, member_id, person_id, holder_name, contact, basis,
           only_because, recorded_by, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          ...[id, caseId, member.officeId, member.id, input.personId, input.holderName, input.contact, input.basis],
          ...[input.onlyBecause, personOf(actor), this.clock.now()],
        ],
      );
      await this.audit.record(
        tx,
        actor,
        { action: 'name-authority-holder', recordType: 'parental_authority', recordId: id, officeId: member.officeId },
        {
          personId: { after: input.personId },
          holderName: { after: input.holderName },
          basis: { after: input.basis },
          onlyBecause: { after: input.onlyBecause },
        },
      );
      return { id, version: 1 };
    });
  }
}

async function refuseSecond(
  tx: EntityManager,
  memberId: string,
  { personId, holderName }: NameAuthorityHolderInput,
): Promise<void> {
  if (personId !== null) {
    const known: unknown[] = await tx.query(`select 1 from person where id = $1`, [personId]);
    if (known.length === 0) throw notFound('person');
  }
  const named: unknown[] = await tx.query(
    `select 1 from parental_authority where member_id = $1 and (person_id = $2 or lower(holder_name) = lower($3))`,
    [memberId, personId, holderName],
  );
  if (named.length > 0)
    throw new DomainError<CounsellingErrorCode>('parental-holder.known', 'This holder is already named for the child.');
}

function unsuitable(field: string, mend: string): DomainError<CounsellingErrorCode> {
  return new DomainError('parental-holder.unsuitable', 'This holder cannot be named so.', {
    fields: { [field]: mend },
  });
}
