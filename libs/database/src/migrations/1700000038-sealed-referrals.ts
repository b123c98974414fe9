import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Closing waits for sealed referrals too, and windows of rounds are told of by the reminders alone. */
export class SealedReferrals1700000000038 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SEALED);
    await runner.query(`
      drop index follow_up_round_opening_idx;
      drop index follow_up_round_overdue_idx;
      alter table follow_up_round drop column opening_told_at;
      alter table follow_up_round rename column overdue_told_at to looked_for_at;
      create index follow_up_round_looked_for_idx on follow_up_round (office_id, window_to, id)
        where state = 'open' and child and looked_for_at is null;
      create index follow_up_round_window_idx on follow_up_round (office_id, id) where state = 'open' and not optional`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index follow_up_round_looked_for_idx;
      drop index follow_up_round_window_idx;
      alter table follow_up_round rename column looked_for_at to overdue_told_at;
      alter table follow_up_round add column opening_told_at timestamptz;
      create index follow_up_round_opening_idx on follow_up_round (office_id, window_from, id)
        where state = 'open' and opening_told_at is null;
      create index follow_up_round_overdue_idx on follow_up_round (office_id, window_to, id)
        where state = 'open' and overdue_told_at is null;
      drop trigger marks_sealed on referral_sending;
      drop trigger marks_sealed on service_referral;
      drop function mark_sealed_referral`);
    await runner.query(`
      delete from sealed_open_matter where record_id in (select id from service_referral)`);
  }
}

/** A referral ends where it is withdrawn, or in what became of its sending; whatever moves before is asked about anew. */
const SEALED = `
  create function mark_sealed_referral() returns trigger language plpgsql set search_path = public, pg_temp as $$
    declare
      held jsonb := to_jsonb(new);
      referral uuid := coalesce(held->>'referral_id', held->>'id')::uuid;
    begin
      if held->>'matter_class' = 'ordinary' then
        return null;
      end if;
      delete from sealed_open_matter where record_id = referral;
      if held->>'state' in ('withdrawn', 'rejected', 'completed') then
        return null;
      end if;
      insert into sealed_open_matter (record_id, case_id, office_id, member_id)
        values (referral, new.case_id, new.office_id, new.member_id);
      return null;
    end $$;

  create trigger marks_sealed after insert or update of state on service_referral
    for each row execute function mark_sealed_referral();
  create trigger marks_sealed after insert or update of state on referral_sending
    for each row execute function mark_sealed_referral();

  insert into sealed_open_matter (record_id, case_id, office_id, member_id)
    select r.id, r.case_id, r.office_id, r.member_id from service_referral r
     where r.matter_class <> 'ordinary' and r.state <> 'withdrawn'
       and not exists (select 1 from referral_sending s where s.referral_id = r.id and s.ended_on is not null);
`;
