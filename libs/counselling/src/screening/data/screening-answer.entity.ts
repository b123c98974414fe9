import type { SealedClass, VulnerabilityIndicator, VulnerabilityLevel } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { MemberBound } from '../../data/member-bound.ts';
import type { ScreeningFactor } from '../domain/screening-rules.ts';
import { Screening } from './screening.entity.ts';

/** What a screening found in one class of matter. Both classes always have a row, so that a row tells nobody that something was found. */
@Entity('screening_answer')
@ForeignKey(() => Screening, ['screeningId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'screening_answer_screening_fk',
  onUpdate: 'CASCADE',
})
@Check('screening_answer_class', `matter_class in ('health', 'protection')`)
@Check('screening_answer_level', `level in ('low', 'medium', 'high')`)
@Index('screening_answer_member_idx', ['memberId'])
@Unique('screening_answer_key', ['screeningId', 'matterClass'])
export class ScreeningAnswer extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'screening_answer_pk' })
  id: string;

  @Column('uuid', { name: 'screening_id' })
  screeningId: string;

  @Column('text', { name: 'matter_class' })
  matterClass: SealedClass;

  @Column('text')
  level: VulnerabilityLevel;

  @Column('text', { array: true })
  indicators: VulnerabilityIndicator[];

  /** Risk and protective factors at the four levels of IOM’s determinants. */
  @Column('jsonb')
  factors: ScreeningFactor[];

  @Column('uuid', { name: 'author_id' })
  @ForeignKey('AppUser', { name: 'screening_answer_author_fk' })
  authorId: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
