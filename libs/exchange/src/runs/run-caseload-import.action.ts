import { CASELOAD_IMPORT_UNDER_WAY } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Outbox } from '@homeward/jobs';
import { Clock, DomainError, systemActor, type Actor } from '@homeward/platform';
import { Injectable } from '@nestjs/common';
import type { ExchangeErrorCode } from '../domain/exchange.errors.ts';
import { refusedAsBroken, type ImportOutcome } from '../domain/import-result.ts';
import { CaseloadVault } from '../files/caseload-vault.ts';
import { ClearFolder } from '../files/clear-folder.ts';
import { BrokenFile } from '../reading/caseload-file.ts';
import { openCaseload } from '../reading/open-caseload.ts';
import { ImportCaseloadAction, type ImportProgress } from '../saving/import-caseload.action.ts';
import { filesOf, findRun, type ImportRun, type SentFile } from './import-run.ts';
import { keepOutcome, RunEndedElsewhere } from './keep-outcome.ts';
import { openSentFiles, type OpenedFiles } from './open-sent-files.ts';
import { ProgressNote } from './progress-note.ts';
import { importKey } from './start-caseload-import.action.ts';

const TRY_AGAIN_MS = 5_000;

/**
 * Tries or saves a caseload that was sent, for whoever sent it. It may be called again after a worker died: either nothing
 * of the earlier call stands, or the run says that it has ended.
 */
@Injectable()
export class RunCaseloadImportAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly importing: ImportCaseloadAction,
    private readonly vault: CaseloadVault,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @param turn how often it was found that another import is being saved */
  async execute(importId: string, version: number, turn: number): Promise<void> {
    const begun = await this.begin(importId, version);
    if (!begun) return;
    const actor = { ...systemActor(begun.run.options.offices), userId: begun.run.startedBy };
    const note = new ProgressNote(this.transactions, actor, { table: 'caseload_import', id: importId, version });
    const folder = await ClearFolder.open(this.vault.directory);
    try {
      const opened = await openSentFiles(this.vault, folder, begun.files);
      const { leftOut, result } = await this.bring(actor, begun.run, opened, note);
      if (result.saved && !leftOut) for (const { id } of begun.files) await this.vault.remove(id);
    } catch (error) {
      if (error instanceof RunEndedElsewhere) return;
      if (!isRunning(error)) throw error;
      await this.takeTurn(begun.run, turn + 1);
    } finally {
      await note.stop();
      await folder.close();
    }
  }

  /** Nobody will try it again by itself. */
  async giveUp(importId: string, version: number): Promise<void> {
    await this.transactions.run(systemActor(), (tx) =>
      tx.query(
        `update caseload_import set state = 'failed', progress = '{}', finished_at = $3
          where id = $1 and version = $2 and state in ('received', 'checking', 'saving')`,
        [importId, version, this.clock.now()],
      ),
    );
  }

  private async begin(id: string, version: number): Promise<{ run: ImportRun; files: SentFile[] } | null> {
    return this.transactions.run(systemActor(), async (tx) => {
      const run = await findRun(tx, id, 'for update');
      if (!run || run.version !== version || !CASELOAD_IMPORT_UNDER_WAY.includes(run.state)) return null;
      await tx.query(`update caseload_import set state = $2 where id = $1`, [
        id,
        run.options.dryRun ? 'checking' : 'saving',
      ]);
      return { run, files: await filesOf(tx, id) };
    });
  }

  /** Nothing of a run stands unless its end stands with it. */
  private async bring(
    actor: Actor,
    { id, version, options }: ImportRun,
    { paths, rows }: OpenedFiles,
    note: ProgressNote,
  ): Promise<ImportOutcome> {
    const end = { id, version, at: this.clock.now() };
    let outcome: ImportOutcome;
    try {
      const caseload = await openCaseload(paths, options.encoding ?? undefined);
      try {
        outcome = await this.importing.execute(actor, caseload, options, progressOf(note, rows), async (tx, saved) => {
          await note.stop();
          await keepOutcome(tx, end, saved);
        });
      } finally {
        await caseload.close();
      }
    } catch (error) {
      if (!(error instanceof BrokenFile)) throw error;
      outcome = refusedAsBroken(error, options.dryRun);
    }
    await note.stop();
    if (!outcome.result.saved) await this.transactions.run(actor, (tx) => keepOutcome(tx, end, outcome));
    return outcome;
  }

  private async takeTurn({ id, version, officeId }: ImportRun, turn: number): Promise<void> {
    await this.transactions.run(systemActor(), async (tx) => {
      await tx.query(
        `update caseload_import set state = 'received', progress = '{"phase": "waiting"}' where id = $1 and version = $2`,
        [id, version],
      );
      await this.outbox.add(tx, {
        ...{ job: 'run-caseload-import', payload: { importId: id, version, turn }, officeId },
        ...{ key: importKey(id, version, turn), dueAt: new Date(this.clock.now().getTime() + TRY_AGAIN_MS) },
      });
    });
  }
}

/** Rows of both sheets are one way, and saving another. */
function progressOf(note: ProgressNote, rows: number | null): ImportProgress {
  let persons = 0;
  return (what, done, total) => {
    if (what === 'saving') note.say({ phase: 'saving', done, total: total ?? null });
    else note.say({ phase: what, done: what === 'persons' ? (persons = done) : persons + done, total: rows });
  };
}

const isRunning = (error: unknown): boolean =>
  error instanceof DomainError && (error.code as ExchangeErrorCode) === 'caseload.import-running';
