import type { LineEnd } from '@homeward/contracts';
import { ReintegrationPlan } from './reintegration-plan.entity.ts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MemberBound } from '../../data/member-bound.ts';

/** A line through all versions of its plan: payments hang on it, and it ends once. */
@Entity('plan_line')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'plan_line_member_fk',
  onUpdate: 'CASCADE',
})
@Check('plan_line_end', `ended_as in ('settled', 'lapsed')`)
@Check('plan_line_ended_whole', 'num_nonnulls(ended_as, ended_on, ended_reason, ended_by) in (0, 4)')
@Index('plan_line_plan_idx', ['planId'])
@Index('plan_line_case_idx', ['caseId'])
@Index('plan_line_member_idx', ['memberId'])
export class PlanLine extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'plan_line_pk' })
  id: string;

  @Column('uuid', { name: 'plan_id' })
  @ForeignKey(() => ReintegrationPlan, { name: 'plan_line_plan_fk' })
  planId: string;

  @Column('text', { name: 'ended_as', nullable: true })
  endedAs: LineEnd | null;

  @Column('date', { name: 'ended_on', nullable: true })
  endedOn: string | null;

  @Column('text', { name: 'ended_reason', nullable: true })
  endedReason: string | null;

  @Column('uuid', { name: 'ended_by', nullable: true })
  @ForeignKey('AppUser', { name: 'plan_line_ender_fk' })
  endedBy: string | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
