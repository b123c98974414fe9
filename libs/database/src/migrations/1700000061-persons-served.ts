import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SUM_KEY_FIGURES, sumKeyFigures } from './1700000050-figures-ahead.reading.ts';

/**
 * Persons with a service are by far the most of those who are counted once over years: they are counted by themselves,
 * by their ids alone, where the others are told apart by what they are counted for.
 */
export class PersonsServed1700000000061 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      sumKeyFigures({
        held: ` and w.part <> 'servicePersons'`,
        ofRows: '',
        counted: `
          union all
          select 'servicePersons', null, null, count(distinct p.who) from (
            select w.who_id as who from figure_sum_who w
             where w.piece_id = any (pieces) and w.group_id = any (groups) and w.part = 'servicePersons'
               and (not w.summed or not whole)
            union all
            select s.person_id from s) p`,
      }),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(SUM_KEY_FIGURES);
  }
}
