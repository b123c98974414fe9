import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** What an earlier system called a case, and what of it stands nowhere else. */
@Entity('caseload_case_ref')
@ForeignKey('CaseFile', ['caseId', 'officeId'], ['id', 'officeId'], {
  name: 'caseload_case_ref_case_fk',
  onUpdate: 'CASCADE',
})
@Unique('caseload_case_ref_digest_key', ['digest'])
@Check('caseload_case_ref_past_retention', `past_retention in ('kept', 'anonymised')`)
export class CaseloadCaseRef {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'caseload_case_ref_pk' })
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('text')
  digest: string;

  @Column('text', { name: 'case_ref' })
  caseRef: string;

  @Column('text', { name: 'programme_code', nullable: true })
  @ForeignKey('Programme', { name: 'caseload_case_ref_programme_fk' })
  programmeCode: string | null;

  /** How those of the case return: by the programme, the Immigration Office or a Dublin transfer. */
  @Column('text')
  channel: string;

  /** Imported although its time was over: the nightly retention leaves a kept one to a person. */
  @Column('text', { name: 'past_retention', nullable: true })
  pastRetention: string | null;

  @Column('timestamptz', { name: 'imported_at' })
  importedAt: Date;
}
