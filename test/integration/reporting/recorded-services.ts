import type { TestDatabase } from '../../support/test-database.ts';

/** Services recorded without a plan or a referral, as a room that keeps such records would bring them into the figures. */
export async function keepRecordedServices(database: TestDatabase): Promise<void> {
  await database.asOwner(`
    create table recorded_service (
      id uuid not null constraint recorded_service_pk primary key, case_id uuid not null, office_id uuid not null,
      member_id uuid not null, person_id uuid not null, service text not null, level text not null, phase text not null,
      modality text not null, delivered_on date not null, amount_minor bigint, currency char(3),
      constraint recorded_service_member_fk foreign key (member_id, case_id, office_id)
        references case_member (id, case_id, office_id) on update cascade);
    create or replace function figure_recorded_services(members uuid[]) returns table (
        id uuid, member_id uuid, service text, level text, phase text, modality text, delivered_on date,
        amount_minor bigint, currency text)
      language sql stable as $$
        select r.id, r.member_id, r.service, r.level, r.phase, r.modality, r.delivered_on, r.amount_minor, r.currency::text
          from recorded_service r where r.member_id = any (members) $$;
    create trigger figures_of_insert after insert on recorded_service
      referencing new table as written for each statement execute function figures_due();
    create trigger figures_of_update after update on recorded_service
      referencing new table as written for each statement execute function figures_due();
    create trigger figures_of_delete after delete on recorded_service
      referencing old table as written for each statement execute function figures_due()`);
}
