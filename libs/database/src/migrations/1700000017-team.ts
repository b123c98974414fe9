import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How long a case has stood at its stage, what a deputy must know, and calendars that a colleague's telephone reads. */
export class Team1700000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(STAGE_SINCE);
    await runner.query(`alter table staff_absence add column note text`);
    await runner.query(FEEDS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table calendar_feed;
      alter table staff_absence drop column note;
      drop trigger case_stage_since on "case";
      drop function keep_stage_since;
      alter table "case" drop column stage_since;
    `);
  }
}

const STAGE_SINCE = `
  alter table "case" add column stage_since date;
  update "case" c set stage_since = coalesce((
    select min((select h.happened_on from case_history h
       where h.member_id = m.id and h.to_stage = m.stage and h.from_stage is distinct from h.to_stage
         and h.corrects_id is null and not exists (select 1 from case_history x where x.corrects_id = h.id)
       order by h.id desc limit 1))
      from case_member m where m.case_id = c.id and m.stage = c.stage), c.opened_on);
  alter table "case" alter column stage_since set not null;

  create function keep_stage_since() returns trigger language plpgsql as $$
    begin
      new.stage_since := coalesce(new.stage_since, new.opened_on);
      return new;
    end
    $$;
  create trigger case_stage_since before insert on "case" for each row execute function keep_stage_since();
`;

const FEEDS = `
  create table calendar_feed (
    id uuid not null default gen_random_uuid() constraint calendar_feed_pk primary key,
    user_id uuid not null constraint calendar_feed_user_fk references app_user (id),
    office_id uuid not null constraint calendar_feed_office_fk references office (id),
    token_hash bytea not null constraint calendar_feed_token_key unique,
    language text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz,
    last_read_at timestamptz
  );
  create index calendar_feed_user_idx on calendar_feed (user_id);
`;
