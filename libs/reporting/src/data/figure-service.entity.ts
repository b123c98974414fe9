import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { CountedRow } from './counted-row.ts';

/** One plan line, referral or recorded service of which something was given, on the day of the first of it. */
@Entity('figure_service')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'figure_service_member_fk',
  onUpdate: 'CASCADE',
})
@Unique('figure_service_source_key', ['source', 'sourceId'])
@Check('figure_service_class', `matter_class in ('ordinary', 'health', 'protection')`)
@Check('figure_service_source', `source in ('line', 'sending', 'direct', 'recorded')`)
@Index('figure_service_day_idx', { synchronize: false })
@Index('figure_service_beneficiary_idx', { synchronize: false })
@Index('figure_service_case_idx', ['caseId'])
@Index('figure_service_member_idx', ['memberId'])
export class FigureService extends CountedRow {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'figure_service_pk',
  })
  id: string;

  @Column('uuid', { name: 'person_id' })
  @Index('figure_service_person_idx')
  personId: string;

  /** Of what it follows from: help that is sealed is counted and seen by nobody else. */
  @Column('text', { name: 'matter_class' })
  matterClass: string;

  @Column('text')
  source: string;

  @Column('uuid', { name: 'source_id' })
  sourceId: string;

  @Column('date', { name: 'given_on' })
  givenOn: string;

  @Column('text')
  service: string;

  @Column('text')
  level: string;

  @Column('text')
  phase: string;

  @Column('text')
  modality: string;
}
