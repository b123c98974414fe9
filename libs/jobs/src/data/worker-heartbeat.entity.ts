import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One row a running worker. Readiness trusts this and nothing a worker says of itself. */
@Entity('worker_heartbeat')
export class WorkerHeartbeat {
  @PrimaryColumn('uuid', { name: 'worker_id', primaryKeyConstraintName: 'worker_heartbeat_pk' })
  workerId: string;

  @Column('timestamptz', { name: 'started_at' })
  startedAt: Date;

  @Column('timestamptz', { name: 'beat_at' })
  beatAt: Date;
}
