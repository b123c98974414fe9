import { Column } from 'typeorm';

/** What every counted row carries: whose it is now, and what was true of it on its own day. */
export abstract class CountedRow {
  /** Follows the member, as `officeId` does: whoever cares for them sees and corrects it. */
  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('uuid', { name: 'member_id' })
  memberId: string;

  /** The office it is counted for, whatever becomes of the case. */
  @Column('uuid', { name: 'counted_office_id' })
  countedOfficeId: string;

  /** None before anybody was judged by a programme, and for whoever left without one. */
  @Column('text', { name: 'programme_code', nullable: true })
  programmeCode: string | null;

  @Column('char', { name: 'host_country_code', length: 2 })
  hostCountryCode: string;

  @Column('char', { name: 'destination_country_code', length: 2, nullable: true })
  destinationCountryCode: string | null;

  @Column('text', { name: 'return_type', nullable: true })
  returnType: string | null;

  /** Figures count `avrr_programme` unless they are asked for others. */
  @Column('text')
  channel: string;
}
