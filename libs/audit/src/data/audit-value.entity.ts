import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The values of an event, apart from it with their salt, so that both can be deleted and the chain still verifies. */
@Entity('audit_value')
@Index('audit_value_record_idx', { synchronize: false })
export class AuditValue {
  @PrimaryColumn('uuid', { name: 'event_id', primaryKeyConstraintName: 'audit_value_pk' })
  eventId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'audit_value_pk' })
  field: string;

  /** Without it a digest of a short value, such as a birth date, could be found by trying all of them. */
  @Column('bytea')
  salt: Buffer;

  @Column('jsonb', { nullable: true })
  before: unknown;

  @Column('jsonb', { nullable: true })
  after: unknown;

  /** Repeated from the event, so that the values of a record are found when it is erased. */
  @Column('text', { name: 'record_type' })
  recordType: string;

  @Column('text', { name: 'record_id' })
  recordId: string;

  @Column('uuid', { name: 'office_id', nullable: true })
  officeId: string | null;
}
