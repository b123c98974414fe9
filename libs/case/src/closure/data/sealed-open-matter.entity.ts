import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CaseMember } from '../../data/case-member.entity.ts';
import { MemberBound } from '../../data/member-bound.ts';

/**
 * That a sealed record of a member is open, without which, of what class or about what. Triggers write it beside the
 * record, so that closing waits for the officer it is for, and whoever closes learns no more than whom to ask.
 */
@Entity('sealed_open_matter')
@ForeignKey(() => CaseMember, ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'sealed_open_matter_member_fk',
  onUpdate: 'CASCADE',
})
@Index('sealed_open_matter_member_idx', ['memberId'])
export class SealedOpenMatter extends MemberBound {
  @PrimaryColumn('uuid', { name: 'record_id', primaryKeyConstraintName: 'sealed_open_matter_pk' })
  recordId: string;

  /** Set by the officer's decision; empty again when the record changes. */
  @Column('timestamptz', { name: 'answered_at', nullable: true })
  answeredAt: Date | null;
}
