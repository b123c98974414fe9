import { Check, Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/**
 * What was done or read, by whom, when. Rows are only ever added. The table is partitioned by month, so that a month
 * can be verified, kept and retired whole; TypeORM cannot describe partitions, hence it never synchronises this table.
 */
@Entity('audit_event', { synchronize: false })
@Check('audit_event_actor_kind', `actor_kind in ('person', 'api-key', 'system', 'anonymous')`)
@Index('audit_event_record_idx', { synchronize: false })
@Index('audit_event_office_idx', { synchronize: false })
@Index('audit_event_at_idx', { synchronize: false })
export class AuditEvent {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'audit_event_pk' })
  id: string;

  @PrimaryColumn('timestamptz', { primaryKeyConstraintName: 'audit_event_pk' })
  at: Date;

  @Column('text', { name: 'actor_kind' })
  actorKind: string;

  @Column('uuid', { name: 'actor_id', nullable: true })
  actorId: string | null;

  /** Whose trail it is: the office of the record, and so who may read the event. */
  @Column('uuid', { name: 'office_id', nullable: true })
  officeId: string | null;

  @Column('text', { name: 'correlation_id' })
  correlationId: string;

  @Column('text')
  action: string;

  @Column('text', { name: 'record_type' })
  recordType: string;

  @Column('text', { name: 'record_id' })
  recordId: string;

  /** A salted digest for each field: it proves a value while its salt stands, and says nothing once that is erased. */
  @Column('jsonb', { name: 'value_digests', default: () => `'{}'` })
  valueDigests: Record<string, string>;
}
