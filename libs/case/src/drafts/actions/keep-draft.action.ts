import { Injectable } from '@nestjs/common';
import type { FormDraftKind } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, DomainError, notFound, personOf, type Actor, type PlatformErrorCode } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { DraftBox, type DraftOf } from '../data/draft-box.ts';
import { DraftsQuery, type DraftKept } from '../data/drafts.query.ts';
import { draftEnd } from '../domain/draft-life.ts';

export interface KeepDraftInput {
  readonly kind: FormDraftKind;
  readonly caseId: string | null;
  /** The version this one follows; 0 when none was kept. */
  readonly version: number;
  readonly content: string;
}

/**
 * Keeps what somebody has typed so far. The trail says nothing of it: a draft is not yet anything that was done, and
 * its words belong to whoever types them.
 */
@Injectable()
export class KeepDraftAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly box: DraftBox,
    private readonly drafts: DraftsQuery,
  ) {}

  /** @throws DomainError `record.not-found`, and `record.version-stale` with the draft that stands */
  async execute(actor: Actor, input: KeepDraftInput): Promise<{ version: number; savedAt: string }> {
    const of: DraftOf = { userId: personOf(actor), kind: input.kind, caseId: input.caseId };
    const now = this.clock.now();
    return this.transactions.run(actor, async (tx) => {
      if (of.caseId) await demandInReach(tx, of.caseId);
      const version = input.version + 1;
      const values = [this.box.seal(input.content, of), version, now, draftEnd(now), of.userId, of.kind, of.caseId];
      if (!(await write(tx, values, input.version === 0))) {
        const kept = await this.drafts.find(tx, of);
        // The answer to this very sending was lost on the way: it was kept, and is sent again.
        if (kept?.version !== version || kept.content !== input.content) throw stale(input.version, kept);
        return { version, savedAt: kept.savedAt };
      }
      return { version, savedAt: now.toISOString() };
    });
  }
}

/** @param values of the row; the third is now, so that a draft past its time makes room */
async function write(tx: EntityManager, values: readonly unknown[], first: boolean): Promise<boolean> {
  const [, , now, , ...key] = values;
  const here = (at: number): string =>
    `user_id = $${at} and kind = $${at + 1} and case_id is not distinct from $${at + 2}`;
  if (first) {
    await tx.query(`delete from form_draft where ${here(1)} and expires_at <= $4`, [...key, now]);
    const rows: unknown[] = await tx.query(
      `insert into form_draft (sealed, version, saved_at, expires_at, user_id, kind, case_id)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id`,
      [...values],
    );
    return rows.length > 0;
  }
  const [, count]: [unknown, number] = await tx.query(
    `update form_draft set sealed = $1, version = $2::integer, saved_at = $3, expires_at = $4
      where ${here(5)} and version = $2::integer - 1 and expires_at > $3`,
    [...values],
  );
  return count > 0;
}

async function demandInReach(tx: EntityManager, caseId: string): Promise<void> {
  const rows: unknown[] = await tx.query(`select 1 from "case" where id = $1`, [caseId]);
  if (rows.length === 0) throw notFound('case');
}

function stale(sent: number, kept: DraftKept | null): DomainError<PlatformErrorCode> {
  return new DomainError(
    'record.version-stale',
    'This form was saved, sent or thrown away in another window since. Decide which to keep.',
    { extra: { versions: { sent, current: kept?.version ?? 0 }, draft: kept } },
  );
}
