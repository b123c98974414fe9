import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What of a decision's reason is sealed, what is due when rules of another day hold, the paper of filed letters, and the
 * offer a notice tells of; a referral that is forgotten takes with it what the office needed to know.
 */
export class Decisions1700000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sealed_reason (
        id uuid not null default gen_random_uuid() constraint sealed_reason_pk primary key,
        decision_id uuid constraint sealed_reason_decision_fk references eligibility_decision (id),
        exception_id uuid constraint sealed_reason_exception_fk references eligibility_exception (id),
        member_id uuid not null,
        case_id uuid not null,
        office_id uuid not null,
        matter_class text not null constraint sealed_reason_class check (matter_class in ('health', 'protection')),
        text text not null,
        author_id uuid not null constraint sealed_reason_author_fk references app_user (id),
        created_at timestamptz not null,
        constraint sealed_reason_of_one check (num_nonnulls(decision_id, exception_id) = 1),
        constraint sealed_reason_member_fk foreign key (member_id, case_id, office_id)
          references case_member (id, case_id, office_id) on update cascade
      );
      create index sealed_reason_decision_idx on sealed_reason (decision_id);
      create index sealed_reason_exception_idx on sealed_reason (exception_id);
      create index sealed_reason_member_idx on sealed_reason (member_id);

      create table entitlement_reckoning (
        id uuid not null default gen_random_uuid() constraint entitlement_reckoning_pk primary key,
        evaluation_id uuid not null
          constraint entitlement_reckoning_evaluation_fk references eligibility_evaluation (id),
        decision_id uuid not null constraint entitlement_reckoning_decision_fk references eligibility_decision (id),
        member_id uuid not null,
        case_id uuid not null,
        office_id uuid not null,
        state text not null constraint entitlement_reckoning_state check (
          state in ('renewed', 'waiting', 'applied', 'kept', 'passed')),
        created_by uuid not null constraint entitlement_reckoning_creator_fk references app_user (id),
        created_at timestamptz not null,
        answered_by uuid constraint entitlement_reckoning_answerer_fk references app_user (id),
        answered_at timestamptz,
        reason text,
        constraint entitlement_reckoning_answered check (
          (state in ('applied', 'kept')) = (answered_by is not null) and (answered_by is null) = (answered_at is null)),
        constraint entitlement_reckoning_key unique (evaluation_id, member_id),
        constraint entitlement_reckoning_member_fk foreign key (member_id, case_id, office_id)
          references case_member (id, case_id, office_id) on update cascade
      );
      create index entitlement_reckoning_member_idx on entitlement_reckoning (member_id);
      create index entitlement_reckoning_case_idx on entitlement_reckoning (case_id);

      alter table letter add column attachment_id uuid
        constraint letter_attachment_fk references attachment (id) on delete set null;
      create index letter_attachment_idx on letter (attachment_id);

      alter table message_intent add column transfer_id uuid
        constraint message_intent_transfer_fk references case_transfer (id);

      alter table referral_need drop constraint referral_need_form_fk,
        add constraint referral_need_form_fk foreign key (form_id) references referral_form (id) on delete cascade;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table referral_need drop constraint referral_need_form_fk,
        add constraint referral_need_form_fk foreign key (form_id) references referral_form (id);
      alter table message_intent drop column transfer_id;
      alter table letter drop column attachment_id;
      drop table entitlement_reckoning, sealed_reason;
    `);
  }
}
