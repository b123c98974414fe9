import { migrationNames, type DatabaseFacts } from '@homeward/database';
import type { Config } from '@homeward/platform';
import { well, wrong, type Finding } from './finding.ts';

const CLOCKS_APART_MS = 5_000;
const OVERDUE_MS = 10 * 60_000;
const BEAT_WITHIN_MS = 15_000;
/** Partitions of the trail are made long before they are needed; when this few are left nobody makes them. */
const MONTHS_AHEAD = 2;

/**
 * What is wrong with a database, judged from what was read of it.
 * @param running whether a worker is meant to run now
 */
export function judgeDatabase(facts: DatabaseFacts, config: Config, running: boolean, now: Date): Finding[] {
  const reached = [judgeServer(facts), judgeRole(facts), judgeClock(facts, now), judgeMigrations(facts)];
  if (facts.migrations.length === 0) return reached;
  return [
    ...reached,
    judgeRowSecurity(facts),
    judgeReference(facts, now),
    judgePartitions(facts, now),
    judgeQueueSchema(facts, config),
    judgeOutbox(facts, now),
    ...(running ? [judgeHeartbeat(facts, now)] : []),
    judgeMode(facts, config),
  ];
}

function judgeServer({ serverMajor }: DatabaseFacts): Finding {
  return serverMajor >= 16
    ? well('Database', `PostgreSQL ${serverMajor} answers`)
    : wrong('Database', `PostgreSQL ${serverMajor} is too old`, 'Use PostgreSQL 16 or newer.');
}

function judgeRole({ role }: DatabaseFacts): Finding {
  const powers = [
    role.superuser ? 'is a superuser' : '',
    role.bypassesRowSecurity ? 'bypasses row security' : '',
    role.ownsTables > 0 ? `owns ${role.ownsTables} tables` : '',
  ].filter(Boolean);
  return powers.length === 0
    ? well('Application’s role', `${role.name} cannot look past row security`)
    : wrong(
        'Application’s role',
        `${role.name} ${powers.join(' and ')}, so it sees every office`,
        'Give DATABASE_APP_URL a role of its own that owns nothing, and run `npx homeward migrate`.',
      );
}

function judgeClock(facts: DatabaseFacts, now: Date): Finding {
  const apart = Math.abs(facts.now.getTime() - now.getTime());
  return apart <= CLOCKS_APART_MS
    ? well('Clocks', 'this machine and the database agree')
    : wrong(
        'Clocks',
        `this machine and the database are ${Math.round(apart / 1_000)} s apart`,
        'Let both keep their time by NTP: reminders and second factors go by it.',
      );
}

function judgeMigrations({ migrations }: DatabaseFacts): Finding {
  const missing = migrationNames().filter((name) => !migrations.includes(name));
  const unknown = migrations.filter((name) => !migrationNames().includes(name));
  if (unknown.length > 0)
    return wrong('Migrations', 'the database is of a newer version', 'Start the newer version of Homeward.');
  return missing.length === 0
    ? well('Migrations', `all ${migrations.length} ran`)
    : wrong('Migrations', `${missing.length} have not run`, 'Run `npx homeward migrate`.');
}

function judgeRowSecurity(facts: DatabaseFacts): Finding {
  return facts.rowSecurityStands
    ? well('Row policies', 'stand as this version wrote them')
    : wrong(
        'Row policies',
        'are not those of this version, or were changed in the database',
        'Find out who changed them, then run `npx homeward migrate`, which writes them afresh.',
      );
}

function judgeReference({ reference }: DatabaseFacts, now: Date): Finding {
  const { countries, languages, currencies, lastHoliday } = reference;
  if (countries === 0 || languages === 0 || currencies === 0)
    return wrong('Reference data', 'is missing', 'Run `npx homeward migrate`, which loads it.');
  if (lastHoliday === null || lastHoliday < now.toISOString().slice(0, 10))
    return wrong('Reference data', 'no holiday lies ahead', 'Update Homeward: deadlines count working days by them.');
  return well('Reference data', `${countries} countries, ${languages} languages, holidays until ${lastHoliday}`);
}

function judgePartitions({ auditPartitionsUntil }: DatabaseFacts, now: Date): Finding {
  const needed = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + MONTHS_AHEAD, 1))
    .toISOString()
    .slice(0, 7);
  return auditPartitionsUntil !== null && auditPartitionsUntil >= needed
    ? well('Audit trail', `has its months until ${auditPartitionsUntil}`)
    : wrong('Audit trail', 'has no place for the months ahead', 'Run `npx homeward migrate`, which makes them.');
}

function judgeQueueSchema({ queueSchema }: DatabaseFacts, config: Config): Finding {
  if (config.REDIS_URL) return well('Queue', 'lives in Redis or Valkey');
  return queueSchema
    ? well('Queue', 'lives in the database')
    : wrong('Queue', 'its tables are missing', 'Run `npx homeward migrate`, which makes them.');
}

function judgeOutbox({ outbox }: DatabaseFacts, now: Date): Finding {
  if (outbox.dead > 0)
    return wrong(
      'Work',
      `${outbox.dead} pieces of work were given up`,
      'An administrator sees the reasons under /api/dead-letters and can try them again.',
    );
  const late = outbox.oldestOverdue === null ? 0 : now.getTime() - outbox.oldestOverdue.getTime();
  return late <= OVERDUE_MS
    ? well('Work', outbox.waiting === 0 ? 'nothing is due' : `${outbox.waiting} due, none late`)
    : wrong('Work', `${outbox.waiting} due, the oldest ${Math.round(late / 60_000)} minutes late`, 'Start a worker.');
}

function judgeHeartbeat({ lastHeartbeat }: DatabaseFacts, now: Date): Finding {
  const age = lastHeartbeat === null ? Infinity : now.getTime() - lastHeartbeat.getTime();
  return age <= BEAT_WITHIN_MS
    ? well('Worker', 'is alive')
    : wrong(
        'Worker',
        lastHeartbeat === null ? 'none was ever heard of' : `last heard of at ${lastHeartbeat.toISOString()}`,
        'Start one; reminders wait until it runs.',
      );
}

function judgeMode({ mode, demoUsers }: DatabaseFacts, config: Config): Finding {
  if (mode === null) return well('Mode', 'not begun: nobody works here yet');
  if (mode === 'live' && demoUsers > 0)
    return wrong('Mode', `live, with ${demoUsers} demonstration users`, 'Disable them: `npx homeward user list`.');
  if (mode === 'live' && config.HOMEWARD_CLOCK_OFFSET_MS !== 0)
    return wrong('Mode', 'live, with a moved clock', 'Remove HOMEWARD_CLOCK_OFFSET_MS from the environment.');
  if (mode === 'live' && !config.SMTP_URL)
    return wrong('Mode', 'live, and no mail leaves it', 'Set SMTP_URL to your mail server: reminders go by mail.');
  return well('Mode', mode === 'demo' ? 'demonstration, made-up people' : 'live');
}
