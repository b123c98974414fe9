import { Check, Column, Entity, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

export const OUTBOX_STATES = ['waiting', 'enqueued', 'done', 'dead', 'cancelled'] as const;
export type OutboxState = (typeof OUTBOX_STATES)[number];

/** Due work. This row is the truth; the queue only carries its id and may be emptied, doubled or late. */
@Entity('outbox')
@Unique('outbox_key_key', ['key'])
@Check('outbox_status', `status in ('waiting', 'enqueued', 'done', 'dead', 'cancelled')`)
@Index('outbox_open_idx', { synchronize: false })
@Index('outbox_enqueued_idx', { synchronize: false })
@Index('outbox_dead_idx', { synchronize: false })
@Index('outbox_finished_idx', { synchronize: false })
export class OutboxEntry {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'outbox_pk' })
  id: string;

  @Column('text')
  job: string;

  /** Unique, so that the same work asked for twice is one: also for as long as a finished row is kept. */
  @Column('text')
  key: string;

  /** Ids and codes only: whoever reads a queue learns nothing about a person. */
  @Column('jsonb', { default: () => `'{}'` })
  payload: Record<string, unknown>;

  /** The office whose rows the handler may see. */
  @Column('uuid', { name: 'office_id', nullable: true })
  officeId: string | null;

  /** The click that asked for it, so that a log line of the worker is found from the click. */
  @Column('text', { name: 'correlation_id' })
  correlationId: string;

  /** Not before; moved on after a try that failed. */
  @Column('timestamptz', { name: 'due_at' })
  dueAt: Date;

  @Column('text', { default: () => `'waiting'` })
  status: OutboxState;

  /** Tries that ended; one cut short by a crash is no fault of the work and is not counted. */
  @Column('integer', { default: 0 })
  attempts: number;

  /** How often it was begun after a worker had died with it in hand: what kills its workers must stop killing them. */
  @Column('integer', { default: 0 })
  deaths: number;

  @Column('timestamptz', { name: 'enqueued_at', nullable: true })
  enqueuedAt: Date | null;

  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt: Date | null;

  /** Why the last try failed: an error's class and code, never its message, which may name a person. */
  @Column('text', { nullable: true })
  reason: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
