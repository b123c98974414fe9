import { Inject, Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { Clock, LOGGER, systemActor, type Logger } from '@homeward/platform';
import { AttachmentVault } from '../data/attachment-vault.ts';

/** Far longer than an upload may take, so that no file is taken away before its row is there. */
export const SWEEP_AFTER_MS = 60 * 60_000;

/**
 * Removes files that no key opens any more: what an upload left that was never acknowledged, and what an erasure made
 * unreadable. Without its key a file is noise, so nothing that can still be read is ever removed.
 */
@Injectable()
export class SweepAttachmentsAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: AttachmentVault,
    private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** @returns how many were removed */
  async execute(): Promise<number> {
    let removed = 0;
    const before = new Date(this.clock.now().getTime() - SWEEP_AFTER_MS);
    for await (const ids of this.vault.olderThan(before)) {
      const kept = await this.transactions.read<{ id: string }>(systemActor(), {
        name: 'attachment_keys_kept',
        text: `select attachment_id as id from attachment_key where attachment_id = any ($1::uuid[])`,
        values: [ids],
      });
      const standing = new Set(kept.map(({ id }) => id));
      for (const id of ids.filter((one) => !standing.has(one))) {
        await this.vault.remove(id);
        removed += 1;
      }
    }
    if (removed > 0) this.logger.info({ removed }, 'files without a key were removed');
    return removed;
  }
}
