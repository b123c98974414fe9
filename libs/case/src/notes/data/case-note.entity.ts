import type { MatterClass } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { CaseMember } from '../../data/case-member.entity.ts';
import { MemberBound } from '../../data/member-bound.ts';

/** What a colleague wrote about a member. It is never rewritten: a correction is a note of its own beside it. */
@Entity('case_note')
@ForeignKey(() => CaseMember, ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'case_note_member_fk',
  onUpdate: 'CASCADE',
})
@ForeignKey(() => CaseNote, ['correctsId', 'memberId', 'matterClass'], ['id', 'memberId', 'matterClass'], {
  name: 'case_note_corrects_fk',
})
@Unique('case_note_id_member_class_key', ['id', 'memberId', 'matterClass'])
@Check('case_note_class', `matter_class in ('ordinary', 'health', 'protection')`)
@Check('case_note_length', `length(text) between 1 and 10000`)
@Index('case_note_case_idx', ['caseId', 'createdAt'])
@Index('case_note_member_idx', ['memberId'])
export class CaseNote extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'case_note_pk' })
  id: string;

  @Column('text', { name: 'matter_class' })
  matterClass: MatterClass;

  @Column('text')
  text: string;

  @Column('uuid', { name: 'corrects_id', nullable: true })
  correctsId: string | null;

  @Column('uuid', { name: 'author_id' })
  @ForeignKey('AppUser', { name: 'case_note_author_fk' })
  authorId: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
