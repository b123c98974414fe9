import type { HealthCheckDto, ReadyDto } from './health.dto.ts';

/** What each part said; null when it did not answer. */
export interface Observed {
  readonly migrations: readonly string[] | null;
  readonly jobs: { readonly queue: boolean; readonly worker: boolean } | null;
}

const fine: HealthCheckDto = { ok: true, problem: null };
const wrong = (problem: string): HealthCheckDto => ({ ok: false, problem });
const unknown = wrong('Not known while the database does not answer.');

/** Puts what was observed into words an operator can act on. */
export function judge(observed: Observed, expected: readonly string[]): ReadyDto {
  const { migrations, jobs } = observed;
  const checks = {
    database: migrations ? fine : wrong('The database does not answer. Start it, or check DATABASE_URL.'),
    migrations: migrations ? judgeMigrations(migrations, expected) : unknown,
    queue: jobs ? (jobs.queue ? fine : wrong('The queue does not answer. Start it, or check REDIS_URL.')) : unknown,
    worker: jobs
      ? jobs.worker
        ? fine
        : wrong('No worker has been heard of lately. Start one; reminders wait until it runs.')
      : unknown,
  };
  const ready = Object.values(checks).every((check) => check.ok);
  return { status: ready ? 'ready' : 'not-ready', ...checks };
}

function judgeMigrations(ran: readonly string[], expected: readonly string[]): HealthCheckDto {
  const missing = expected.filter((name) => !ran.includes(name)).length;
  if (missing > 0) return wrong(`${missing} migrations have not run. Run: npx homeward migrate`);
  if (ran.some((name) => !expected.includes(name)))
    return wrong('The database is of a newer version than this program. Start that version.');
  return fine;
}
