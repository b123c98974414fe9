import type { SpecialService } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What a carrier is asked to bring or do for somebody: the code carriers use, and never why. */
@Entity('passenger_service')
@ForeignKey('BookingPassenger', ['passengerId', 'bookingId'], ['id', 'bookingId'], {
  name: 'passenger_service_passenger_fk',
  onDelete: 'CASCADE',
})
@ForeignKey('BookingPassenger', ['passengerId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'passenger_service_case_fk',
  onUpdate: 'CASCADE',
  onDelete: 'CASCADE',
})
@Check('passenger_service_code', `code in ('WCHR', 'WCHS', 'WCHC', 'UMNR', 'MEDA', 'STCR', 'MAAS', 'INFT')`)
@Index('passenger_service_booking_idx', ['bookingId'])
export class PassengerService {
  @PrimaryColumn('uuid', { name: 'passenger_id', primaryKeyConstraintName: 'passenger_service_pk' })
  passengerId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'passenger_service_pk' })
  code: SpecialService;

  @Column('uuid', { name: 'booking_id' })
  bookingId: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  /** The day the carrier said that it will. */
  @Column('date', { name: 'confirmed_on', nullable: true })
  confirmedOn: string | null;
}
