import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Texts of letters as data, by programme and language, and the letters that were written from them. */
export class Letters1700000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table letter_template (
        id uuid not null default gen_random_uuid() constraint letter_template_pk primary key,
        kind text not null constraint letter_template_kind check (
          kind in ('appointment', 'decision', 'declaration', 'consent', 'referral')),
        programme_code text constraint letter_template_programme_fk references programme (code),
        language text not null constraint letter_template_language_fk references language (code),
        number integer not null,
        title text not null,
        body text not null,
        legal_owner text not null,
        translator text,
        sample boolean not null,
        state text not null constraint letter_template_state check (state in ('draft', 'published')),
        valid_from date,
        drafted_by uuid constraint letter_template_drafter_fk references app_user (id),
        reviewed_by uuid constraint letter_template_reviewer_fk references app_user (id),
        reviewed_at timestamptz,
        version integer not null default 1,
        created_at timestamptz not null,
        constraint letter_template_published check (state = 'draft' or valid_from is not null),
        constraint letter_template_reviewed check (
          sample or state = 'draft' or (reviewed_by is not null and reviewed_by <> drafted_by))
      );
      create unique index letter_template_key on letter_template (kind, coalesce(programme_code, ''), language, number);

      create table letter (
        id uuid not null default gen_random_uuid() constraint letter_pk primary key,
        case_id uuid not null,
        office_id uuid not null,
        member_id uuid not null,
        template_id uuid not null constraint letter_template_fk references letter_template (id),
        kind text not null,
        language text not null constraint letter_language_fk references language (code),
        matter_class text not null constraint letter_class check (matter_class in ('ordinary', 'health', 'protection')),
        title text not null,
        body text not null,
        sample boolean not null,
        state text not null constraint letter_state check (state in ('draft', 'filed', 'signed')),
        author_id uuid not null constraint letter_author_fk references app_user (id),
        filed_at timestamptz,
        filed_by uuid constraint letter_filer_fk references app_user (id),
        signed_on date,
        version integer not null default 1,
        created_at timestamptz not null,
        constraint letter_member_fk foreign key (member_id, case_id, office_id)
          references case_member (id, case_id, office_id) on update cascade,
        constraint letter_filed check ((state = 'draft') = (filed_at is null)),
        constraint letter_signed check ((state = 'signed') = (signed_on is not null))
      );
      create index letter_case_idx on letter (case_id, created_at);
      create index letter_member_idx on letter (member_id);

      -- What was filed is what was given or signed: its words stand, and only an erasure empties them.
      create function letter_stands() returns trigger language plpgsql set search_path = public, pg_temp as $$
        begin
          if old.state <> 'draft' and (new.title, new.body) is distinct from (old.title, old.body)
             and (new.title, new.body) is distinct from ('erased', 'erased') then
            raise exception 'a filed letter stands as it was filed' using errcode = 'check_violation',
              constraint = 'letter_stands';
          end if;
          return new;
        end $$;
      create trigger letter_stands before update of title, body on letter for each row execute function letter_stands();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table letter, letter_template;
      drop function letter_stands();
    `);
  }
}
