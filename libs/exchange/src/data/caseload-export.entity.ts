import type { CaseloadExportState } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A caseload somebody asked for through the API: encrypted on disk until it is fetched, or for a day. */
@Entity('caseload_export')
@Check('caseload_export_state', `state in ('waiting', 'writing', 'ready', 'fetched', 'gone', 'failed')`)
@Index('caseload_export_starter_idx', { synchronize: false })
export class CaseloadExport {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'caseload_export_pk' })
  id: string;

  @Column('uuid', { name: 'office_id' })
  @ForeignKey('Office', { name: 'caseload_export_office_fk' })
  officeId: string;

  /** Nobody else fetches it. */
  @Column('uuid', { name: 'started_by' })
  @ForeignKey('AppUser', { name: 'caseload_export_starter_fk' })
  startedBy: string;

  @Column('text')
  state: CaseloadExportState;

  @Column('jsonb')
  options: Record<string, unknown>;

  /** Goes once the trail holds it. */
  @Column('text', { nullable: true })
  reason: string | null;

  @Column('jsonb', { default: '{}' })
  progress: Record<string, unknown>;

  /** Counts alone. */
  @Column('jsonb', { nullable: true })
  result: Record<string, unknown> | null;

  @Column('text', { name: 'file_name', nullable: true })
  fileName: string | null;

  @Column('bigint', { name: 'byte_size', nullable: true })
  byteSize: string | null;

  /** When it goes, every copy of the file is lost for ever. */
  @Column('bytea', { name: 'wrapped_key', nullable: true })
  wrappedKey: Buffer | null;

  /** Goes when it is shown. */
  @Column('bytea', { name: 'wrapped_password', nullable: true })
  wrappedPassword: Buffer | null;

  @Column('timestamptz', { name: 'asked_at' })
  askedAt: Date;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt: Date | null;

  @Column('integer', { default: 1 })
  version: number;
}
