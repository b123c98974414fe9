import { KeepFigures } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { PastArrivals } from '@homeward/follow-up';
import { Clock, Config, DomainError, type Actor } from '@homeward/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CaseloadKnowledgeQuery } from '../data/caseload-knowledge.query.ts';
import type { ExchangeErrorCode } from '../domain/exchange.errors.ts';
import type { ImportOutcome } from '../domain/import-result.ts';
import { CaseloadCheck } from '../reading/caseload-check.ts';
import type { OpenCaseload } from '../reading/open-caseload.ts';
import { writeCaseload } from './caseload-writer.ts';
import { checkTogether, openOffices } from './check-together.ts';
import { caseloadKey } from './caseload-key.ts';
import { countImport, findConflicts } from './import-counts.ts';
import { KnownDepartures } from './known-departures.ts';
import { CaseloadDigests, CaseloadStaging } from './staging.ts';

export interface ImportOptions {
  readonly dryRun: boolean;
  readonly onlyValid: boolean;
  readonly overwrite: boolean;
  /** Opens offices the file names; for the installation itself. */
  readonly createOffices: boolean;
  readonly pastRetention: 'keep' | 'anonymise' | null;
  /** Offices the importing person may import for; null for all. */
  readonly offices: readonly string[] | null;
  /** Names nobody whom another import brings that says the same of itself: they need not wait for each other. */
  readonly apart?: boolean;
  /** Written before everything else, and undone with it. */
  readonly begin?: (tx: EntityManager) => Promise<void>;
}

export type ImportProgress = (what: 'persons' | 'services' | 'saving', done: number, total?: number) => void;

/** Undoes a dry run, and a run that was refused, with what it found out. */
class NotKept extends Error {
  constructor(readonly outcome: ImportOutcome) {
    super('not kept');
  }
}

/** Brings in a whole caseload in one transaction: all of it is saved, or nothing (docs: caseload file, R7–R13). */
@Injectable()
export class ImportCaseloadAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly knowledge: CaseloadKnowledgeQuery,
    private readonly pastArrivals: PastArrivals,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly figures: KeepFigures,
  ) {}

  /**
   * @param actor an actor with a user, whom rows name as their writer
   * @param keep writes beside what is saved, in the same transaction
   * @throws DomainError `caseload.import-running`
   */
  async execute(
    actor: Actor,
    caseload: OpenCaseload,
    options: ImportOptions,
    progress: ImportProgress = () => undefined,
    keep: (tx: EntityManager, outcome: ImportOutcome) => Promise<void> = () => Promise.resolve(),
  ): Promise<ImportOutcome> {
    try {
      return await this.transactions.run(actor, async (tx) => {
        const outcome = await this.within(tx, actor, caseload, options, progress);
        if (options.dryRun || !outcome.saves) throw new NotKept(outcome);
        await keep(tx, outcome);
        return outcome;
      });
    } catch (error) {
      if (error instanceof NotKept) return error.outcome;
      throw error;
    }
  }

  private async within(
    tx: EntityManager,
    actor: Actor,
    caseload: OpenCaseload,
    options: ImportOptions,
    progress: ImportProgress,
  ): Promise<ImportOutcome> {
    await demandAlone(tx, options.apart === true);
    await options.begin?.(tx);
    const digests = new CaseloadDigests(caseloadKey(this.config));
    const staging = new CaseloadStaging(tx, digests);
    await staging.open();
    const departures = new KnownDepartures(tx);
    const known = await this.knowledge.find(tx, options.offices, this.config.NIGHT_ZONE, options.createOffices);
    const check = new CaseloadCheck(known, {
      person: (row) => staging.person(row),
      service: (row) => staging.service(row),
      departureOf: (caseRef, personRef) => departures.find(caseRef, personRef),
      progress,
    });
    for (const sheet of caseload.sheets) await check.sheet(sheet);
    const read = { ...check.read, cases: check.persons.caseCount };
    check.forgetRows();
    await staging.close();
    if (options.createOffices) await openOffices(tx, actor, this.clock.now());
    const left = await checkTogether(tx, check, { today: known.today, pastRetention: options.pastRetention });
    const refused = check.errors.length > 0 && (!options.onlyValid || check.wholeFileWrong);
    const encoding = { persons: 'utf-8', services: 'utf-8' };
    for (const sheet of caseload.sheets) encoding[sheet.sheet] = sheet.encoding;
    if (!refused)
      await writeCaseload({
        ...{ tx, actor, today: known.today, at: this.clock.now(), key: digests.key, overwrite: options.overwrite },
        ...{ pastArrivals: this.pastArrivals, figures: this.figures },
        progress: (done, total) => progress('saving', done, total),
      });
    const none = (all: number) => ({ read: all, new: 0, changed: 0, same: 0 });
    const counts = refused
      ? { persons: none(read.persons), cases: none(read.cases), services: none(read.services) }
      : await countImport(tx, read);
    const conflicts = refused ? [] : await findConflicts(tx);
    const kept = counts.persons.new + counts.persons.changed + counts.persons.same + counts.services.new;
    const nothingLeft = kept + counts.services.changed + counts.services.same === 0;
    const leftOut = check.errors.length > 0 || left > 0 || conflicts.length > 0;
    const saves = !refused && !(nothingLeft && leftOut);
    return {
      result: {
        ...{ saved: saves && !options.dryRun, dryRun: options.dryRun, encoding, ...counts, conflicts },
        ...{ errors: sorted(check.errors), warnings: sorted(check.warnings) },
      },
      ...{ foreignNames: check.foreignNames, leftOut, saves },
    };
  }
}

const sorted = <T extends { sheet: string; row: number }>(problems: T[]): T[] =>
  problems.sort((one, other) => one.sheet.localeCompare(other.sheet) || one.row - other.row);

/** Two imports at once would each find the other's people unknown. @throws DomainError `caseload.import-running` */
async function demandAlone(tx: EntityManager, apart: boolean): Promise<void> {
  const [lock]: { free: boolean }[] = await tx.query(
    `select pg_try_advisory_xact_lock${apart ? '_shared' : ''}(hashtext('homeward-caseload-import')) as free`,
  );
  if (lock!.free) return;
  throw new DomainError<ExchangeErrorCode>(
    'caseload.import-running',
    'Another import is under way. Wait until it has ended and import again; nothing of this one was saved.',
  );
}
