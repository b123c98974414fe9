// Asked by the container engine: `node deploy/health.mjs api` or `… worker`; exits 0 when healthy, else says why.
import pg from 'pg';

const HEARTBEAT_STALE_SECONDS = 15;

/** The process answers; whether it can serve is /health/ready, which a proxy in front asks. */
async function api() {
  const { status } = await fetch(`http://127.0.0.1:${process.env.PORT ?? 3000}/health/live`);
  if (status !== 200) throw new Error(`/health/live answered ${status}`);
}

/** A worker has no port: what counts is that one beats in the database. */
async function worker() {
  const client = new pg.Client({ connectionString: process.env.DATABASE_APP_URL });
  await client.connect();
  try {
    const { rowCount } = await client.query(
      'select 1 from worker_heartbeat where beat_at > now() - make_interval(secs => $1)',
      [HEARTBEAT_STALE_SECONDS],
    );
    if (rowCount === 0) throw new Error(`no worker has beaten for ${HEARTBEAT_STALE_SECONDS} s`);
  } finally {
    await client.end();
  }
}

const check = { api, worker }[process.argv[2]];
if (!check) {
  console.error('usage: node deploy/health.mjs api|worker');
  process.exit(2);
}
try {
  await check();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
