import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A service an import wrote: known by its reference, else by all its columns and its place among like rows. */
@Entity('caseload_service_ref')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'caseload_service_ref_member_fk',
  onUpdate: 'CASCADE',
})
@Unique('caseload_service_ref_digest_key', ['broughtBy', 'digest'])
@Unique('caseload_service_ref_same_rows_key', ['broughtBy', 'sameRows', 'ordinal'])
@Check('caseload_service_ref_known', '(digest is null) = (same_rows is not null and ordinal is not null)')
@Index('caseload_service_ref_member_idx', ['memberId'])
export class CaseloadServiceRef {
  @PrimaryColumn('uuid', { name: 'service_id', primaryKeyConstraintName: 'caseload_service_ref_pk' })
  @ForeignKey('RecordedService', { name: 'caseload_service_ref_service_fk' })
  serviceId: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('uuid', { name: 'member_id' })
  memberId: string;

  @Column('uuid', { name: 'brought_by' })
  @ForeignKey('Office', { name: 'caseload_service_ref_office_fk' })
  broughtBy: string;

  @Column('text', { nullable: true })
  digest: string | null;

  @Column('text', { name: 'same_rows', nullable: true })
  sameRows: string | null;

  @Column('integer', { nullable: true })
  ordinal: number | null;

  @Column('jsonb')
  written: Record<string, string>;
}
