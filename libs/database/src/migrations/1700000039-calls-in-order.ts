import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Calls that are due are counted and found in their order by an index, for an office and for whoever answers for a case. */
export class CallsInOrder1700000000039 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(OWNERS);
    await runner.query(`
      drop index follow_up_round_call_idx, follow_up_round_window_idx, case_due_idx;

      create index follow_up_round_call_idx on follow_up_round (office_id, call_on) where state = 'open';
      create index follow_up_round_own_call_idx on follow_up_round (owner_id, office_id, call_on) where state = 'open';
      -- In the order in which people are called.
      create index follow_up_round_order_idx on follow_up_round (office_id, child, profile, window_to, id)
        include (call_on) where state = 'open';
      create index follow_up_round_own_order_idx
        on follow_up_round (owner_id, office_id, child, profile, window_to, id) include (call_on) where state = 'open';
      -- The reminders read their pages of it alone.
      create index follow_up_round_window_idx on follow_up_round (office_id, id)
        include (window_from, window_to, due_on, case_id, owner_id) where state = 'open' and not optional;

      -- Whoever needs more care, and whose rounds were planned so: the few of which one may have changed.
      create index case_member_care_idx on case_member (office_id, id) where care_level <> 'standard';
      create index follow_up_vulnerable_idx on follow_up (office_id, member_id)
        where state in ('open', 'lost') and profile = 'vulnerable';

      -- Whoever prepares to travel.
      create index case_member_preparing_idx on case_member (case_id) include (person_id, office_id)
        where travelling and stage in ('APPLIED', 'SCREENING', 'ELIGIBILITY_REVIEW', 'APPROVED', 'PRE_DEPARTURE',
          'READY_TO_TRAVEL');

      create index case_office_stage_idx on "case" (office_id, stage, id);
      create index case_owner_stage_idx on "case" (owner_id, stage, office_id, id);
      create index case_due_idx on "case" (office_id, next_due_on, id) include (stage, owner_id);
      create index case_owner_due_idx on "case" (owner_id, next_due_on, id) include (stage, office_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index case_owner_due_idx, case_due_idx, case_owner_stage_idx, case_office_stage_idx, case_member_preparing_idx,
        case_member_care_idx, follow_up_vulnerable_idx,
        follow_up_round_call_idx, follow_up_round_own_call_idx, follow_up_round_order_idx, follow_up_round_own_order_idx,
        follow_up_round_window_idx;
      drop trigger hands_on_rounds on "case";
      drop trigger owns_round on follow_up_round;
      drop function hand_on_rounds, own_round;
      alter table follow_up_round drop column owner_id;
      create index case_due_idx on "case" (office_id, next_due_on, id) include (stage, owner_id)
        where next_due_on is not null;
      create index follow_up_round_call_idx on follow_up_round (office_id, call_on)
        include (child, profile, window_to, case_id, member_id, id) where state = 'open';
      create index follow_up_round_window_idx on follow_up_round (office_id, id) where state = 'open' and not optional;
    `);
  }
}

/** Written by triggers, so that no action that gives a case to somebody can forget it. They run with their caller's rights. */
const OWNERS = `
  alter table follow_up_round add column owner_id uuid
    constraint follow_up_round_owner_fk references app_user (id);
  update follow_up_round r set owner_id = c.owner_id from "case" c where c.id = r.case_id and c.owner_id is not null;

  create function own_round() returns trigger language plpgsql set search_path = public, pg_temp as $$
    begin
      new.owner_id := (select c.owner_id from "case" c where c.id = new.case_id);
      return new;
    end $$;
  create trigger owns_round before insert or update of case_id on follow_up_round
    for each row execute function own_round();

  create function hand_on_rounds() returns trigger language plpgsql set search_path = public, pg_temp as $$
    begin
      update follow_up_round set owner_id = new.owner_id where case_id = new.id;
      return null;
    end $$;
  create trigger hands_on_rounds after update of owner_id on "case"
    for each row when (old.owner_id is distinct from new.owner_id) execute function hand_on_rounds();
`;
