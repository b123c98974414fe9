import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** An uploaded caseload: encrypted on disk under a key of its own, and gone with its run or after a day. */
@Entity('caseload_file')
@Unique('caseload_file_ordinal_key', ['importId', 'ordinal'])
@Check('caseload_file_received', 'received between 0 and byte_size')
export class CaseloadFile {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'caseload_file_pk' })
  id: string;

  @Column('uuid', { name: 'import_id' })
  @ForeignKey('CaseloadImport', { name: 'caseload_file_import_fk', onDelete: 'CASCADE' })
  importId: string;

  @Column('integer')
  ordinal: number;

  @Column('text', { name: 'file_name' })
  fileName: string;

  @Column('bytea', { name: 'wrapped_key' })
  wrappedKey: Buffer;

  @Column('integer', { name: 'byte_size' })
  byteSize: number;

  /** How much of it is here, in bytes. */
  @Column('integer', { default: 0 })
  received: number;
}
