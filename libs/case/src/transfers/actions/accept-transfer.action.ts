import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, personOf, type Actor } from '@homeward/platform';
import { StaffQueries } from '../../assignment/data/staff.queries.ts';
import type { CaseErrorCode } from '../../domain/case.errors.ts';
import { answerTransfer, lookAtTransfer } from '../data/transfer.rows.ts';
import { TakeOver } from './take-over.ts';
import { TransferNotices } from './transfer-notices.ts';

export interface AcceptTransferInput {
  readonly transferId: string;
  readonly version: number;
  /** Who answers for the case from now on; it waits in the duty queue when absent. */
  readonly ownerId?: string | null;
}

/** Takes over an offered case with all that belongs to it, in one transaction: at no moment is it nobody's or two offices'. */
@Injectable()
export class AcceptTransferAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly staff: StaffQueries,
    private readonly takeOver: TakeOver,
    private readonly notices: TransferNotices,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError of the `transfer.` codes, `case.staff-unsuitable`, `record.version-stale`, `record.not-found` */
  async execute(actor: Actor, input: AcceptTransferInput): Promise<{ id: string; caseId: string; version: number }> {
    const { transferId, version } = input;
    const ownerId = input.ownerId ?? null;
    const offered = await lookAtTransfer(this.transactions, actor, transferId);
    demand(actor, 'transfer.answer', offered.toOfficeId);
    if (ownerId) await this.staff.demandHolder(offered.toOfficeId, ownerId, 'case.open', 'ownerId');
    return this.transactions.run(actor, async (tx) => {
      const now = this.clock.now();
      if (this.clock.today(offered.fromZone) > offered.deadlineOn) throw ranOut();
      await answerTransfer(tx, offered, version, { state: 'accepted', by: personOf(actor), at: now, reason: null });
      await this.takeOver.take(tx, actor, offered, ownerId);
      const { id, caseId, toOfficeId: officeId } = offered;
      await this.notices.tell(tx, 'transfer-answered', { id, caseId, officeId }, [offered.proposedBy]);
      return { id, caseId, version: version + 1 };
    });
  }
}

function ranOut(): DomainError<CaseErrorCode> {
  return new DomainError(
    'transfer.lapsed',
    'The deadline of this offer has passed. Ask the other office to offer again.',
  );
}
