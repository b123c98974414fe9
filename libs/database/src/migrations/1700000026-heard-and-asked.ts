import type { MigrationInterface, QueryRunner } from 'typeorm';

const DECISIONS = `'application', 'screening', 'best-interests', 'return', 'departure', 'other'`;

/** Children are asked at the decision on eligibility too. */
export class HeardAndAsked1700000000026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table child_hearing
        drop constraint child_hearing_decision,
        add constraint child_hearing_decision check (decision in ('eligibility', ${DECISIONS}));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update child_hearing set decision = 'other' where decision = 'eligibility';
      alter table child_hearing
        drop constraint child_hearing_decision,
        add constraint child_hearing_decision check (decision in (${DECISIONS}));
    `);
  }
}
