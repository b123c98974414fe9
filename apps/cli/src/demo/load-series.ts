import type { INestApplicationContext } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { ImportCaseloadAction } from '@homeward/exchange';
import { Clock, Config, type Actor } from '@homeward/platform';
import { importingActor } from '../exchange/import-caseload.ts';
import type { Terminal } from '../terminal.ts';
import { plansUntil } from './series/series-caseload.ts';
import { openYear } from './series/series-sheets.ts';
import type { YearPlan } from './series/year-plan.ts';

export interface SeriesOptions {
  /** The rooms of an import, on the installation's own clock. */
  readonly application: INestApplicationContext;
  readonly terminal: Pick<Terminal, 'progress'>;
  readonly signal?: AbortSignal | undefined;
}

/** How the caseload's references begin, before the year. */
const REFERENCE = 'S-';

/**
 * Imports what is missing of the years before the stories, as an office brings in its own: each year is one file, all or
 * nothing, so that an interrupted load is gone on with. Two come at a time, the last years first, because they are looked
 * at most.
 * Cases whose time is over are saved without names, as an office that kept to its retention would hold them.
 * @returns how many people were brought in
 */
export async function loadSeries({ application, terminal, signal }: SeriesOptions): Promise<number> {
  const today = application.get(Clock).today(application.get(Config).NIGHT_ZONE);
  const actor = await importingActor(application);
  const standing = await yearsThatStand(application.get(Transactions), actor);
  const missing = plansUntil(today).filter(({ year }) => !standing.has(year));
  if (missing.length === 0) return 0;
  const importing = application.get(ImportCaseloadAction);
  let [people, done] = [0, 0];
  terminal.progress('Bringing in earlier years', done, missing.length);
  await besideEachOther(lanesOf(missing.toReversed()), signal, async (plan, stopped) => {
    people += await importYear(importing, actor, plan, today, stopped);
    terminal.progress('Bringing in earlier years', (done += 1), missing.length);
  });
  return people;
}

/**
 * Each lane keeps a processor of the database's at work. They are halves, because years that follow one another number
 * their cases from the same counters, and one would wait for the other.
 */
function lanesOf(plans: readonly YearPlan[]): readonly (readonly YearPlan[])[] {
  const half = Math.ceil(plans.length / 2);
  return [plans.slice(0, half), plans.slice(half)];
}

/** Ends when every lane has ended, also where one failed: nothing is left under way. */
async function besideEachOther(
  lanes: readonly (readonly YearPlan[])[],
  signal: AbortSignal | undefined,
  bring: (plan: YearPlan, stopped: AbortSignal) => Promise<void>,
): Promise<void> {
  const failed = new AbortController();
  const stopped = AbortSignal.any([failed.signal, ...(signal ? [signal] : [])]);
  await Promise.allSettled(
    lanes.map(async (lane) => {
      try {
        for (const plan of lane) await bring(plan, stopped);
      } catch (error) {
        failed.abort(error);
      }
    }),
  );
  stopped.throwIfAborted();
}

async function importYear(
  importing: ImportCaseloadAction,
  actor: Actor,
  plan: YearPlan,
  today: string,
  stopped: AbortSignal,
): Promise<number> {
  const { result } = await importing.execute(
    actor,
    openYear(plan, today),
    {
      ...{ dryRun: false, onlyValid: false, overwrite: false, createOffices: false },
      ...{ pastRetention: 'anonymise', offices: null, apart: true },
    },
    // Whoever stops does not wait for the year: what was saved of it is undone.
    () => stopped.throwIfAborted(),
  );
  if (result.saved) return result.persons.new;
  const [first] = result.errors;
  throw new Error(
    `The made-up caseload of ${plan.year} was refused: ${first ? `${first.sheet}, row ${first.row}, ${first.column}: ${first.message}` : 'nothing of it could be saved'}`,
  );
}

async function yearsThatStand(transactions: Transactions, actor: Actor): Promise<ReadonlySet<number>> {
  const rows = await transactions.read<{ year: string }>(actor, {
    name: 'demo_series_years',
    text: `select distinct substr(case_ref, length($1) + 1, 4) as year from caseload_case_ref
            where starts_with(case_ref, $1)`,
    values: [REFERENCE],
  });
  return new Set(rows.map(({ year }) => Number(year)));
}
