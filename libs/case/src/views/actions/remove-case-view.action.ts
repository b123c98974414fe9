import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { Transactions } from '@homeward/database';
import { demand, notFound, personOf, type Actor } from '@homeward/platform';
import { SavedCaseView } from '../data/case-view.entity.ts';

/** Removes a view one kept; nobody removes another's. */
@Injectable()
export class RemoveCaseViewAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `record.not-found` also for somebody else's view */
  async execute(actor: Actor, viewId: string): Promise<void> {
    demand(actor, 'case.read');
    await this.transactions.run(actor, async (tx) => {
      const view = await tx.findOneBy(SavedCaseView, { id: viewId, userId: personOf(actor) });
      if (!view) throw notFound('view');
      await tx.delete(SavedCaseView, { id: viewId });
      const { officeId } = view;
      const record = { action: 'remove-case-view', recordType: 'case_view', recordId: viewId, officeId } as const;
      await this.audit.record(tx, actor, record);
    });
  }
}
