import { runMigrations } from 'bullmq';
import pg from 'pg';

/** The schema BullMQ keeps its queues in when they live in PostgreSQL. They hold ids only. */
export const QUEUE_SCHEMA = 'bullmq';

/** Makes or upgrades the queue schema as its owner and lets the application's role use it. */
export async function migrateQueues(ownerUrl: string, role: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`create schema if not exists ${QUEUE_SCHEMA}`);
    await runMigrations(client as never, QUEUE_SCHEMA);
    await client.query(`
      grant usage, create on schema ${QUEUE_SCHEMA} to "${role}";
      grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to "${role}";
      grant usage, select, update on all sequences in schema ${QUEUE_SCHEMA} to "${role}";
      grant execute on all functions in schema ${QUEUE_SCHEMA} to "${role}";
    `);
  } finally {
    await client.end();
  }
}
