import type { DatabaseUrls } from '@homeward/database';
import { SystemClock, type Config } from '@homeward/platform';
import { ReportingModule } from '@homeward/reporting';
import { EXCHANGE_ROOMS } from '../exchange/exchange-rooms.ts';
import { inApplication } from '../installation/application.ts';
import type { Terminal } from '../terminal.ts';
import { loadSeries } from './load-series.ts';
import { publishYears } from './publish-years.ts';

/** The figures of what was brought in are published as well. */
const ROOMS = [...EXCHANGE_ROOMS, ReportingModule];

export interface PastOptions {
  readonly config: Config;
  readonly urls: DatabaseUrls;
  readonly secret: string;
  readonly terminal: Pick<Terminal, 'step' | 'progress'>;
  readonly signal?: AbortSignal | undefined;
}

/** Brings the demonstration's earlier years into a database that stands; what is there already is left alone. */
export async function loadPast({ config, urls, secret, terminal, signal }: PastOptions): Promise<void> {
  const clock = new SystemClock(config.HOMEWARD_CLOCK_OFFSET_MS);
  const people = await inApplication({ config, urls, secret, clock, rooms: ROOMS }, async (application) => {
    const broughtIn = await loadSeries({ application, terminal, signal });
    await publishYears(application);
    return broughtIn;
  });
  if (people === 0) return;
  terminal.step(`Earlier years are in: ${people.toLocaleString('en')} more made-up people, most without a name.`);
}
