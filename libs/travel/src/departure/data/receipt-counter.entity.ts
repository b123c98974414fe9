import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The last receipt number an office gave out in a year. */
@Entity('receipt_counter')
export class ReceiptCounter {
  @PrimaryColumn('uuid', { name: 'office_id', primaryKeyConstraintName: 'receipt_counter_pk' })
  @ForeignKey('Office', { name: 'receipt_counter_office_fk' })
  officeId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'receipt_counter_pk' })
  year: number;

  @Column('integer')
  last: number;
}
