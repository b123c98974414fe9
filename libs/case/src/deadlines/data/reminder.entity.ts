import type { DeadlineKind } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { CaseFile } from '../../data/case.entity.ts';

/**
 * That a step told of a matter, once for each due day: a schedule that runs twice, or a queue that is emptied, finds the
 * row and changes nothing. A due day that moves leaves the row over, and takes back what was not yet sent.
 */
@Entity('reminder')
@ForeignKey(() => CaseFile, ['caseId', 'officeId'], ['id', 'officeId'], {
  name: 'reminder_case_fk',
  onUpdate: 'CASCADE',
})
@Unique('reminder_key', ['kind', 'subjectId', 'dueAt', 'step'])
@Index('reminder_standing_idx', { synchronize: false })
@Index('reminder_told_idx', { synchronize: false })
@Index('reminder_case_idx', ['caseId'])
@Check('reminder_state', `state in ('open', 'over')`)
export class Reminder {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'reminder_pk' })
  id: string;

  @Column('uuid', { name: 'office_id' })
  @ForeignKey('Office', { name: 'reminder_office_fk' })
  officeId: string;

  /** No key to the matter itself: it is a row of any room, and may go. */
  @Column('uuid', { name: 'case_id', nullable: true })
  caseId: string | null;

  @Column('text')
  kind: DeadlineKind;

  @Column('uuid', { name: 'subject_id' })
  subjectId: string;

  @Column('text')
  step: string;

  @Column('timestamptz', { name: 'due_at' })
  dueAt: Date;

  /** The office's day. */
  @Column('date', { name: 'due_on' })
  dueOn: string;

  @Column('timestamptz', { name: 'remind_at' })
  remindAt: Date;

  /** Colleagues whose matter it is now; who joins later is told then, and nobody twice. */
  @Column('uuid', { array: true })
  told: string[];

  @Column('text')
  state: 'open' | 'over';

  @Column('timestamptz', { name: 'raised_at' })
  raisedAt: Date;

  @Column('timestamptz', { name: 'over_at', nullable: true })
  overAt: Date | null;
}
