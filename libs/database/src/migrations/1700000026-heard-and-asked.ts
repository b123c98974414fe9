import type { MigrationInterface, QueryRunner } from 'typeorm';

const DECISIONS = `'application', 'screening', 'best-interests', 'return', 'departure', 'other'`;

/**
 * Children are asked at the decision on eligibility too; rules that came with a release are nobody’s doing; and an
 * officer’s answer to a rule has its sealed grounds.
 */
export class HeardAndAsked1700000000026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table child_hearing
        drop constraint child_hearing_decision,
        add constraint child_hearing_decision check (decision in ('eligibility', ${DECISIONS}));
      alter table sealed_reason
        add column fact_id uuid constraint sealed_reason_fact_fk references member_fact (id),
        drop constraint sealed_reason_of_one,
        add constraint sealed_reason_of_one check (num_nonnulls(decision_id, exception_id, fact_id) = 1);
      create index sealed_reason_fact_idx on sealed_reason (fact_id);
      alter table eligibility_evaluation alter column created_by drop not null;
      alter table entitlement_reckoning alter column created_by drop not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from sealed_reason where fact_id is not null;
      alter table sealed_reason
        drop constraint sealed_reason_of_one,
        drop column fact_id,
        add constraint sealed_reason_of_one check (num_nonnulls(decision_id, exception_id) = 1);
      update eligibility_evaluation e set created_by = coalesce(
        (select d.decided_by from eligibility_decision d where d.case_id = e.case_id order by d.decided_at limit 1),
        (select u.id from app_user u order by u.id limit 1)) where created_by is null;
      update entitlement_reckoning k set created_by = d.decided_by
        from eligibility_decision d where d.id = k.decision_id and k.created_by is null;
      alter table eligibility_evaluation alter column created_by set not null;
      alter table entitlement_reckoning alter column created_by set not null;
      update child_hearing set decision = 'other' where decision = 'eligibility';
      alter table child_hearing
        drop constraint child_hearing_decision,
        add constraint child_hearing_decision check (decision in (${DECISIONS}));
    `);
  }
}
