import type { FlagCode, MatterClass } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CaseMember } from '../../data/case-member.entity.ts';
import { MemberBound } from '../../data/member-bound.ts';

/** A mark that asks for attention, with its reason; lowered with a reason too, and kept, because somebody acted on it. */
@Entity('case_flag')
@ForeignKey(() => CaseMember, ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'case_flag_member_fk',
  onUpdate: 'CASCADE',
})
@Check('case_flag_class', `matter_class in ('ordinary', 'health', 'protection')`)
@Check('case_flag_lowered_whole', `num_nonnulls(lowered_by, lowered_at, lower_reason) in (0, 3)`)
@Index('case_flag_case_idx', ['caseId', 'raisedAt'])
@Index('case_flag_member_idx', ['memberId'])
export class CaseFlag extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'case_flag_pk' })
  id: string;

  /** Follows from the code. */
  @Column('text', { name: 'matter_class' })
  matterClass: MatterClass;

  @Column('text')
  code: FlagCode;

  @Column('text')
  reason: string;

  @Column('uuid', { name: 'author_id' })
  @ForeignKey('AppUser', { name: 'case_flag_author_fk' })
  authorId: string;

  @Column('timestamptz', { name: 'raised_at' })
  raisedAt: Date;

  @Column('uuid', { name: 'lowered_by', nullable: true })
  @ForeignKey('AppUser', { name: 'case_flag_lowerer_fk' })
  loweredBy: string | null;

  @Column('timestamptz', { name: 'lowered_at', nullable: true })
  loweredAt: Date | null;

  @Column('text', { name: 'lower_reason', nullable: true })
  lowerReason: string | null;

  @Column('integer', { default: 1 })
  version: number;
}
