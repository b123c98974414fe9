import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CountedRow } from './counted-row.ts';

/**
 * One step, session, declaration, departure or empty seat of a member on its day. It follows from the row it names and is
 * removed with it by a correction; nothing else moves it.
 */
@Entity('figure_event')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'figure_event_member_fk',
  onUpdate: 'CASCADE',
})
@Check(
  'figure_event_kind',
  `kind in ('counselled', 'applied', 'approved', 'declared',
      'departed', 'arrived', 'rejected', 'withdrawn', 'cancelled', 'no_show', 'closed')`,
)
@Check('figure_event_sex', `sex in ('F', 'M', 'X')`)
@Check('figure_event_source', 'num_nonnulls(step_id, record_id) = 1')
@Index('figure_event_source_key', { synchronize: false })
@Index('figure_event_departed_idx', { synchronize: false })
@Index('figure_event_day_idx', { synchronize: false })
@Index('figure_event_family_idx', { synchronize: false })
@Index('figure_event_case_idx', ['caseId'])
export class FigureEvent extends CountedRow {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'figure_event_pk',
  })
  id: string;

  @Column('uuid', { name: 'person_id' })
  @Index('figure_event_person_idx')
  personId: string;

  @Column('text')
  kind: string;

  @Column('date', { name: 'happened_on' })
  happenedOn: string;

  /** The step it follows from, or else the record. */
  @Column('bigint', { name: 'step_id', nullable: true })
  stepId: string | null;

  @Column('uuid', { name: 'record_id', nullable: true })
  recordId: string | null;

  @Column('text', { name: 'reason_code', nullable: true })
  reasonCode: string | null;

  /** The family it is counted with, though a member may go their own way later. */
  @Column('uuid', { name: 'counted_case_id' })
  countedCaseId: string;

  /** The cases it was counted of before each was merged into another, the last of them last. */
  @Column('uuid', { name: 'merged_from', array: true, nullable: true })
  mergedFrom: string[] | null;

  @Column('char', { length: 1, nullable: true })
  sex: 'F' | 'M' | 'X' | null;

  @Column('integer', { nullable: true })
  age: number | null;

  @Column('text', { name: 'legal_status', nullable: true })
  legalStatus: string | null;

  @Column('char', { name: 'nationality_code', length: 2, nullable: true })
  nationalityCode: string | null;

  @Column('boolean', { nullable: true })
  unaccompanied: boolean | null;

  @Column('date', { name: 'applied_on', nullable: true })
  appliedOn: string | null;

  @Column('date', { name: 'approved_on', nullable: true })
  approvedOn: string | null;
}
