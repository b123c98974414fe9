import { CASELOAD_FILE_HOURS, CASELOAD_PROBLEM_DAYS } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, LOGGER, systemActor, type Logger } from '@homeward/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CaseloadVault } from '../files/caseload-vault.ts';

const HOUR_MS = 3_600_000;
/** Far longer than it takes to send a part, so that no file is taken away before its row is there. */
const STRAY_AFTER_MS = HOUR_MS;

const UNDER_WAY = `state in ('received', 'checking', 'saving')`;
/** A worker died with it again and again: a person must look at the work, and whoever waits must be told. */
const LAID_ASIDE = (job: string, id: string): string =>
  `exists (select 1 from outbox o where o.job = '${job}' and o.status = 'dead' and o.payload ->> '${id}' = r.id::text
            and (o.payload ->> 'version')::integer = r.version)`;

/**
 * Ends what nobody waits for any more: files after a day, what stood in faulty cells after two weeks, and runs whose work
 * was laid aside. Without its key a file is noise, so the row goes first.
 */
@Injectable()
export class ForgetCaseloadsAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: CaseloadVault,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** @returns how many files were taken off the disk */
  async execute(): Promise<number> {
    const now = this.clock.now();
    await this.transactions.run(systemActor(), async (tx) => {
      await tellLaidAside(tx, now);
      const dayAgo = new Date(now.getTime() - CASELOAD_FILE_HOURS * HOUR_MS);
      await tx.query(
        `delete from caseload_file f using caseload_import i where i.id = f.import_id and not i.${UNDER_WAY}
            and coalesce(i.finished_at, i.received_at) < $1`,
        [dayAgo],
      );
      await tx.query(`update caseload_import set state = 'cancelled' where state = 'receiving' and received_at < $1`, [
        dayAgo,
      ]);
      await tx.query(
        `update caseload_export set state = 'gone', wrapped_key = null, wrapped_password = null, reason = null
          where state in ('ready', 'fetched', 'failed') and finished_at < $1`,
        [dayAgo],
      );
      await tx.query(
        `delete from caseload_problem p using caseload_import i where i.id = p.import_id and i.finished_at < $1`,
        [new Date(now.getTime() - CASELOAD_PROBLEM_DAYS * 24 * HOUR_MS)],
      );
    });
    return this.sweep(new Date(now.getTime() - STRAY_AFTER_MS));
  }

  private async sweep(before: Date): Promise<number> {
    const ids = await this.vault.olderThan(before);
    if (ids.length === 0) return 0;
    const kept = await this.transactions.read<{ id: string }>(systemActor(), {
      name: 'caseload_files_kept',
      text: `select id from caseload_file where id = any ($1::uuid[])
             union select id from caseload_export where id = any ($1::uuid[]) and wrapped_key is not null`,
      values: [ids],
    });
    const standing = new Set(kept.map(({ id }) => id));
    const strays = ids.filter((id) => !standing.has(id));
    for (const id of strays) await this.vault.remove(id);
    if (strays.length > 0) this.logger.info({ removed: strays.length }, 'caseload files were removed');
    return strays.length;
  }
}

async function tellLaidAside(tx: EntityManager, now: Date): Promise<void> {
  await tx.query(
    `update caseload_import r set state = 'failed', progress = '{}', finished_at = $1
      where ${UNDER_WAY} and ${LAID_ASIDE('run-caseload-import', 'importId')}`,
    [now],
  );
  await tx.query(
    `update caseload_export r set state = 'failed', progress = '{}', finished_at = $1
      where state in ('waiting', 'writing') and ${LAID_ASIDE('write-caseload-export', 'exportId')}`,
    [now],
  );
}
