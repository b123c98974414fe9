import type { MatterClass, MatterDecision, OpenMatterRoom } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CaseMember } from '../../data/case-member.entity.ts';
import { MemberBound } from '../../data/member-bound.ts';

/** What somebody decided about a matter that was open when a case was to be closed. Never rewritten: a new one is added. */
@Entity('closure_decision')
@ForeignKey(() => CaseMember, ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'closure_decision_member_fk',
  onUpdate: 'CASCADE',
})
@Check('closure_decision_decision', `decision in ('settled-elsewhere', 'carried-over', 'given-up')`)
@Check('closure_decision_class', `matter_class in ('ordinary', 'health', 'protection')`)
@Index('closure_decision_matter_idx', ['matterId'])
@Index('closure_decision_case_idx', ['caseId'])
@Index('closure_decision_member_idx', ['memberId'])
export class ClosureDecision extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'closure_decision_pk' })
  id: string;

  @Column('text')
  room: OpenMatterRoom;

  @Column('text')
  kind: string;

  @Column('uuid', { name: 'matter_id' })
  matterId: string;

  /** The matter as it stood when it was decided; another state asks anew. */
  @Column('text', { name: 'matter_state' })
  matterState: string;

  /** As the matter's own: what was decided of sealed matter is sealed. */
  @Column('text', { name: 'matter_class' })
  matterClass: MatterClass;

  @Column('text')
  decision: MatterDecision;

  /** Where it was settled, to whom it was carried over, or why it was given up; goes when the person is erased. */
  @Column('text')
  words: string;

  @Column('uuid', { name: 'author_id' })
  @ForeignKey('AppUser', { name: 'closure_decision_author_fk' })
  authorId: string;

  @Column('timestamptz', { name: 'decided_at' })
  decidedAt: Date;
}
