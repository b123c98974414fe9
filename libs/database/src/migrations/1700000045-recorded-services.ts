import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Services given before Homeward, and the words an imported caseload needs. */
export class RecordedServices1700000000045 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Reports bring the first two as well; whichever comes first makes them.
      alter table office add column if not exists code text;
      do $$ begin
        if not exists (select 1 from pg_constraint where conname = 'office_code_key') then
          alter table office add constraint office_code_key unique (code);
        end if;
      end $$;
      alter table departure drop constraint departure_channel,
        add constraint departure_channel check (
          channel in ('avrr-programme', 'immigration-office', 'dublin-transfer', 'own-means', 'other-programme'));
      alter table follow_up_round drop constraint follow_up_round_waive_reason,
        add constraint follow_up_round_waive_reason check (waive_reason in ('not-needed', 'covered-otherwise', 'unsafe',
          'refused', 're-migrated', 'died', 'case-closed', 'before-homeward'));

      -- Help that was given without a plan or a referral of ours: figures count it by the day it was delivered.
      create table recorded_service (
        id uuid not null default gen_random_uuid() constraint recorded_service_pk primary key,
        case_id uuid not null,
        office_id uuid not null,
        member_id uuid not null,
        person_id uuid not null constraint recorded_service_person_fk references person (id),
        service text not null constraint recorded_service_service check (service in ('reintegration-counselling',
          'microbusiness', 'collective-project', 'community-project', 'job-placement', 'vocational-training', 'education',
          'housing', 'medical', 'psychosocial', 'legal', 'childcare', 'social-protection', 'material-assistance',
          'cash-for-work', 'immediate-cash', 'immediate-basic-needs')),
        level text not null constraint recorded_service_level check (level in ('individual', 'collective', 'community')),
        phase text not null constraint recorded_service_phase check (phase in ('pre-departure', 'post-arrival')),
        modality text not null constraint recorded_service_modality check (
          modality in ('cash', 'in-kind', 'voucher', 'service')),
        delivered_on date not null,
        amount_minor bigint constraint recorded_service_amount check (amount_minor >= 0),
        currency char(3) constraint recorded_service_currency_fk references currency (code),
        partner_name text,
        service_ref text,
        recorded_by uuid not null constraint recorded_service_recorder_fk references app_user (id),
        recorded_at timestamptz not null,
        version integer not null default 1,
        constraint recorded_service_money_whole check ((amount_minor is null) = (currency is null)),
        constraint recorded_service_member_fk foreign key (member_id, case_id, office_id)
          references case_member (id, case_id, office_id) on update cascade
      );
      create index recorded_service_member_idx on recorded_service (member_id, delivered_on);
      create index recorded_service_case_idx on recorded_service (case_id);
      create index recorded_service_person_idx on recorded_service (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table recorded_service;
      alter table follow_up_round drop constraint follow_up_round_waive_reason,
        add constraint follow_up_round_waive_reason check (waive_reason in ('not-needed', 'covered-otherwise', 'unsafe',
          'refused', 're-migrated', 'died', 'case-closed'));
    `);
  }
}
