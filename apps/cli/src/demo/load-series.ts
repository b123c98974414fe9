import type { INestApplicationContext } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { ImportCaseloadAction } from '@homeward/exchange';
import { Config, systemActor } from '@homeward/platform';
import { importingActor } from '../exchange/import-caseload.ts';
import type { Terminal } from '../terminal.ts';
import { openYear } from './series/series-sheets.ts';
import type { ToldClock } from './told-clock.ts';

export interface SeriesOptions {
  readonly application: INestApplicationContext;
  readonly clock: ToldClock;
  readonly terminal: Pick<Terminal, 'progress'>;
}

/**
 * Imports the caseload of the years before the stories as an office would bring in its own: one file, all or nothing.
 * Cases whose time is over are saved without names, as the same office would keep them.
 * @returns how many people it holds; 0 where it stands already
 */
export async function loadSeries({ application, clock, terminal }: SeriesOptions): Promise<number> {
  const [stands] = await application.get(Transactions).read<{ stands: boolean }>(systemActor(), {
    ...{ name: 'demo_series', text: 'select exists (select 1 from caseload_case_ref) as stands', values: [] },
  });
  if (stands!.stands) return 0;
  const today = clock.today(application.get(Config).NIGHT_ZONE);
  const { result } = await application.get(ImportCaseloadAction).execute(
    await importingActor(application),
    openSeries(today),
    {
      ...{ dryRun: false, onlyValid: false, overwrite: false, createOffices: false },
      ...{ pastRetention: 'anonymise', offices: null },
    },
    (what, done, total) =>
      terminal.progress(what === 'saving' ? 'Saving earlier years, step' : 'Reading earlier years', done, total),
  );
  if (!result.saved)
    throw new Error(`The caseload of earlier years was refused: ${JSON.stringify(result.errors.slice(0, 5))}`);
  return result.persons.new;
}
