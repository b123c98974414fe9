import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A mail a demonstration, or an installation without a mail server, keeps to be read in the app instead of sending. */
@Entity('kept_mail')
@Unique('kept_mail_intent_key', ['intentId'])
@ForeignKey('MessageIntentRow', ['intentId', 'officeId'], ['id', 'officeId'], {
  name: 'kept_mail_intent_office_fk',
  onUpdate: 'CASCADE',
})
@Index('kept_mail_office_idx', { synchronize: false })
export class KeptMail {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'kept_mail_pk' })
  id!: string;

  /** Unique: a handler that runs twice keeps one mail. */
  @Column('uuid', { name: 'intent_id' })
  intentId!: string;

  @Column('uuid', { name: 'office_id' })
  officeId!: string;

  @Column('text')
  recipient!: string;

  @Column('text')
  subject!: string;

  @Column('text')
  body!: string;

  @Column('timestamptz', { name: 'kept_at' })
  keptAt!: Date;
}
