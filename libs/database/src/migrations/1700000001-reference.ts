import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The installation's own mark, and data that come from outside with their source. */
export class Reference1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists pg_trgm;
      create extension if not exists btree_gist;

      create table installation (
        id smallint not null default 1 constraint installation_pk primary key constraint installation_single check (id = 1),
        mode text not null constraint installation_mode check (mode in ('demo', 'live')),
        created_at timestamptz not null,
        begun_at timestamptz
      );

      create table source (
        key text not null constraint source_pk primary key,
        title text not null,
        address text not null,
        consulted_on date not null
      );

      create table iom_region (
        code text not null constraint iom_region_pk primary key,
        name text not null,
        source_key text not null constraint iom_region_source_fk references source (key)
      );

      create table country (
        code char(2) not null constraint country_pk primary key,
        alpha3 char(3) not null constraint country_alpha3_key unique,
        names jsonb not null,
        iom_region_code text constraint country_region_fk references iom_region (code),
        kind text not null constraint country_kind check (kind in ('country', 'special')),
        source_key text not null constraint country_source_fk references source (key)
      );

      create table language (
        code text not null constraint language_pk primary key,
        names jsonb not null,
        script text not null,
        right_to_left boolean not null,
        source_key text not null constraint language_source_fk references source (key)
      );

      create table currency (
        code char(3) not null constraint currency_pk primary key,
        name text not null,
        minor_digits smallint not null,
        source_key text not null constraint currency_source_fk references source (key)
      );

      create table visa_regime (
        id uuid not null default gen_random_uuid() constraint visa_regime_pk primary key,
        country_code char(2) not null constraint visa_regime_country_fk references country (code),
        area text not null,
        regime text not null constraint visa_regime_regime check (regime in ('exempt', 'required', 'unknown')),
        valid_from date,
        valid_to date,
        note text,
        source_key text not null constraint visa_regime_source_fk references source (key),
        constraint visa_regime_no_overlap exclude using gist (
          country_code with =, area with =, daterange(valid_from, valid_to, '[)') with &&)
      );

      create table holiday (
        calendar text not null,
        day date not null,
        name text not null,
        source_key text not null constraint holiday_source_fk references source (key),
        constraint holiday_pk primary key (calendar, day)
      );

      create table legal_status (
        code text not null constraint legal_status_pk primary key,
        name text not null,
        reporting_profile text not null,
        source_key text not null constraint legal_status_source_fk references source (key)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table legal_status, holiday, visa_regime, currency, language, country, iom_region, source, installation;
      drop extension btree_gist;
      drop extension pg_trgm;
    `);
  }
}
