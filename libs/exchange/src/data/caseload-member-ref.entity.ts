import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A member an import wrote, with keyed digests of what it last wrote: what was changed here since is left alone. */
@Entity('caseload_member_ref')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'caseload_member_ref_member_fk',
  onUpdate: 'CASCADE',
})
@Index('caseload_member_ref_case_idx', ['caseId'])
export class CaseloadMemberRef {
  @PrimaryColumn('uuid', { name: 'member_id', primaryKeyConstraintName: 'caseload_member_ref_pk' })
  memberId: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  /** Stands here alone where the declaration proves no step. */
  @Column('date', { name: 'declared_on', nullable: true })
  declaredOn: string | null;

  @Column('jsonb')
  written: Record<string, string>;

  @Column('timestamptz', { name: 'imported_at' })
  importedAt: Date;
}
