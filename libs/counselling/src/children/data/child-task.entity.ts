import type { ChildTaskKind } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { MemberBound } from '../../data/member-bound.ts';

/** Something that must be done for a child by a day. What tells of a refusal is protection matter. */
@Entity('child_task')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'child_task_member_fk',
  onUpdate: 'CASCADE',
})
@Check('child_task_kind', `kind in ('turns-eighteen', 'turned-eighteen', 'parental-refusal')`)
@Check('child_task_class', `matter_class in ('ordinary', 'protection')`)
@Check('child_task_done_whole', `(done_on is null) = (done_by is null)`)
@Index('child_task_open_idx', { synchronize: false })
@Index('child_task_case_idx', ['caseId'])
@Unique('child_task_key', ['kind', 'subjectId'])
export class ChildTask extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'child_task_pk' })
  id: string;

  @Column('text')
  kind: ChildTaskKind;

  @Column('text', { name: 'matter_class' })
  matterClass: 'ordinary' | 'protection';

  /** What it is about; the same task is raised once. */
  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  @Column('date', { name: 'due_on' })
  dueOn: string;

  @Column('date', { name: 'done_on', nullable: true })
  doneOn: string | null;

  @Column('uuid', { name: 'done_by', nullable: true })
  @ForeignKey('AppUser', { name: 'child_task_doer_fk' })
  doneBy: string | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('uuid', { name: 'author_id', nullable: true })
  @ForeignKey('AppUser', { name: 'child_task_author_fk' })
  authorId: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
