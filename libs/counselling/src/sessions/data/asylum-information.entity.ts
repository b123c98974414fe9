import type { AsylumEntry } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/**
 * What a member answered about fear of return, and the information on asylum that was given after: sealed, and only
 * ever added to, because whoever asks need not be allowed to read it back.
 */
@Entity('asylum_information')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'asylum_information_member_fk',
  onUpdate: 'CASCADE',
})
@Check('asylum_information_class', `matter_class = 'protection'`)
@Check('asylum_information_entry', `entry in ('fears-return', 'does-not-fear-return', 'information-given')`)
export class AsylumInformation {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'asylum_information_pk' })
  id: string;

  @Column('uuid', { name: 'case_id' })
  @Index('asylum_information_case_idx')
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('uuid', { name: 'member_id' })
  @Index('asylum_information_member_idx')
  memberId: string;

  /** Where it was said; null for information given outside a session. */
  @Column('uuid', { name: 'session_id', nullable: true })
  @ForeignKey('CounsellingSession', { name: 'asylum_information_session_fk' })
  sessionId: string | null;

  @Column('text', { name: 'matter_class', default: 'protection' })
  matterClass: 'protection';

  @Column('text')
  entry: AsylumEntry;

  @Column('date', { name: 'happened_on' })
  happenedOn: string;

  @Column('text', { nullable: true })
  text: string | null;

  @Column('uuid', { name: 'author_id' })
  @ForeignKey('AppUser', { name: 'asylum_information_author_fk' })
  authorId: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
