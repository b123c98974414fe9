import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** That a reference is taken, and by which office first: a keyed digest, so that nobody learns whose it is. */
@Entity('caseload_reference')
@Check('caseload_reference_kind', `kind in ('case', 'person')`)
export class CaseloadReference {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'caseload_reference_pk' })
  kind: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'caseload_reference_pk' })
  digest: string;

  @Column('uuid', { name: 'office_id' })
  @ForeignKey('Office', { name: 'caseload_reference_office_fk' })
  officeId: string;
}
