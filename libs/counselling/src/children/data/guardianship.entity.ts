import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { MemberBound } from '../../data/member-bound.ts';

/** Who speaks for a child without parents, by whose act, and from when until when: a step needs the guardian of its own day. */
@Entity('guardianship')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'guardianship_member_fk',
  onUpdate: 'CASCADE',
})
@Exclusion('guardianship_no_overlap', `using gist (member_id with =, daterange(valid_from, valid_to, '[]') with &&)`)
@Check('guardianship_term', `valid_to >= valid_from`)
@Index('guardianship_member_idx', ['memberId', 'validFrom'])
@Unique('guardianship_replaces_key', ['replacesId'])
export class Guardianship extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'guardianship_pk' })
  id: string;

  /** Who appointed; in Belgium the Guardianship Service. */
  @Column('text')
  authority: string;

  /** The reference of the appointing act. */
  @Column('text')
  act: string;

  @Column('date', { name: 'appointed_on' })
  appointedOn: string;

  @Column('text', { name: 'guardian_name' })
  guardianName: string;

  @Column('text')
  contact: string;

  /** The guardian's own file with channels and consents; without one nobody writes to them. */
  @Column('uuid', { name: 'guardian_person_id', nullable: true })
  @ForeignKey('Person', { name: 'guardianship_guardian_fk' })
  guardianPersonId: string | null;

  @Column('date', { name: 'valid_from' })
  validFrom: string;

  /** The last day of the term; open when null. */
  @Column('date', { name: 'valid_to', nullable: true })
  validTo: string | null;

  /** The guardianship this one follows: a guardian may be replaced, and never leaves a gap unseen. */
  @Column('uuid', { name: 'replaces_id', nullable: true })
  @ForeignKey(() => Guardianship, { name: 'guardianship_replaces_fk' })
  replacesId: string | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('uuid', { name: 'recorded_by' })
  @ForeignKey('AppUser', { name: 'guardianship_recorder_fk' })
  recordedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
