import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Decisions taken on paper before their case was entered; and of every decision, how it can be complained about. */
export class PaperDecisions1700000000025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table eligibility_decision
        add column decided_on_paper_by text,
        drop constraint eligibility_decision_complaint,
        add constraint eligibility_decision_complaint check (
          (decision = 'reject' or decided_on_paper_by is not null) <= (means_of_complaint is not null));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table eligibility_decision
        drop constraint eligibility_decision_complaint,
        drop column decided_on_paper_by;
      update eligibility_decision set means_of_complaint = null where decision <> 'reject';
      alter table eligibility_decision
        add constraint eligibility_decision_complaint check ((decision = 'reject') = (means_of_complaint is not null));
    `);
  }
}
