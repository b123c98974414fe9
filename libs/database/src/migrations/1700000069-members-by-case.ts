import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Everybody of a case. Since persons can be merged the key of a case and a person covers only who is nobody's double, so
 * that it no longer finds all members: opening one case went through the whole index of all of them.
 */
export class MembersByCase1700000000069 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index case_member_case_idx on case_member (case_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index case_member_case_idx');
  }
}
