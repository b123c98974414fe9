import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { AppUser } from './app-user.entity.ts';
import { KnownDevice } from './known-device.entity.ts';

/** One sign-in of one browser. It lives here and nowhere else, so that it can be ended from here. */
@Entity('session')
@Unique('session_token_key', ['tokenHash'])
@Index('session_user_idx', ['userId'])
@Index('session_device_idx', ['deviceId'])
export class Session {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'session_pk' })
  id: string;

  @Column('uuid', { name: 'user_id' })
  @ForeignKey(() => AppUser, { name: 'session_user_fk' })
  userId: string;

  /** The browser, once it is a known one: tries of its second factor are counted where those of its password are. */
  @Column('uuid', { name: 'device_id', nullable: true })
  @ForeignKey(() => KnownDevice, { name: 'session_device_fk', onDelete: 'SET NULL' })
  deviceId: string | null;

  /** The token itself is known to the browser alone: a copy of the database signs nobody in. */
  @Column('bytea', { name: 'token_hash' })
  tokenHash: Buffer;

  @Column('text', { name: 'csrf_token' })
  csrfToken: string;

  @Column('timestamptz', { name: 'second_factor_at', nullable: true })
  secondFactorAt: Date | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  /** Written once a minute at most, so that reading costs no write. */
  @Column('timestamptz', { name: 'last_seen_at' })
  lastSeenAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null;
}
