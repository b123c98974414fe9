import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What colleagues do around a case: hand it over, take it from the queue, write, flag and attach, book a room. */
export class Casework1700000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ROOMS);
    await runner.query(TRANSFERS);
    await runner.query(ASSIGNMENT);
    await runner.query(WRITTEN);
    await runner.query(VIEWS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table case_view;
      drop table attachment_key, attachment, case_flag, case_note;
      drop table referral_need, referral_form, staff_absence, case_hand_over;
      drop index case_unassigned_idx;
      alter table notice drop constraint notice_intent_user_key,
        add constraint notice_intent_key unique (intent_id);
      drop table case_transfer_note, case_transfer_number, case_transfer;
      alter table kept_mail drop constraint kept_mail_intent_office_fk,
        add constraint kept_mail_intent_fk foreign key (intent_id) references message_intent (id);
      alter table message_intent drop constraint message_intent_id_office_key;
      alter table case_reader drop column named_in;
      drop trigger appointment_end on appointment;
      drop function keep_appointment_end;
      alter table appointment
        drop constraint appointment_room_free, drop constraint appointment_colleague_free,
        drop column ends_at, drop column room_id, drop column interpreter_booked, drop column interpreter_mode;
      drop table office_room;
    `);
  }
}

const OF_MEMBER = (table: string): string => `
  constraint ${table}_member_fk foreign key (member_id, case_id, office_id)
    references case_member (id, case_id, office_id) on update cascade`;
const OF_CASE = (table: string): string => `
  constraint ${table}_case_fk foreign key (case_id, office_id) references "case" (id, office_id) on update cascade`;
const CLASS = (table: string): string => `
  matter_class text not null constraint ${table}_class check (matter_class in ('ordinary', 'health', 'protection'))`;

const ROOMS = `
  create table office_room (
    id uuid not null default gen_random_uuid() constraint office_room_pk primary key,
    office_id uuid not null constraint office_room_office_fk references office (id),
    name text not null,
    places integer not null constraint office_room_places check (places between 1 and 500),
    closed_on date,
    version integer not null default 1,
    created_by uuid not null constraint office_room_creator_fk references app_user (id),
    created_at timestamptz not null,
    constraint office_room_name_key unique (office_id, name)
  );

  alter table appointment
    add column ends_at timestamptz,
    add column room_id uuid constraint appointment_room_fk references office_room (id),
    add column interpreter_booked boolean not null default false,
    add column interpreter_mode text constraint appointment_interpreter_mode check (
      interpreter_mode in ('in-person', 'phone', 'video')),
    add constraint appointment_interpreter_booked check (interpreter_needed or not interpreter_booked);
  update appointment set ends_at = starts_at + make_interval(mins => duration_minutes);
  alter table appointment alter column ends_at set not null;

  create function keep_appointment_end() returns trigger language plpgsql as $$
    begin
      new.ends_at := new.starts_at + make_interval(mins => new.duration_minutes);
      return new;
    end
    $$;
  create trigger appointment_end before insert or update of starts_at, duration_minutes on appointment
    for each row execute function keep_appointment_end();

  -- Members of one family may meet one colleague in one room together; two families may not.
  alter table appointment
    add constraint appointment_room_free exclude using gist (
      room_id with =, case_id with <>, tstzrange(starts_at, ends_at) with &&)
      where (room_id is not null and state in ('planned', 'moved')),
    add constraint appointment_colleague_free exclude using gist (
      with_user_id with =, case_id with <>, tstzrange(starts_at, ends_at) with &&)
      where (state in ('planned', 'moved'));
`;

const TRANSFERS = `
  -- What both offices may know: codes and counts, frozen when the case was offered. It names nobody.
  create table case_transfer (
    id uuid not null default gen_random_uuid() constraint case_transfer_pk primary key,
    case_id uuid not null constraint case_transfer_case_fk references "case" (id),
    also_case_ids uuid[] not null default '{}',
    from_office_id uuid not null constraint case_transfer_from_fk references office (id),
    to_office_id uuid not null constraint case_transfer_to_fk references office (id),
    reason text not null,
    stage text not null,
    members integer not null,
    languages text[] not null,
    needs text[] not null,
    deadline_on date not null,
    state text not null constraint case_transfer_state check (
      state in ('proposed', 'accepted', 'rejected', 'withdrawn', 'lapsed')),
    proposed_by uuid not null constraint case_transfer_proposer_fk references app_user (id),
    proposed_at timestamptz not null,
    answered_by uuid constraint case_transfer_answerer_fk references app_user (id),
    answered_at timestamptz,
    answer_reason text,
    stage_when_moved text,
    version integer not null default 1,
    constraint case_transfer_to_another check (from_office_id <> to_office_id),
    constraint case_transfer_answered_whole check (
      (state = 'proposed') = (answered_at is null) and (state <> 'rejected' or answer_reason is not null))
  );
  create unique index case_transfer_open_key on case_transfer (case_id) where state = 'proposed';
  create index case_transfer_from_idx on case_transfer (from_office_id, proposed_at desc);
  create index case_transfer_to_idx on case_transfer (to_office_id, proposed_at desc);
  create index case_transfer_due_idx on case_transfer (deadline_on) where state = 'proposed';

  -- The number stays with the giver, who may be asked where the file went; the receiver reads it on the file itself.
  create table case_transfer_number (
    transfer_id uuid not null constraint case_transfer_number_pk primary key
      constraint case_transfer_number_transfer_fk references case_transfer (id),
    office_id uuid not null,
    number text not null
  );

  -- The giver's words to whoever takes over may name people: they lie with the case and go where it goes.
  create table case_transfer_note (
    transfer_id uuid not null constraint case_transfer_note_pk primary key
      constraint case_transfer_note_transfer_fk references case_transfer (id),
    case_id uuid not null,
    office_id uuid not null,
    text text not null,
    author_id uuid not null constraint case_transfer_note_author_fk references app_user (id),
    created_at timestamptz not null,
    ${OF_CASE('case_transfer_note')}
  );
  create index case_transfer_note_case_idx on case_transfer_note (case_id);

  -- A naming holds in the office that gave it: whoever takes over a case names its own readers.
  alter table case_reader add column named_in uuid constraint case_reader_named_in_fk references office (id);
  update case_reader set named_in = office_id;
  alter table case_reader alter column named_in set not null;

  -- Kept mails hold names, so they go with the message they carried.
  alter table message_intent add constraint message_intent_id_office_key unique (id, office_id);
  alter table kept_mail drop constraint kept_mail_intent_fk,
    add constraint kept_mail_intent_office_fk foreign key (intent_id, office_id)
      references message_intent (id, office_id) on update cascade;
`;

const ASSIGNMENT = `
  create index case_unassigned_idx on "case" (office_id, created_at) where owner_id is null;

  create table case_hand_over (
    id uuid not null default gen_random_uuid() constraint case_hand_over_pk primary key,
    case_id uuid not null,
    office_id uuid not null,
    from_owner_id uuid constraint case_hand_over_from_fk references app_user (id),
    to_owner_id uuid constraint case_hand_over_to_fk references app_user (id),
    note text,
    author_id uuid not null constraint case_hand_over_author_fk references app_user (id),
    at timestamptz not null,
    ${OF_CASE('case_hand_over')}
  );
  create index case_hand_over_case_idx on case_hand_over (case_id, at);

  create table staff_absence (
    id uuid not null default gen_random_uuid() constraint staff_absence_pk primary key,
    office_id uuid not null constraint staff_absence_office_fk references office (id),
    user_id uuid not null constraint staff_absence_user_fk references app_user (id),
    deputy_id uuid not null constraint staff_absence_deputy_fk references app_user (id),
    from_on date not null,
    to_on date not null,
    version integer not null default 1,
    recorded_by uuid not null constraint staff_absence_recorder_fk references app_user (id),
    created_at timestamptz not null,
    constraint staff_absence_period check (to_on >= from_on),
    constraint staff_absence_another check (deputy_id <> user_id),
    constraint staff_absence_no_overlap exclude using gist (
      user_id with =, office_id with =, daterange(from_on, to_on, '[]') with &&)
  );
  create index staff_absence_deputy_idx on staff_absence (deputy_id, to_on);

  -- A deputy is told what the owner is told.
  alter table notice drop constraint notice_intent_key,
    add constraint notice_intent_user_key unique (intent_id, user_id);

  create table referral_form (
    id uuid not null default gen_random_uuid() constraint referral_form_pk primary key,
    office_id uuid not null constraint referral_form_office_fk references office (id),
    referred_by uuid not null constraint referral_form_referrer_fk references app_user (id),
    organisation text not null,
    safe_contact text not null,
    languages text[] not null,
    needs text[] not null,
    state text not null constraint referral_form_state check (state in ('waiting', 'taken', 'opened', 'closed')),
    taken_by uuid constraint referral_form_taker_fk references app_user (id),
    taken_at timestamptz,
    case_id uuid constraint referral_form_case_key unique
      constraint referral_form_case_fk references "case" (id),
    close_reason text,
    version integer not null default 1,
    created_at timestamptz not null,
    constraint referral_form_whole check (
      (state = 'opened') = (case_id is not null) and (state = 'closed') = (close_reason is not null)
      and (state <> 'taken' or taken_by is not null))
  );
  create index referral_form_queue_idx on referral_form (office_id, created_at) where state in ('waiting', 'taken');

  -- What the office needs to know may be sealed matter, so it stands apart from the form that everybody on duty reads.
  create table referral_need (
    form_id uuid not null constraint referral_need_pk primary key
      constraint referral_need_form_fk references referral_form (id),
    office_id uuid not null,
    ${CLASS('referral_need')},
    text text not null,
    author_id uuid not null constraint referral_need_author_fk references app_user (id),
    created_at timestamptz not null
  );
`;

const VIEWS = `
  create table case_view (
    id uuid not null default gen_random_uuid() constraint case_view_pk primary key,
    user_id uuid not null constraint case_view_user_fk references app_user (id),
    office_id uuid not null constraint case_view_office_fk references office (id),
    name text not null,
    shared_role text,
    shared_office_ids uuid[] not null default '{}',
    filters jsonb not null,
    columns text[] not null,
    sort text not null,
    sort_order text not null constraint case_view_order check (sort_order in ('asc', 'desc')),
    version integer not null default 1,
    created_at timestamptz not null
  );
  create index case_view_user_idx on case_view (user_id);
  create index case_view_shared_idx on case_view (shared_role) where shared_role is not null;
`;

const WRITTEN = `
  create table case_note (
    id uuid not null default gen_random_uuid() constraint case_note_pk primary key,
    case_id uuid not null,
    office_id uuid not null,
    member_id uuid not null,
    ${CLASS('case_note')},
    text text not null constraint case_note_length check (length(text) between 1 and 10000),
    corrects_id uuid,
    author_id uuid not null constraint case_note_author_fk references app_user (id),
    created_at timestamptz not null,
    ${OF_MEMBER('case_note')},
    constraint case_note_id_member_class_key unique (id, member_id, matter_class),
    -- A correction is of the same matter as what it corrects: it would tell of it otherwise.
    constraint case_note_corrects_fk foreign key (corrects_id, member_id, matter_class)
      references case_note (id, member_id, matter_class)
  );
  create index case_note_case_idx on case_note (case_id, created_at);
  create index case_note_member_idx on case_note (member_id);

  create table case_flag (
    id uuid not null default gen_random_uuid() constraint case_flag_pk primary key,
    case_id uuid not null,
    office_id uuid not null,
    member_id uuid not null,
    ${CLASS('case_flag')},
    code text not null,
    reason text not null,
    author_id uuid not null constraint case_flag_author_fk references app_user (id),
    raised_at timestamptz not null,
    lowered_by uuid constraint case_flag_lowerer_fk references app_user (id),
    lowered_at timestamptz,
    lower_reason text,
    version integer not null default 1,
    ${OF_MEMBER('case_flag')},
    constraint case_flag_lowered_whole check (
      num_nonnulls(lowered_by, lowered_at, lower_reason) in (0, 3))
  );
  create index case_flag_case_idx on case_flag (case_id, raised_at);
  create index case_flag_member_idx on case_flag (member_id);

  create table attachment (
    id uuid not null constraint attachment_pk primary key,
    case_id uuid not null,
    office_id uuid not null,
    member_id uuid not null,
    ${CLASS('attachment')},
    file_name text not null,
    media_type text not null,
    byte_size integer not null constraint attachment_size check (byte_size > 0),
    author_id uuid not null constraint attachment_author_fk references app_user (id),
    created_at timestamptz not null,
    ${OF_MEMBER('attachment')}
  );
  create index attachment_case_idx on attachment (case_id, created_at);
  create index attachment_member_idx on attachment (member_id);

  -- One key a file, wrapped by the installation's secret. When the row goes, the file can never be read again.
  create table attachment_key (
    attachment_id uuid not null constraint attachment_key_pk primary key
      constraint attachment_key_attachment_fk references attachment (id) on delete cascade,
    wrapped bytea not null
  );
`;
