import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CaseTransfer } from './case-transfer.entity.ts';

/** The number of a case an office gave away: whoever is asked at its desk can say where the file went. */
@Entity('case_transfer_number')
export class CaseTransferNumber {
  @PrimaryColumn('uuid', { name: 'transfer_id', primaryKeyConstraintName: 'case_transfer_number_pk' })
  @ForeignKey(() => CaseTransfer, { name: 'case_transfer_number_transfer_fk' })
  transferId: string;

  /** The giver's, for ever. */
  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('text')
  number: string;
}
