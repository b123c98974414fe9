import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** One import somebody asked for through the API: what was asked, how far it is and what came of it. */
@Entity('caseload_import')
@Check(
  'caseload_import_state',
  `state in ('receiving', 'received', 'checking', 'checked', 'saving', 'saved', 'refused', 'failed', 'cancelled')`,
)
@Index('caseload_import_starter_idx', { synchronize: false })
export class CaseloadImport {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'caseload_import_pk' })
  id: string;

  /** Where whoever brought it works. */
  @Column('uuid', { name: 'office_id' })
  @ForeignKey('Office', { name: 'caseload_import_office_fk' })
  officeId: string;

  /** Nobody else sees it, because it shows what stands in the file. */
  @Column('uuid', { name: 'started_by' })
  @ForeignKey('AppUser', { name: 'caseload_import_starter_fk' })
  startedBy: string;

  @Column('text')
  state: string;

  @Column('jsonb')
  options: Record<string, unknown>;

  /** The sheet and the rows read of it; never a name. */
  @Column('jsonb', { default: '{}' })
  progress: Record<string, unknown>;

  /** Counts alone. */
  @Column('jsonb', { nullable: true })
  result: Record<string, unknown> | null;

  @Column('timestamptz', { name: 'received_at' })
  receivedAt: Date;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;
}
