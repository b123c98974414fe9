import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/**
 * An event's place in the chain of its month. It stands apart from the event, because linking inside the acting
 * transaction would make every action wait for every other one.
 */
@Entity('audit_link')
@Unique('audit_link_event_key', ['eventId'])
export class AuditLink {
  /** The first day of the month, in UTC. */
  @PrimaryColumn('date', { primaryKeyConstraintName: 'audit_link_pk' })
  month: string;

  /** Counts from 1 without a gap, in the order in which committed events were found. */
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'audit_link_pk' })
  seq: string;

  @Column('uuid', { name: 'event_id' })
  eventId: string;

  @Column('bytea')
  previous: Buffer;

  @Column('bytea')
  digest: Buffer;
}
