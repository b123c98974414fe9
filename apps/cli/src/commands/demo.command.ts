import type { Command } from 'commander';
import { findInstallation, modesDoNotMix, type DatabaseUrls } from '@homeward/database';
import { SystemClock, type Config } from '@homeward/platform';
import { ReportingModule } from '@homeward/reporting';
import { yearCounter } from '../demo/count-series.ts';
import { demoCode } from '../demo/demo-code.ts';
import { DEMO_SIGN_INS } from '../demo/demo-staff.ts';
import { loadPast } from '../demo/load-past.ts';
import { seriesLines, seriesTable, type SeriesLine } from '../demo/series/series-table.ts';
import { inApplication } from '../installation/application.ts';
import { beginInstallation } from '../installation/begin-installation.ts';
import { bringUpToDate } from '../installation/bring-up-to-date.ts';
import { demandOwner, installationSecret, reachDatabase } from '../installation/reach-database.ts';
import { readConfig } from '../installation/read-config.ts';
import { withInstallation } from '../installation/with-installation.ts';
import type { Terminal } from '../terminal.ts';
import { takesPast, type PastOptions } from './beginning-options.ts';
import { runs, takesJson } from './run-command.ts';

export function addDemoCommand(program: Command): void {
  const demo = takesJson(
    takesPast(program.command('demo')).description(
      'load the demonstration, made-up people, into an empty home, and set its years beside the published ones',
    ),
  ).action(runs<PastOptions>(demoCommand));
  takesJson(
    demo
      .command('code <email>')
      .description('the code a demonstration sign-in is asked for beside its password, as an app would show it'),
  ).action(runs(codeCommand));
}

async function demoCommand(terminal: Terminal, { withoutPast = false }: PastOptions): Promise<void> {
  const config = readConfig();
  const database = await reachDatabase(config, terminal, 'demo');
  try {
    const urls = demandOwner(database.urls);
    terminal.step('Bringing the database to this version …');
    await bringUpToDate(urls);
    if ((await findInstallation(urls.owner))?.mode === 'live') throw modesDoNotMix('live');
    const secret = installationSecret(config);
    await beginInstallation({ config, urls, secret, terminal, beginning: { mode: 'demo' } });
    if (!withoutPast) await loadPast({ config, urls, secret, terminal });
    const series = await besidePublished(config, urls, secret);
    terminal.answer(
      { loaded: true, signIns: DEMO_SIGN_INS, series },
      `The demonstration is loaded. ${DEMO_SIGN_INS.length} people can sign in; \`npm start\` shows them.${inWords(series)}`,
    );
  } finally {
    await database.close();
  }
}

/** Nothing where the demonstration was loaded without its earlier years. */
async function besidePublished(config: Config, urls: DatabaseUrls, secret: string): Promise<SeriesLine[]> {
  const clock = new SystemClock(config.HOMEWARD_CLOCK_OFFSET_MS);
  const rooms = [ReportingModule];
  const lines = await inApplication({ config, urls, secret, clock, rooms }, async (application) =>
    seriesLines(await yearCounter(application), clock.today(config.NIGHT_ZONE)),
  );
  return lines.some(({ ours }) => ours > 0) ? lines : [];
}

const inWords = (series: readonly SeriesLine[]): string =>
  series.length === 0
    ? ''
    : `\n\nReturns from Belgium as they were published, and as they are counted here. The people are made up.\n\n${seriesTable(series)}`;

async function codeCommand(terminal: Terminal, _options: object, [email]: string[]): Promise<void> {
  const answer = await withInstallation(terminal, 'demo code', (application) => demoCode(application, email!));
  terminal.answer(answer, answer.code);
  if (!terminal.json) terminal.say(`valid for ${answer.validForSeconds} s`);
}
