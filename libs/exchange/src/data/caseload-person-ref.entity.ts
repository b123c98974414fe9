import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** What an earlier system called a person; the words go when the person is erased, and nobody is brought back. */
@Entity('caseload_person_ref')
@ForeignKey('Person', ['personId', 'officeId'], ['id', 'officeId'], {
  name: 'caseload_person_ref_person_fk',
  onUpdate: 'CASCADE',
})
@Unique('caseload_person_ref_digest_key', ['digest'])
@Index('caseload_person_ref_person_idx', ['personId'])
export class CaseloadPersonRef {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'caseload_person_ref_pk' })
  id: string;

  /** Whoever was called by two references and found to be one has both. */
  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('text')
  digest: string;

  @Column('text', { name: 'person_ref', nullable: true })
  personRef: string | null;
}
