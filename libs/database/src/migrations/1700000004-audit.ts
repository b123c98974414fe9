import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The trail. Events are only ever added; links chain them month by month once they are committed; values lie apart and
 * can be deleted with their salt, and the chain still verifies because an event holds only digests of them.
 */
export class Audit1700000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_event (
        id uuid not null default gen_random_uuid(),
        at timestamptz not null,
        actor_kind text not null constraint audit_event_actor_kind check (
          actor_kind in ('person', 'api-key', 'system', 'anonymous')),
        actor_id uuid,
        office_id uuid,
        correlation_id text not null,
        action text not null,
        record_type text not null,
        record_id text not null,
        value_digests jsonb not null default '{}',
        constraint audit_event_pk primary key (id, at)
      ) partition by range (at);
      create table audit_event_other partition of audit_event default;
      alter table audit_event_other enable row level security;
      create index audit_event_record_idx on audit_event (record_type, record_id, at);
      create index audit_event_office_idx on audit_event (office_id, at);
      create index audit_event_at_idx on audit_event (at, id);

      create table audit_value (
        event_id uuid not null,
        field text not null,
        salt bytea not null,
        before jsonb,
        after jsonb,
        record_type text not null,
        record_id text not null,
        office_id uuid,
        constraint audit_value_pk primary key (event_id, field)
      );
      create index audit_value_record_idx on audit_value (record_type, record_id);

      create table audit_link (
        month date not null,
        seq bigint not null,
        event_id uuid not null constraint audit_link_event_key unique,
        previous bytea not null,
        digest bytea not null,
        constraint audit_link_pk primary key (month, seq)
      );

      create table audit_head (
        month date not null,
        seq bigint not null,
        digest bytea not null,
        signed_at timestamptz not null,
        key_id text not null,
        signature bytea not null,
        constraint audit_head_pk primary key (month, seq)
      );

      create table erasure (
        id uuid not null default gen_random_uuid() constraint erasure_pk primary key,
        at timestamptz not null,
        actor_id uuid,
        office_id uuid not null,
        subject_type text not null,
        subject_id uuid not null,
        policy text not null,
        reason text not null,
        erased jsonb not null
      );
      create index erasure_subject_idx on erasure (subject_type, subject_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table erasure, audit_head, audit_link, audit_value, audit_event');
  }
}
