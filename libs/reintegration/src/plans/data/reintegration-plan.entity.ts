import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { MemberBound } from '../../data/member-bound.ts';

/** What one member means to do with the help. A plan is a member’s: stage, entitlement and signature are. */
@Entity('reintegration_plan')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'reintegration_plan_member_fk',
  onUpdate: 'CASCADE',
})
@Unique('reintegration_plan_member_key', ['memberId'])
@Index('reintegration_plan_case_idx', ['caseId'])
export class ReintegrationPlan extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'reintegration_plan_pk' })
  id: string;

  @Column('uuid', { name: 'created_by' })
  @ForeignKey('AppUser', { name: 'reintegration_plan_creator_fk' })
  createdBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('integer', { default: 1 })
  version: number;
}
