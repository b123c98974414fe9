import { Column } from 'typeorm';

/** What every merge tells: whose it is, who made it and until when, and whether it was undone. */
export abstract class MergeRecord {
  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('uuid', { name: 'merged_by' })
  mergedBy: string;

  @Column('timestamptz', { name: 'merged_at' })
  mergedAt: Date;

  @Column('timestamptz', { name: 'undo_until' })
  undoUntil: Date;

  @Column('uuid', { name: 'undone_by', nullable: true })
  undoneBy: string | null;

  @Column('timestamptz', { name: 'undone_at', nullable: true })
  undoneAt: Date | null;
}
