import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When each tick last ran in any worker, so that two workers or a restart do not run it twice in its period. */
@Entity('tick_run')
export class TickRun {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'tick_run_pk' })
  tick: string;

  @Column('timestamptz', { name: 'began_at' })
  beganAt: Date;

  @Column('timestamptz', { name: 'ended_at' })
  endedAt: Date;

  /** Why the last run failed: an error's class and code; null when it went well. */
  @Column('text', { nullable: true })
  reason: string | null;
}
