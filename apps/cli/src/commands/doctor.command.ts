import type { Command } from 'commander';
import { findHolder, readDatabaseFacts, type DatabaseFacts } from '@homeward/database';
import type { Config } from '@homeward/platform';
import { judgeDatabase } from '../doctor/database-checks.ts';
import { wrong, type Finding } from '../doctor/finding.ts';
import { checkMachine } from '../doctor/machine-checks.ts';
import { checkServers } from '../doctor/server-checks.ts';
import { bringUpToDate } from '../installation/bring-up-to-date.ts';
import { demandOwner, reachDatabase } from '../installation/reach-database.ts';
import { readConfig } from '../installation/read-config.ts';
import type { Terminal } from '../terminal.ts';
import { runs, takesJson } from './run-command.ts';

export function addDoctorCommand(program: Command): void {
  takesJson(
    program.command('doctor').description('check the whole installation and say how to mend what is wrong'),
  ).action(runs(doctorCommand));
}

async function doctorCommand(terminal: Terminal): Promise<void> {
  const config = readConfig();
  const database = await examineDatabase(config, terminal);
  const findings = [...checkMachine(config, !config.DATABASE_URL && !config.DATABASE_APP_URL), ...database];
  findings.push(...(await checkServers(config)));
  const ok = findings.every((finding) => finding.ok);
  terminal.answer({ ok, findings }, report(terminal, findings));
  if (!ok) process.exitCode = 1;
}

/** A database that cannot even be reached is a finding among the others, not the end of the examination. */
async function examineDatabase(config: Config, terminal: Terminal): Promise<Finding[]> {
  try {
    const database = await reachDatabase(config, terminal, 'doctor');
    try {
      const external = database.home === null;
      const running = external || findHolder(database.home)?.phase === 'ready';
      let facts = await readFacts(database.urls.app);
      if (!external && (facts === null || facts.migrations.length === 0)) {
        await bringUpToDate(demandOwner(database.urls));
        facts = await readFacts(database.urls.app);
      }
      if (facts === null)
        return [wrong('Database', 'refuses the application’s role', 'Run `npx homeward migrate`, which makes it.')];
      return judgeDatabase(facts, config, running, new Date());
    } finally {
      await database.close();
    }
  } catch (error) {
    const { problem, mend } = terminal.inWords(error);
    return [wrong('Database', problem, mend)];
  }
}

/** @returns null when the application's role may not sign in, as before the first migration */
async function readFacts(appUrl: string): Promise<DatabaseFacts | null> {
  return readDatabaseFacts(appUrl).catch((error: { code?: string }) => {
    if (error.code === '28P01' || error.code === '28000') return null;
    throw error as Error;
  });
}

function report(terminal: Terminal, findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ check }) => check.length));
  const lines = findings.flatMap(({ check, ok, seen, mend }) => [
    `${terminal.paint(ok ? 'green' : 'red', ok ? '✔' : '✖')} ${check.padEnd(width)}  ${seen}`,
    ...(mend === null ? [] : [`  ${' '.repeat(width)}  → ${mend}`]),
  ]);
  const problems = findings.filter(({ ok }) => !ok).length;
  const verdict = problems === 0 ? 'All is well.' : problems === 1 ? '1 problem.' : `${problems} problems.`;
  return [...lines, '', verdict].join('\n');
}
