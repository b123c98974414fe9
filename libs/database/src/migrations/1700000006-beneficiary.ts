import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People. What a person was called or can be reached by can be erased; ids and codes stay. */
export class Beneficiary1700000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists btree_gin;

      -- Vowels, doubled letters and spellings of one sound differ between scripts and clerks; what is left of
      -- "mohammed", "muhamad" and "mhmd" (from Arabic) is the same.
      create function name_skeleton(search_key text) returns text
        language sql immutable strict parallel safe as $$
          select regexp_replace(
                   regexp_replace(
                     translate(
                       regexp_replace(regexp_replace(regexp_replace(regexp_replace($1,
                         '(sh|sch|ch|cz)', 's', 'g'), '(kh|gh)', 'h', 'g'), '(ph)', 'f', 'g'), 'dj|dz', 'j', 'g'),
                       'qcvxaeiouyw', 'kkfs'),
                     '(.)\\1+', '\\1', 'g'),
                   '(.)h( |$)', '\\1\\2', 'g')
        $$;

      create table person (
        id uuid not null default gen_random_uuid() constraint person_pk primary key,
        office_id uuid not null constraint person_office_fk references office (id),
        sex text not null constraint person_sex check (sex in ('female', 'male', 'other', 'unknown')),
        birth_date date,
        birth_date_precision text constraint person_birth_date_precision check (
          birth_date_precision in ('day', 'month', 'year', 'estimated')),
        preferred_language text constraint person_language_fk references language (code),
        erased_at timestamptz,
        version integer not null default 1,
        created_by uuid not null constraint person_creator_fk references app_user (id),
        created_at timestamptz not null,
        constraint person_id_office_key unique (id, office_id),
        constraint person_birth_complete check ((birth_date is null) = (birth_date_precision is null))
      );
      create index person_office_idx on person (office_id);

      create table person_name (
        id uuid not null default gen_random_uuid() constraint person_name_pk primary key,
        person_id uuid not null,
        office_id uuid not null,
        kind text not null constraint person_name_kind check (kind in ('primary', 'alias', 'transliteration')),
        given_names text not null,
        family_name text not null,
        script text not null,
        search_key text not null,
        skeleton text not null default '',
        constraint person_name_person_fk foreign key (person_id, office_id)
          references person (id, office_id) on update cascade
      );
      create index person_name_person_idx on person_name (person_id);
      create unique index person_name_primary_key on person_name (person_id) where kind = 'primary';
      -- The office stands first, because a search is made in the offices of one worker and common names fill the rest.
      create index person_name_search_idx on person_name using gin (office_id, search_key gin_trgm_ops);
      create index person_name_skeleton_idx on person_name using gin (office_id, skeleton gin_trgm_ops);

      create function keep_name_skeleton() returns trigger language plpgsql as $$
        begin
          new.skeleton := name_skeleton(new.search_key);
          return new;
        end
        $$;
      create trigger person_name_skeleton before insert or update of search_key on person_name
        for each row execute function keep_name_skeleton();

      create table person_nationality (
        person_id uuid not null,
        office_id uuid not null,
        country_code char(2) not null constraint person_nationality_country_fk references country (code),
        constraint person_nationality_pk primary key (person_id, country_code),
        constraint person_nationality_person_fk foreign key (person_id, office_id)
          references person (id, office_id) on update cascade
      );

      create table contact_channel (
        id uuid not null default gen_random_uuid() constraint contact_channel_pk primary key,
        person_id uuid not null,
        office_id uuid not null,
        kind text not null constraint contact_channel_kind check (kind in ('email', 'phone', 'sms', 'post')),
        value text not null,
        value_key text,
        safety text not null constraint contact_channel_safety check (safety in ('safe', 'unsafe', 'unknown')),
        belongs_to text,
        may_leave_message boolean not null default false,
        language text constraint contact_channel_language_fk references language (code),
        version integer not null default 1,
        created_at timestamptz not null,
        constraint contact_channel_person_fk foreign key (person_id, office_id)
          references person (id, office_id) on update cascade
      );
      create index contact_channel_person_idx on contact_channel (person_id);
      create index contact_channel_value_idx on contact_channel (value_key);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table contact_channel, person_nationality, person_name, person;
      drop function keep_name_skeleton, name_skeleton;
      drop extension btree_gin;
    `);
  }
}
