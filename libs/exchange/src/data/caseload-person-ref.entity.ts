import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** What an earlier system called a person; the words go when the person is erased, and nobody is brought back. */
@Entity('caseload_person_ref')
@ForeignKey('Person', ['personId', 'officeId'], ['id', 'officeId'], {
  name: 'caseload_person_ref_person_fk',
  onUpdate: 'CASCADE',
})
@Unique('caseload_person_ref_digest_key', ['digest'])
export class CaseloadPersonRef {
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'caseload_person_ref_pk' })
  personId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('text')
  digest: string;

  @Column('text', { name: 'person_ref', nullable: true })
  personRef: string | null;
}
