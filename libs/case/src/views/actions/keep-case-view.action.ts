import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { CaseListColumn, CaseListSort, Role } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, personOf, type Actor } from '@homeward/platform';
import type { CaseErrorCode } from '../../domain/case.errors.ts';
import { SavedCaseView, type ViewFilters } from '../data/case-view.entity.ts';

export interface KeepCaseViewInput {
  readonly name: string;
  readonly officeId: string;
  /** Shared with whoever holds this role where the actor may share; private when null. */
  readonly sharedRole: Role | null;
  readonly filters: ViewFilters;
  readonly columns: readonly CaseListColumn[];
  readonly sort: CaseListSort;
  readonly order: 'asc' | 'desc';
}

/** More than anybody finds again in a menu. */
const VIEWS_MAX = 50;

/** Keeps a way to look at the list under a name, so that a colleague who asks the same each morning asks it once. */
@Injectable()
export class KeepCaseViewAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `case-view.too-many`, `permission.missing` */
  async execute(actor: Actor, input: KeepCaseViewInput): Promise<{ id: string; version: number }> {
    demand(actor, 'case.read', input.officeId);
    if (input.sharedRole) demand(actor, 'view.share', input.officeId);
    const userId = personOf(actor);
    return this.transactions.run(actor, async (tx) => {
      if ((await tx.countBy(SavedCaseView, { userId })) >= VIEWS_MAX)
        throw new DomainError<CaseErrorCode>('case-view.too-many', `At most ${VIEWS_MAX} views can be kept.`, {
          fields: { name: 'cannot be kept; remove a view you no longer use first' },
        });
      const { id } = await tx.save(
        tx.create(SavedCaseView, {
          ...input,
          columns: [...input.columns],
          sharedOfficeIds: input.sharedRole ? [...actor.offices['view.share']!] : [],
          userId,
          createdAt: this.clock.now(),
        }),
      );
      const { officeId, sharedRole } = input;
      const record = { action: 'keep-case-view', recordType: 'case_view', recordId: id, officeId } as const;
      await this.audit.record(tx, actor, record, { sharedRole: { after: sharedRole } });
      return { id, version: 1 };
    });
  }
}
