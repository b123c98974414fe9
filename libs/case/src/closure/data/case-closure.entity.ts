import type { ClosureOutcome } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CaseMember } from '../../data/case-member.entity.ts';
import { MemberBound } from '../../data/member-bound.ts';

/** How assistance of one member ended. A case that is opened again keeps it, because it was closed until then. */
@Entity('case_closure')
@ForeignKey(() => CaseMember, ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'case_closure_member_fk',
  onUpdate: 'CASCADE',
})
@Check(
  'case_closure_outcome',
  `outcome in ('goals-reached', 'goals-partly-reached', 'goals-not-reached', 'no-help-due', 'not-known')`,
)
@Index('case_closure_case_idx', ['caseId'])
@Index('case_closure_member_idx', ['memberId'])
export class CaseClosure extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'case_closure_pk' })
  id: string;

  @Column('text')
  outcome: ClosureOutcome;

  /** One of the reasons of the step. */
  @Column('text', { name: 'reason_code' })
  reasonCode: string;

  @Column('date', { name: 'closed_on' })
  closedOn: string;

  /** What was explored with the person before an early end; goes when the person is erased. */
  @Column('text', { nullable: true })
  explored: string | null;

  @Column('uuid', { name: 'closed_by' })
  @ForeignKey('AppUser', { name: 'case_closure_closer_fk' })
  closedBy: string;

  @Column('timestamptz', { name: 'closed_at' })
  closedAt: Date;

  /** When the step was found to be a mistake. */
  @Column('timestamptz', { name: 'taken_back_at', nullable: true })
  takenBackAt: Date | null;
}
