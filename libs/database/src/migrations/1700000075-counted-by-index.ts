import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a list counts stands in its index, with what the policies ask of it, so that no row is fetched to be counted. */
export class CountedByIndex1700000000075 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index follow_up_round_call_idx, follow_up_round_own_call_idx;
      create index follow_up_round_call_idx on follow_up_round (office_id, call_on) include (member_id)
        where state = 'open';
      create index follow_up_round_own_call_idx on follow_up_round (owner_id, office_id, call_on) include (member_id)
        where state = 'open';
      -- An index is enough only for pages that were vacuumed since they were written.
      alter table follow_up_round set (autovacuum_vacuum_scale_factor = 0.05);

      -- What stands of a case's grants: they were found by their member only.
      create index entitlement_case_idx on entitlement (case_id) where ended_at is null;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index entitlement_case_idx;
      alter table follow_up_round reset (autovacuum_vacuum_scale_factor);
      drop index follow_up_round_call_idx, follow_up_round_own_call_idx;
      create index follow_up_round_call_idx on follow_up_round (office_id, call_on) where state = 'open';
      create index follow_up_round_own_call_idx on follow_up_round (owner_id, office_id, call_on) where state = 'open';`);
  }
}
