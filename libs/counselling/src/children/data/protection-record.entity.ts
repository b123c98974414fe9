import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MemberBound } from '../../data/member-bound.ts';
import type { ProtectionRecordKind } from './protection-records.ts';

/** The sealed words beside an open row: what a child said, why a parent refused, what was weighed. Written once and never changed. */
@Entity('protection_record')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'protection_record_member_fk',
  onUpdate: 'CASCADE',
})
@Check('protection_record_class', `matter_class = 'protection'`)
@Check(
  'protection_record_kind',
  `kind in ('own-view', 'parental-refusal', 'best-interests-assessment', 'best-interests-determination', 'best-interests-reopening', 'family-tracing', 'family-assessment', 'alert-closing', 'parental-consent', 'care-level')`,
)
@Index('protection_record_subject_idx', ['subjectId'])
@Index('protection_record_member_idx', ['memberId'])
export class ProtectionRecord extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'protection_record_pk' })
  id: string;

  @Column('text', { name: 'matter_class', default: 'protection' })
  matterClass: 'protection';

  @Column('text')
  kind: ProtectionRecordKind;

  /** The open row these words belong to. */
  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  @Column('date', { name: 'happened_on' })
  happenedOn: string;

  @Column('jsonb')
  content: object;

  @Column('uuid', { name: 'author_id' })
  @ForeignKey('AppUser', { name: 'protection_record_author_fk' })
  authorId: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
