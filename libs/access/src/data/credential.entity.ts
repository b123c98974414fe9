import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AppUser } from './app-user.entity.ts';

/** How a user proves who they are. Apart from the user, so that no list of people can ever carry a hash with it. */
@Entity('credential')
export class Credential {
  @PrimaryColumn('uuid', { name: 'user_id', primaryKeyConstraintName: 'credential_pk' })
  @ForeignKey(() => AppUser, { name: 'credential_user_fk' })
  userId: string;

  /** Argon2id in PHC form; null until the one-time link was used. */
  @Column('text', { name: 'password_hash', nullable: true })
  passwordHash: string | null;

  @Column('timestamptz', { name: 'password_set_at', nullable: true })
  passwordSetAt: Date | null;

  /** Encrypted with a key of the installation: a copy of the database alone makes no codes. */
  @Column('bytea', { name: 'totp_secret', nullable: true })
  totpSecret: Buffer | null;

  @Column('timestamptz', { name: 'totp_confirmed_at', nullable: true })
  totpConfirmedAt: Date | null;

  /** A secret shown but not yet proven; the one before it goes on working until this one is. */
  @Column('bytea', { name: 'totp_pending_secret', nullable: true })
  totpPendingSecret: Buffer | null;

  /** The last half-minute whose code was taken: a code seen over a shoulder is worth nothing (RFC 6238, 5.2). */
  @Column('bigint', { name: 'totp_last_step', default: 0 })
  totpLastStep: string;

  /** Failures since the last complete sign-in, counted before each try so that parallel tries gain nothing. */
  @Column('integer', { name: 'failed_count', default: 0 })
  failedCount: number;

  @Column('timestamptz', { name: 'locked_until', nullable: true })
  lockedUntil: Date | null;
}
