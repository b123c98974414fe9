import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The plan somebody agreed to is printed for them. */
export class PlanPrints1700000000041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table print drop constraint print_kind, add constraint print_kind
        check (kind in ('case', 'declaration', 'decision', 'letter', 'plan'));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from print where kind = 'plan';
      alter table print drop constraint print_kind, add constraint print_kind
        check (kind in ('case', 'declaration', 'decision', 'letter'));`);
  }
}
