import type { EntityManager } from 'typeorm';

export interface HandOver {
  readonly caseId: string;
  readonly officeId: string;
  readonly fromOwnerId: string | null;
  readonly toOwnerId: string | null;
  readonly note: string | null;
  readonly authorId: string;
  readonly at: Date;
}

/** Keeps that a case changed hands; from when it is nobody's it waits in the duty queue. */
export async function writeHandOver(tx: EntityManager, handOver: HandOver): Promise<void> {
  await tx.query(
    `insert into case_hand_over (case_id, office_id, from_owner_id, to_owner_id, note, author_id, at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      ...[handOver.caseId, handOver.officeId, handOver.fromOwnerId, handOver.toOwnerId],
      ...[handOver.note, handOver.authorId, handOver.at],
    ],
  );
}
