import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What imports brought, by whose references, and what each last wrote. */
export class Caseloads1700000000046 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RUNS);
    await runner.query(REFERENCES);
    await runner.query(FIGURES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table declared_vulnerability, caseload_service_ref, caseload_member_ref, caseload_person_ref,
        caseload_case_ref, caseload_reference, caseload_problem, caseload_file, caseload_import;
      do $$ begin
        if to_regprocedure('figure_case_facts(uuid)') is not null then
          create or replace function figure_case_facts(asked uuid) returns table (programme_code text, channel text)
            language sql stable as $f$ select null::text, null::text where false $f$;
          create or replace function figure_recorded_services(members uuid[]) returns table (id uuid, member_id uuid,
              service text, level text, phase text, modality text, delivered_on date, amount_minor bigint, currency text)
            language sql stable as $f$ select null::uuid, null::uuid, null::text, null::text, null::text, null::text,
              null::date, null::bigint, null::text where false $f$;
        end if;
      end $$;`);
  }
}

const OF_MEMBER = (table: string): string => `
    constraint ${table}_member_fk foreign key (member_id, case_id, office_id)
      references case_member (id, case_id, office_id) on update cascade`;

const RUNS = `
  create table caseload_import (
    id uuid not null default gen_random_uuid() constraint caseload_import_pk primary key,
    office_id uuid not null constraint caseload_import_office_fk references office (id),
    started_by uuid not null constraint caseload_import_starter_fk references app_user (id),
    state text not null constraint caseload_import_state check (state in ('received', 'checking', 'checked', 'saving',
      'saved', 'refused', 'failed', 'cancelled')),
    options jsonb not null,
    progress jsonb not null default '{}',
    result jsonb,
    received_at timestamptz not null,
    finished_at timestamptz,
    version integer not null default 1
  );
  create index caseload_import_starter_idx on caseload_import (started_by, received_at desc);

  -- An uploaded caseload, encrypted on disk under a key of its own, for as long as its run needs it.
  create table caseload_file (
    id uuid not null constraint caseload_file_pk primary key,
    import_id uuid not null constraint caseload_file_import_fk references caseload_import (id) on delete cascade,
    ordinal integer not null,
    file_name text not null,
    wrapped_key bytea not null,
    byte_size integer not null,
    constraint caseload_file_ordinal_key unique (import_id, ordinal)
  );

  -- Holds what stands in a cell: for whoever brought the file, and gone with it.
  create table caseload_problem (
    id bigint generated always as identity constraint caseload_problem_pk primary key,
    import_id uuid not null constraint caseload_problem_import_fk references caseload_import (id) on delete cascade,
    kind text not null constraint caseload_problem_kind check (kind in ('error', 'warning', 'conflict')),
    sheet text not null,
    row_number integer not null,
    problem jsonb not null
  );
  create index caseload_problem_import_idx on caseload_problem (import_id, kind, id);
`;

const REFERENCES = `
  -- That a reference is taken, and by which office first: a keyed digest, so that nobody learns whose it is.
  create table caseload_reference (
    kind text not null constraint caseload_reference_kind check (kind in ('case', 'person')),
    digest text not null,
    office_id uuid not null constraint caseload_reference_office_fk references office (id),
    constraint caseload_reference_pk primary key (kind, digest)
  );

  create table caseload_case_ref (
    case_id uuid not null constraint caseload_case_ref_pk primary key,
    office_id uuid not null,
    digest text not null,
    case_ref text not null,
    programme_code text constraint caseload_case_ref_programme_fk references programme (code),
    channel text not null,
    past_retention text constraint caseload_case_ref_past_retention check (past_retention in ('kept', 'anonymised')),
    imported_at timestamptz not null,
    constraint caseload_case_ref_digest_key unique (digest),
    constraint caseload_case_ref_case_fk foreign key (case_id, office_id)
      references "case" (id, office_id) on update cascade
  );

  create table caseload_person_ref (
    id uuid not null default gen_random_uuid() constraint caseload_person_ref_pk primary key,
    person_id uuid not null,
    office_id uuid not null,
    digest text not null,
    person_ref text,
    constraint caseload_person_ref_digest_key unique (digest),
    constraint caseload_person_ref_person_fk foreign key (person_id, office_id)
      references person (id, office_id) on update cascade
  );
  create index caseload_person_ref_person_idx on caseload_person_ref (person_id);

  -- For each column a keyed digest of what an import last wrote: it tells that a value is still the same, and no value.
  create table caseload_member_ref (
    member_id uuid not null constraint caseload_member_ref_pk primary key,
    case_id uuid not null,
    office_id uuid not null,
    declared_on date,
    written jsonb not null,
    imported_at timestamptz not null,${OF_MEMBER('caseload_member_ref')}
  );
  create index caseload_member_ref_case_idx on caseload_member_ref (case_id);

  create table caseload_service_ref (
    service_id uuid not null constraint caseload_service_ref_pk primary key
      constraint caseload_service_ref_service_fk references recorded_service (id),
    case_id uuid not null,
    office_id uuid not null,
    member_id uuid not null,
    brought_by uuid not null constraint caseload_service_ref_office_fk references office (id),
    digest text,
    same_rows text,
    ordinal integer,
    written jsonb not null,
    constraint caseload_service_ref_digest_key unique (brought_by, digest),
    constraint caseload_service_ref_same_rows_key unique (brought_by, same_rows, ordinal),
    constraint caseload_service_ref_known check ((digest is null) = (same_rows is not null and ordinal is not null)),${OF_MEMBER('caseload_service_ref')}
  );
  create index caseload_service_ref_member_idx on caseload_service_ref (member_id);

  -- As an earlier system declared it: sealed, never rewritten; what was declared last holds.
  create table declared_vulnerability (
    id uuid not null default gen_random_uuid() constraint declared_vulnerability_pk primary key,
    case_id uuid not null,
    office_id uuid not null,
    member_id uuid not null,
    matter_class text not null constraint declared_vulnerability_class check (matter_class in ('health', 'protection')),
    code text not null constraint declared_vulnerability_code check (code in ('umc', 'vot', 'health', 'disability',
      'elderly', 'single-parent', 'pregnant', 'survivor-of-violence', 'mental-health', 'other')),
    declared_at timestamptz not null,${OF_MEMBER('declared_vulnerability')}
  );
  create index declared_vulnerability_member_idx on declared_vulnerability (member_id, declared_at);
  create index declared_vulnerability_case_idx on declared_vulnerability (case_id);
`;

/** Figures ask whoever keeps more of a case than its decisions, and whoever keeps services without a plan. */
const FIGURES = `
  do $$ begin
    if to_regprocedure('figure_case_facts(uuid)') is not null then
      create or replace function figure_case_facts(asked uuid) returns table (programme_code text, channel text)
        language sql stable as $f$
          select r.programme_code, r.channel from caseload_case_ref r where r.case_id = asked $f$;
      create or replace function figure_recorded_services(members uuid[]) returns table (id uuid, member_id uuid,
          service text, level text, phase text, modality text, delivered_on date, amount_minor bigint, currency text)
        language sql stable as $f$
          select s.id, s.member_id, s.service, s.level, s.phase, s.modality, s.delivered_on, s.amount_minor,
                 s.currency::text
            from recorded_service s where s.member_id = any (members) $f$;
    end if;
  end $$;
`;
