import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People who work here, how they sign in, and what they may do where. Credentials stand apart from people. */
export class Access1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table app_user (
        id uuid not null default gen_random_uuid() constraint app_user_pk primary key,
        office_id uuid not null constraint app_user_office_fk references office (id),
        kind text not null default 'person' constraint app_user_kind check (kind in ('person', 'service')),
        email text not null,
        email_key text not null constraint app_user_email_key unique,
        display_name text not null,
        language text not null default 'en',
        status text not null default 'active' constraint app_user_status check (status in ('invited', 'active', 'disabled')),
        demo boolean not null default false,
        version integer not null default 1,
        created_at timestamptz not null default now()
      );
      create index app_user_office_idx on app_user (office_id);

      create table credential (
        user_id uuid not null constraint credential_pk primary key
          constraint credential_user_fk references app_user (id),
        password_hash text,
        password_set_at timestamptz,
        totp_secret bytea,
        totp_confirmed_at timestamptz,
        totp_pending_secret bytea,
        totp_last_step bigint not null default 0,
        failed_count integer not null default 0,
        locked_until timestamptz
      );

      create table recovery_code (
        id uuid not null default gen_random_uuid() constraint recovery_code_pk primary key,
        user_id uuid not null constraint recovery_code_user_fk references app_user (id),
        code_hash bytea not null,
        used_at timestamptz
      );
      create index recovery_code_user_idx on recovery_code (user_id);

      create table role_assignment (
        id uuid not null default gen_random_uuid() constraint role_assignment_pk primary key,
        user_id uuid not null constraint role_assignment_user_fk references app_user (id),
        role text not null,
        office_id uuid not null constraint role_assignment_office_fk references office (id),
        valid_from date not null,
        valid_to date,
        granted_by uuid constraint role_assignment_granter_fk references app_user (id),
        created_at timestamptz not null default now(),
        constraint role_assignment_period check (valid_to is null or valid_to >= valid_from)
      );
      create index role_assignment_user_idx on role_assignment (user_id);
      create index role_assignment_office_idx on role_assignment (office_id);

      create table known_device (
        id uuid not null default gen_random_uuid() constraint known_device_pk primary key,
        user_id uuid not null constraint known_device_user_fk references app_user (id),
        nonce_hash bytea not null constraint known_device_nonce_key unique,
        failed_count integer not null default 0,
        locked_until timestamptz,
        expires_at timestamptz not null
      );
      create index known_device_user_idx on known_device (user_id);

      create table session (
        id uuid not null default gen_random_uuid() constraint session_pk primary key,
        user_id uuid not null constraint session_user_fk references app_user (id),
        device_id uuid constraint session_device_fk references known_device (id) on delete set null,
        token_hash bytea not null constraint session_token_key unique,
        csrf_token text not null,
        second_factor_at timestamptz,
        created_at timestamptz not null,
        last_seen_at timestamptz not null,
        expires_at timestamptz not null,
        revoked_at timestamptz
      );
      create index session_user_idx on session (user_id);
      create index session_device_idx on session (device_id);

      create table api_key (
        id uuid not null default gen_random_uuid() constraint api_key_pk primary key,
        user_id uuid not null constraint api_key_user_fk references app_user (id),
        label text not null,
        key_hash bytea not null constraint api_key_hash_key unique,
        created_by uuid not null constraint api_key_creator_fk references app_user (id),
        created_at timestamptz not null,
        expires_at timestamptz not null,
        revoked_at timestamptz,
        last_used_at timestamptz
      );
      create index api_key_user_idx on api_key (user_id);

      create table one_time_link (
        id uuid not null default gen_random_uuid() constraint one_time_link_pk primary key,
        user_id uuid not null constraint one_time_link_user_fk references app_user (id),
        token_hash bytea not null constraint one_time_link_token_key unique,
        purpose text not null constraint one_time_link_purpose check (purpose in ('invitation', 'reset')),
        created_at timestamptz not null,
        expires_at timestamptz not null,
        used_at timestamptz
      );
      create index one_time_link_user_idx on one_time_link (user_id);

      create table sign_in_attempt (
        id bigint generated always as identity constraint sign_in_attempt_pk primary key,
        subject_hash bytea not null,
        at timestamptz not null,
        succeeded boolean not null
      );
      create index sign_in_attempt_subject_idx on sign_in_attempt (subject_hash, at);

      create table idempotency_answer (
        user_id uuid not null constraint idempotency_answer_user_fk references app_user (id),
        key text not null,
        route text not null,
        body_digest text not null,
        answer jsonb,
        created_at timestamptz not null,
        constraint idempotency_answer_pk primary key (user_id, key)
      );
      create index idempotency_answer_created_idx on idempotency_answer (created_at);

      -- A demonstration's sign-ins are printed for all to read; they must not exist where real people are registered.
      create function app_user_demo_only_in_demo() returns trigger language plpgsql set search_path = public, pg_temp as $$
        begin
          if new.demo and not exists (select 1 from installation where mode = 'demo') then
            raise exception 'demo users belong in a demonstration'
              using errcode = 'check_violation', constraint = 'app_user_demo_only_in_demo';
          end if;
          return new;
        end $$;
      create trigger app_user_demo_only_in_demo before insert or update of demo on app_user
        for each row execute function app_user_demo_only_in_demo();

      -- Every process keeps who-may-do-what for a few seconds; whatever takes a right away is told in the transaction
      -- that does it, by whichever way the row was changed.
      create function access_announce() returns trigger language plpgsql set search_path = public, pg_temp as $$
        declare changed jsonb := to_jsonb(coalesce(new, old));
        begin
          perform pg_notify('homeward_access', coalesce(changed ->> 'user_id', changed ->> 'id'));
          return null;
        end $$;
      create trigger app_user_announce after update of status, kind, office_id on app_user
        for each row execute function access_announce();
      create trigger role_assignment_announce after insert or update or delete on role_assignment
        for each row execute function access_announce();
      create trigger credential_announce after update of totp_confirmed_at on credential
        for each row execute function access_announce();
      create trigger session_announce after update of revoked_at, token_hash, second_factor_at, expires_at on session
        for each row execute function access_announce();
      create trigger session_gone_announce after delete on session for each row execute function access_announce();
      create trigger api_key_announce after update of revoked_at, expires_at or delete on api_key
        for each row execute function access_announce();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table idempotency_answer, sign_in_attempt, one_time_link, api_key, session, known_device, role_assignment, recovery_code,
        credential, app_user;
      drop function access_announce(), app_user_demo_only_in_demo();
    `);
  }
}
