import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last case number given out by a host country in a year: numbers are read aloud and filed, so none is skipped. */
@Entity('case_number_counter')
export class CaseNumberCounter {
  @PrimaryColumn('char', { length: 2, name: 'country_code', primaryKeyConstraintName: 'case_number_counter_pk' })
  countryCode: string;

  /** The year of the office's calendar, not of UTC: a case opened on New Year's night belongs to the office's day. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'case_number_counter_pk' })
  year: number;

  @Column('integer')
  last: number;
}
