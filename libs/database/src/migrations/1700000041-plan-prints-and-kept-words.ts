import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The plan somebody agreed to is printed for them; what was complained of without a name is kept for a time. */
export class PlanPrintsAndKeptWords1700000000041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table print drop constraint print_kind, add constraint print_kind
        check (kind in ('case', 'declaration', 'decision', 'letter', 'plan'));
      alter table complaint add column words_until date;
      update complaint set words_until = (answered_on + interval '24 months')::date where status = 'closed';
      create index complaint_words_idx on complaint (words_until)
        where words_until is not null and about_person_id is null;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table complaint drop column words_until;
      delete from print where kind = 'plan';
      alter table print drop constraint print_kind, add constraint print_kind
        check (kind in ('case', 'declaration', 'decision', 'letter'));`);
  }
}
