import type { Transactions } from '@homeward/database';
import { notFound, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';

/** @returns the office of a case the actor may see; @throws DomainError `record.not-found` */
export async function officeOfCase(transactions: Transactions, actor: Actor, caseId: string): Promise<string> {
  const rows = await transactions.read<{ officeId: string }>(actor, {
    name: 'case_office',
    text: `select office_id as "officeId" from "case" where id = $1`,
    values: [caseId],
  });
  if (!rows[0]) throw notFound('case');
  return rows[0].officeId;
}

/** @returns the zone an office's days are told in */
export async function zoneOfOffice(tx: EntityManager, officeId: string): Promise<string> {
  const rows: { timeZone: string }[] = await tx.query(`select time_zone as "timeZone" from office where id = $1`, [
    officeId,
  ]);
  return rows[0]!.timeZone;
}
