import type { InstallationMode } from '@homeward/contracts';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** Made-up people and real ones must never meet: an installation says at its first row which it is, and stays so. */
@Entity('installation')
@Check('installation_single', 'id = 1')
@Check('installation_mode', `mode in ('demo', 'live')`)
export class Installation {
  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'installation_pk', default: 1 })
  id: number;

  @Column('text')
  mode: InstallationMode;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  /** When its beginning was complete: the demonstration loaded, or the first administrator invited. Until then a start goes on with it. */
  @Column('timestamptz', { name: 'begun_at', nullable: true })
  begunAt: Date | null;
}
