import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Due work lives here; the queue only carries ids to it. */
export class Jobs1700000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table outbox (
        id uuid not null default gen_random_uuid() constraint outbox_pk primary key,
        job text not null,
        key text not null constraint outbox_key_key unique,
        payload jsonb not null default '{}',
        office_id uuid,
        correlation_id text not null,
        due_at timestamptz not null,
        status text not null default 'waiting' constraint outbox_status check (
          status in ('waiting', 'enqueued', 'done', 'dead', 'cancelled')),
        attempts integer not null default 0,
        deaths integer not null default 0,
        enqueued_at timestamptz,
        finished_at timestamptz,
        reason text,
        created_at timestamptz not null
      );
      create index outbox_open_idx on outbox (due_at) where status = 'waiting';
      create index outbox_enqueued_idx on outbox (enqueued_at) where status = 'enqueued';
      create index outbox_dead_idx on outbox (created_at) where status = 'dead';
      create index outbox_finished_idx on outbox (finished_at) where status in ('done', 'cancelled');

      create table worker_heartbeat (
        worker_id uuid not null constraint worker_heartbeat_pk primary key,
        started_at timestamptz not null,
        beat_at timestamptz not null
      );

      create table tick_run (
        tick text not null constraint tick_run_pk primary key,
        began_at timestamptz not null,
        ended_at timestamptz not null,
        reason text
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table tick_run, worker_heartbeat, outbox');
  }
}
