import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A try at signing in, for the rate limit; forgotten after a day. */
@Entity('sign_in_attempt')
@Index('sign_in_attempt_subject_idx', ['subjectHash', 'at'])
export class SignInAttempt {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'sign_in_attempt_pk',
  })
  id: string;

  /** An account or an address of the network, keyed by the installation's secret: the table names nobody. */
  @Column('bytea', { name: 'subject_hash' })
  subjectHash: Buffer;

  @Column('timestamptz')
  at: Date;

  @Column('boolean')
  succeeded: boolean;
}
