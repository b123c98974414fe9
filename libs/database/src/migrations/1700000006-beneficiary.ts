import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People. What a person was called or can be reached by can be erased; ids and codes stay. */
export class Beneficiary1700000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists btree_gin;

      -- The words of a name that tell people apart: the Arabic article stands or falls with the clerk, and "Abdul Karim",
      -- "Abd al-Karim" and "Abdelkarim" are one word in three spacings.
      create function name_words(search_key text) returns text
        language sql immutable strict parallel safe as $$
          select regexp_replace(regexp_replace(regexp_replace($1,
                   '\\ma?bd ?(?:[aeou]?[lr] ?)?(?=[a-z]{3})', 'abd', 'g'),
                   '\\m(?:[aeu]l|ad|ar|as|az|ez|es|er) (?=[a-z])', '', 'g'),
                   '([a-z])\\1+', '\\1', 'g')
        $$;

      -- Vowels, doubled letters and spellings of one sound differ between scripts and clerks; what is left of
      -- "mohammed", "muhamad", "mukhammad" (from Cyrillic) and "mhmd" (from Arabic) is the same.
      create function name_skeleton(search_key text) returns text
        language sql immutable strict parallel safe as $$
          select regexp_replace(regexp_replace(translate(
                   regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(replace(name_words($1), 'x', 'ks'),
                     'dzh|dj|dz', 'j', 'g'),
                     'ch(?=r)|kh|gh', 'h', 'g'),
                     's?hch|szcz|tch|sch|sh|ch|cz|sz', 's', 'g'),
                     'ph', 'f', 'g'),
                     '([td])h', '\\1', 'g'),
                   'qcvaeiouyw', 'kkf'),
                 '([a-z])\\1+', '\\1', 'g'),
                 '([a-z])h\\M', '\\1', 'g')
        $$;

      -- What a misspelt word still shares with the right one, for an index that compares wholes and not letters: its
      -- consonants, its letters ("="), either with any one of them left out, and how it begins ("^"). Two words within
      -- one slip of each other share a key. All words in one stand for names typed without a space.
      create function name_keys(search_key text) returns text[]
        language plpgsql immutable strict parallel safe as $$
          declare
            words constant text := name_words(search_key);
            keys text[] := '{}';
            word text;
            sounds text;
          begin
            -- The Arabic article is written apart, joined or not at all: "alhassan" is found by "hassan".
            foreach word in array string_to_array(words, ' ') || replace(words, ' ', '')
              || array(select substr(w, 3) from unnest(string_to_array(words, ' ')) w where w ~ '^[ae]l[a-z]{4,}$') loop
              sounds := name_skeleton(word);
              if sounds <> '' then keys := keys || sounds; end if;
              if length(word) <= 12 then keys := keys || ('=' || word); end if;
              if length(sounds) >= 3 then keys := keys || ('^' || left(sounds, 2)); end if;
              if length(sounds) between 5 and 12 then
                for i in 1..length(sounds) loop
                  -- A letter left out between two that are the same leaves one of them.
                  keys := keys || overlay(sounds placing '' from i
                    for case when i > 1 and substr(sounds, i - 1, 1) = substr(sounds, i + 1, 1) then 2 else 1 end);
                end loop;
              elsif length(word) between 4 and 12 then
                for i in 1..length(word) loop
                  keys := keys || ('=' || overlay(word placing '' from i for 1));
                end loop;
              end if;
            end loop;
            return array(select distinct unnest(keys));
          end
        $$;

      -- The condition a typed name puts on a row n of person_name. 1: every word of it is there, a slip or so apart. 2: one
      -- of two words may be hurt worse when it still begins so, and of three or more one may be missing. 3: one is there.
      create function name_condition(search_key text, pass integer) returns text
        language sql immutable strict parallel safe as $$
          with typed as (
                 select row_number() over (order by length(word) desc, word) as i, name_keys(word) as keys
                   from (select distinct word from regexp_split_to_table(name_words($1), ' ') word
                          where length(word) > 1 or $1 !~ '[^ ]{2}') words
                  order by 1 limit 6),
               word as (
                 select i, format('n.keys && %L::text[]', array(select k from unnest(keys) k where k not like '^%')) as strict,
                        format('n.keys && %L::text[]', keys) as loose, count(*) over () as words
                   from typed)
          select case
                   when $2 = 1 or max(words) = 1 then string_agg(strict, ' and ')
                   when $2 = 2 then (
                     select string_agg('(' || (
                              select string_agg(case when other.i <> hurt.i then other.strict
                                                     when words = 2 then other.loose else 'true' end, ' and ')
                                from word other) || ')', ' or ')
                       from word hurt)
                   else string_agg(strict, ' or ') end
            from word
        $$;

      create table person (
        id uuid not null default gen_random_uuid() constraint person_pk primary key,
        office_id uuid not null constraint person_office_fk references office (id),
        sex text not null constraint person_sex check (sex in ('female', 'male', 'other', 'unknown')),
        birth_date date,
        birth_date_precision text constraint person_birth_date_precision check (
          birth_date_precision in ('day', 'month', 'year', 'estimated')),
        estimated_age integer constraint person_estimated_age check (estimated_age between 0 and 120),
        estimated_on date,
        preferred_language text constraint person_language_fk references language (code),
        erased_at timestamptz,
        version integer not null default 1,
        created_by uuid not null constraint person_creator_fk references app_user (id),
        created_at timestamptz not null,
        constraint person_id_office_key unique (id, office_id),
        constraint person_birth_complete check ((birth_date is null) = (birth_date_precision is null)),
        constraint person_estimate_complete check ((estimated_age is null) = (estimated_on is null)
          and (estimated_age is null or birth_date_precision = 'estimated'))
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
        keys text[] not null default '{}',
        constraint person_name_person_fk foreign key (person_id, office_id)
          references person (id, office_id) on update cascade
      );
      create index person_name_person_idx on person_name (person_id);
      create unique index person_name_primary_key on person_name (person_id) where kind = 'primary';
      -- The office stands first, because a search is made in the offices of one worker and common names fill the rest.
      create index person_name_keys_idx on person_name using gin (office_id, keys);

      create function keep_name_keys() returns trigger language plpgsql as $$
        begin
          new.skeleton := name_skeleton(new.search_key);
          new.keys := name_keys(new.search_key);
          return new;
        end
        $$;
      create trigger person_name_keys before insert or update of search_key on person_name
        for each row execute function keep_name_keys();

      create table person_nationality (
        person_id uuid not null,
        office_id uuid not null,
        country_code char(2) not null constraint person_nationality_country_fk references country (code),
        ended_on date,
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
        hours_from time,
        hours_to time,
        weekdays integer[] not null default '{}' constraint contact_channel_weekdays check (
          weekdays <@ '{1,2,3,4,5,6,7}'),
        words_to_avoid text[] not null default '{}',
        ended_at timestamptz,
        version integer not null default 1,
        created_at timestamptz not null,
        constraint contact_channel_hours check ((hours_from is null) = (hours_to is null) and hours_from < hours_to),
        constraint contact_channel_person_fk foreign key (person_id, office_id)
          references person (id, office_id) on update cascade
      );
      create index contact_channel_person_idx on contact_channel (person_id);
      create index contact_channel_value_idx on contact_channel (value_key);

      create table person_language (
        person_id uuid not null,
        office_id uuid not null,
        language_code text not null constraint person_language_code_fk references language (code),
        level text not null constraint person_language_level check (level in ('native', 'fluent', 'some')),
        constraint person_language_pk primary key (person_id, language_code),
        constraint person_language_person_fk foreign key (person_id, office_id)
          references person (id, office_id) on update cascade
      );

      create table identity_document (
        id uuid not null default gen_random_uuid() constraint identity_document_pk primary key,
        person_id uuid not null,
        office_id uuid not null,
        kind text not null constraint identity_document_kind check (kind in ('passport', 'emergency-travel-document',
          'national-id', 'birth-certificate', 'residence-permit', 'other')),
        number text,
        number_key text,
        issuing_country_code char(2) not null constraint identity_document_country_fk references country (code),
        issued_on date,
        expires_on date,
        original_at text not null constraint identity_document_original check (original_at in ('with-applicant',
          'asylum-service', 'authorities', 'implementing-office', 'lost', 'stolen', 'never-held', 'unknown')),
        loss_reported_on date,
        loss_reference text,
        copy_held boolean not null default false,
        version integer not null default 1,
        created_at timestamptz not null,
        constraint identity_document_person_fk foreign key (person_id, office_id)
          references person (id, office_id) on update cascade,
        constraint identity_document_number_complete check ((number is null) = (number_key is null)),
        constraint identity_document_period check (expires_on >= issued_on),
        constraint identity_document_loss check (loss_reported_on is null or original_at in ('lost', 'stolen'))
      );
      create index identity_document_person_idx on identity_document (person_id);
      create index identity_document_number_idx on identity_document (number_key);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table identity_document, person_language, contact_channel, person_nationality, person_name, person;
      drop function keep_name_keys, name_condition, name_keys, name_skeleton, name_words;
      drop extension btree_gin;
    `);
  }
}
