import type { Transactions } from '@homeward/database';
import type { Actor } from '@homeward/platform';
import type { RunProgress } from '../domain/run-options.ts';

const EVERY_MS = 700;

/**
 * Notes how far a run is, some times a second at most and in transactions of its own, because those of the run end last.
 * A note that fails is left out: the next one says more.
 */
export class ProgressNote {
  private latest: RunProgress | null = null;
  private noting: Promise<unknown> | null = null;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly transactions: Transactions,
    private readonly actor: Actor,
    private readonly run: { readonly table: 'caseload_import' | 'caseload_export'; id: string; version: number },
  ) {}

  say(progress: RunProgress): void {
    this.latest = progress;
    this.timer ??= setTimeout(() => this.note(), EVERY_MS);
  }

  /** Ends when nothing is being noted any more: the row is then free for what came of the run. */
  async stop(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    this.latest = null;
    await this.noting;
  }

  private note(): void {
    this.timer = null;
    const said = this.latest;
    if (!said || this.noting) return;
    const { table, id, version } = this.run;
    this.noting = this.transactions
      .run(this.actor, (tx) =>
        tx.query(`update ${table} set progress = $3 where id = $1 and version = $2`, [id, version, said]),
      )
      .catch(() => undefined)
      .finally(() => {
        this.noting = null;
        if (this.latest && this.latest !== said) this.timer ??= setTimeout(() => this.note(), EVERY_MS);
      });
  }
}
