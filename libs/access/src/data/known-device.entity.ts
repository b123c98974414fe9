import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { AppUser } from './app-user.entity.ts';

/**
 * A browser that signed in to this account before. Its failures are counted apart, so that a stranger who keeps failing
 * cannot keep the owner out (OWASP, "Slow down online guessing attacks with device cookies").
 */
@Entity('known_device')
@Unique('known_device_nonce_key', ['nonceHash'])
@Index('known_device_user_idx', ['userId'])
export class KnownDevice {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'known_device_pk' })
  id: string;

  @Column('uuid', { name: 'user_id' })
  @ForeignKey(() => AppUser, { name: 'known_device_user_fk' })
  userId: string;

  /** Of the number in the browser's cookie, which the browser alone knows. */
  @Column('bytea', { name: 'nonce_hash' })
  nonceHash: Buffer;

  /** Failures of this device since its last complete sign-in. */
  @Column('integer', { name: 'failed_count', default: 0 })
  failedCount: number;

  @Column('timestamptz', { name: 'locked_until', nullable: true })
  lockedUntil: Date | null;

  /** Half a year after its last complete sign-in it is a stranger again. */
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
