import {
  APPOINTMENT_STATES,
  CALENDAR_INTERPRETERS,
  CALENDAR_WHOSE,
  LANGUAGES_OF_THE_APP,
  INTERPRETER_MODES,
  type AppointmentState,
  type CalendarInterpreter,
  type CalendarWhose,
  type AppLanguage,
  type InterpreterMode,
} from '@homeward/contracts';
import { CodeField, DayField, IdField, listDto } from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';

export class CalendarFiltersDto {
  @DayField({ about: 'The first day, by the clock of the office.' })
  from: string;

  @DayField({ about: 'The last day; at most six weeks are given.' })
  to: string;

  @CodeField(CALENDAR_WHOSE, { about: 'With you when absent, or of the offices you work in.', optional: true })
  whose?: CalendarWhose;

  @IdField({ about: 'Only this office.', optional: true })
  officeId?: string;

  @IdField({ about: 'Only in this room.', optional: true })
  roomId?: string;

  @CodeField(CALENDAR_INTERPRETERS, {
    about: 'Only with an interpreter: any that is needed, still to be booked, or booked.',
    optional: true,
  })
  interpreter?: CalendarInterpreter;
}

export class CalendarAppointmentDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty() number: string;
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty() memberName: string;
  @ApiProperty({ format: 'uuid' }) officeId: string;
  @ApiProperty({ description: 'The office’s IANA zone, in which the hour was promised.' }) timeZone: string;
  @ApiProperty({ format: 'uuid' }) withUserId: string;
  @ApiProperty({ type: String, nullable: true }) withUserName: string | null;
  @ApiProperty({ format: 'date-time' }) startsAt: string;
  @ApiProperty({ type: 'integer' }) durationMinutes: number;
  @ApiProperty() place: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) roomId: string | null;
  @ApiProperty({ type: String, nullable: true }) roomName: string | null;
  @ApiProperty({ type: String, nullable: true }) language: string | null;
  @ApiProperty() interpreterNeeded: boolean;
  @ApiProperty({ description: 'Needed and not booked is work to do.' }) interpreterBooked: boolean;
  @ApiProperty({ enum: INTERPRETER_MODES, nullable: true }) interpreterMode: InterpreterMode | null;
  @ApiProperty({ enum: APPOINTMENT_STATES }) state: AppointmentState;
  @ApiProperty({ type: 'integer' }) version: number;
}

export const CalendarListDto = listDto(CalendarAppointmentDto);

export class OpenCalendarFeedDto {
  @CodeField(LANGUAGES_OF_THE_APP, { about: 'In which the kind of each entry is written.' })
  language: AppLanguage;
}

export class OpenedCalendarFeedDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, format: 'date-time', description: 'It ends by itself on this day.' }) expiresAt: Date;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Of the address `/api/calendar-feeds/{token}.ics`; told once, null when the request is sent again.',
  })
  token: string | null;
}

export class CalendarFeedDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: String, format: 'date-time' }) expiresAt: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When some program last asked.' })
  lastReadAt: Date | null;
}

export const CalendarFeedListDto = listDto(CalendarFeedDto);
