import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signed witness of how far a month's chain had come: to rewrite it, every later signature must be forged. */
@Entity('audit_head')
export class AuditHead {
  @PrimaryColumn('date', { primaryKeyConstraintName: 'audit_head_pk' })
  month: string;

  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'audit_head_pk' })
  seq: string;

  @Column('bytea')
  digest: Buffer;

  @Column('timestamptz', { name: 'signed_at' })
  signedAt: Date;

  /** Which public key verifies it; the secret it was made from may have been changed since. */
  @Column('text', { name: 'key_id' })
  keyId: string;

  @Column('bytea')
  signature: Buffer;
}
