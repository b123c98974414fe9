import type { BirthDatePrecision, Sex } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** Somebody who asks about returning. What they are called and can be reached by stands apart, because it can be erased. */
@Entity('person')
@Unique('person_id_office_key', ['id', 'officeId'])
@Check('person_sex', `sex in ('female', 'male', 'other', 'unknown')`)
@Check('person_birth_date_precision', `birth_date_precision in ('day', 'month', 'year', 'estimated')`)
@Check('person_estimated_age', 'estimated_age between 0 and 120')
@Check(
  'person_estimate_complete',
  `(estimated_age is null) = (estimated_on is null) and (estimated_age is null or birth_date_precision = 'estimated')`,
)
@Check('person_merged_into_other', 'merged_into_id <> id')
@Index('person_merged_into_idx', { synchronize: false })
@Check('person_birth_complete', `(birth_date is null) = (birth_date_precision is null)`)
export class Person {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'person_pk' })
  id: string;

  /** The office that knows the person; another office learns of them through `match_person` only. */
  @Column('uuid', { name: 'office_id' })
  @Index('person_office_idx')
  @ForeignKey('Office', { name: 'person_office_fk' })
  officeId: string;

  @Column('text')
  sex: Sex;

  /** Unknown parts are 01; what is known stands in the precision beside it. */
  @Column('date', { name: 'birth_date', nullable: true })
  birthDate: string | null;

  /** Papers of many countries give a year only, and some people have a date an office estimated. */
  @Column('text', { name: 'birth_date_precision', nullable: true })
  birthDatePrecision: BirthDatePrecision | null;

  /** "About 17" is what was said; the day it was said on makes it an age at any other day. */
  @Column('integer', { name: 'estimated_age', nullable: true })
  estimatedAge: number | null;

  @Column('date', { name: 'estimated_on', nullable: true })
  estimatedOn: string | null;

  /** The language the person is spoken and written to in. */
  @Column('text', { name: 'preferred_language', nullable: true })
  @ForeignKey('Language', { name: 'person_language_fk' })
  preferredLanguage: string | null;

  @Column('timestamptz', { name: 'erased_at', nullable: true })
  erasedAt: Date | null;

  /** The person this one turned out to be; nobody works on a file that is merged. */
  @Column('uuid', { name: 'merged_into_id', nullable: true })
  @ForeignKey(() => Person, { name: 'person_merged_into_fk' })
  mergedIntoId: string | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('uuid', { name: 'created_by' })
  @ForeignKey('AppUser', { name: 'person_creator_fk' })
  createdBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
