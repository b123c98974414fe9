import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a screening asks for before anybody signs, told without its reason; and that the guardian of a missing child was
 * reached, by whom and how; and the rule of a programme that asks for the end of an asylum claim before departure.
 */
export class VoicesAndGuardians1700000000037 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table screening add column second_hearing boolean not null default false;
      update screening s set second_hearing = true
       where exists (select 1 from screening_answer a where a.screening_id = s.id
          and a.indicators && array['detained', 'possible-trafficking', 'capacity-to-decide-in-doubt']);

      alter table missing_child_alert
        add column guardian_reached_at timestamptz,
        add column guardian_reached_how text constraint missing_child_alert_reached_how check (
          guardian_reached_how in ('phone', 'in-person', 'email', 'through-service')),
        add column guardian_reached_id uuid constraint missing_child_alert_reached_fk references guardianship (id),
        add column guardian_reached_by uuid constraint missing_child_alert_reacher_fk references app_user (id),
        add constraint missing_child_alert_reached_whole check (
          num_nonnulls(guardian_reached_at, guardian_reached_how, guardian_reached_id, guardian_reached_by) in (0, 4));

      -- Withdrawals of before stand on the words they were recorded with.
      alter table asylum_claim_withdrawal
        add column rule_version_id uuid constraint asylum_claim_withdrawal_rule_fk references rule_version (id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table asylum_claim_withdrawal drop column rule_version_id;
      alter table missing_child_alert drop column guardian_reached_at, drop column guardian_reached_how,
        drop column guardian_reached_id, drop column guardian_reached_by;
      alter table screening drop column second_hearing;
    `);
  }
}
