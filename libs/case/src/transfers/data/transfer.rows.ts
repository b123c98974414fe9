import type { MemberStage, TransferState } from '@homeward/contracts';
import type { Transactions } from '@homeward/database';
import { DomainError, notFound, staleVersion, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { CaseErrorCode } from '../../domain/case.errors.ts';

export interface TransferRow {
  readonly id: string;
  readonly caseId: string;
  readonly alsoCaseIds: string[];
  readonly fromOfficeId: string;
  readonly toOfficeId: string;
  readonly fromZone: string;
  readonly stage: MemberStage;
  readonly deadlineOn: string;
  readonly state: TransferState;
  readonly proposedBy: string;
  readonly version: number;
}

const TRANSFER_SQL = `
    select t.id, t.case_id as "caseId", t.also_case_ids as "alsoCaseIds", t.from_office_id as "fromOfficeId",
            t.to_office_id as "toOfficeId", o.time_zone as "fromZone", t.stage,
            to_char(t.deadline_on, 'YYYY-MM-DD') as "deadlineOn", t.state, t.proposed_by as "proposedBy", t.version
       from case_transfer t join office o on o.id = t.from_office_id where t.id = $1`;

/** @throws DomainError `record.not-found` for an office it does not concern */
export async function getTransfer(tx: EntityManager, id: string): Promise<TransferRow> {
  const rows: TransferRow[] = await tx.query(TRANSFER_SQL, [id]);
  if (!rows[0]) throw notFound('transfer');
  return rows[0];
}

/** The same before an action begins its transaction. @throws DomainError `record.not-found` */
export async function lookAtTransfer(transactions: Transactions, actor: Actor, id: string): Promise<TransferRow> {
  const rows = await transactions.read<TransferRow>(actor, {
    name: 'case_transfer_look',
    text: TRANSFER_SQL,
    values: [id],
  });
  if (!rows[0]) throw notFound('transfer');
  return rows[0];
}

export interface TransferAnswer {
  readonly state: 'accepted' | 'rejected' | 'withdrawn' | 'lapsed';
  readonly by: string | null;
  readonly at: Date;
  readonly reason: string | null;
}

/**
 * Ends an offer once: of two answers at the same time the first stands and the second is told so.
 * @throws DomainError `transfer.answered`, `record.version-stale`
 */
export async function answerTransfer(
  tx: EntityManager,
  { id }: TransferRow,
  version: number,
  answer: TransferAnswer,
): Promise<void> {
  const [, changed]: [unknown, number] = await tx.query(
    `update case_transfer set state = $3, answered_by = $4, answered_at = $5, answer_reason = $6, version = version + 1
      where id = $1 and version = $2 and state = 'proposed'`,
    [id, version, answer.state, answer.by, answer.at, answer.reason],
  );
  if (changed === 1) return;
  const now = await getTransfer(tx, id);
  if (now.state !== 'proposed')
    throw new DomainError<CaseErrorCode>(
      'transfer.answered',
      'This offer was answered, taken back or ran out meanwhile. Read it again to see how it ended.',
      { extra: { state: now.state, versions: { sent: version, current: now.version } } },
    );
  throw staleVersion('transfer', version, now.version);
}

/** A family does not change while it is offered: the receiving office would say yes to another one than it was told of. */
export async function demandNotOffered(tx: EntityManager, caseId: string): Promise<void> {
  const open: unknown[] = await tx.query(`select 1 from case_transfer where case_id = $1 and state = 'proposed'`, [
    caseId,
  ]);
  if (open.length === 0) return;
  throw new DomainError<CaseErrorCode>(
    'transfer.already-proposed',
    'This case is offered to another office. Wait for its answer, or take the offer back first.',
  );
}
