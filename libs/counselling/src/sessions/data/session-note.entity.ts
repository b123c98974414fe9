import type { MatterClass } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CounsellingSession } from './counselling-session.entity.ts';

/**
 * What was written down of a session. Each note has its own class, so that a word on health inside an ordinary session
 * is closed without closing the session; whether a sealed one exists is itself sealed.
 */
@Entity('session_note')
@ForeignKey(() => CounsellingSession, ['sessionId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'session_note_session_fk',
  onUpdate: 'CASCADE',
})
@Check('session_note_class', `matter_class in ('ordinary', 'health', 'protection')`)
export class SessionNote {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'session_note_pk' })
  id: string;

  @Column('uuid', { name: 'session_id' })
  @Index('session_note_session_idx')
  sessionId: string;

  @Column('uuid', { name: 'case_id' })
  @Index('session_note_case_idx')
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('text', { name: 'matter_class' })
  matterClass: MatterClass;

  @Column('text')
  text: string;

  /** Whoever wrote a sealed note may read it again, in a session with a second factor. */
  @Column('uuid', { name: 'author_id' })
  @ForeignKey('AppUser', { name: 'session_note_author_fk' })
  authorId: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
