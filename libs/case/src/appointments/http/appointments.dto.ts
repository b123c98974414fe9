import { ATTENDANCES, INTERPRETER_MODES, type Attendance, type InterpreterMode } from '@homeward/contracts';
import {
  CodeField,
  FlagField,
  IdField,
  InstantField,
  IntegerField,
  PatternField,
  TextField,
  VersionField,
} from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';

export class MakeAppointmentDto {
  @IdField({ about: 'The member of the case who comes.' })
  memberId: string;

  @IdField({ about: 'Whom they meet; you when absent.', optional: true })
  withUserId?: string;

  @InstantField({ about: 'When it begins, with its offset; shown in the office’s zone.' })
  startsAt: string;

  @IntegerField({ about: 'How long it is planned to take, in minutes.', min: 5, max: 480 })
  durationMinutes: number;

  @TextField({ about: 'Where, in the words the person is given.', max: 300 })
  place: string;

  @PatternField(/^[a-z]{2,3}$/, 'must be a language code such as ar.', {
    about: 'The language it is held in.',
    optional: true,
  })
  language?: string;

  @FlagField({ about: 'Whether an interpreter must be booked.', optional: true })
  interpreterNeeded?: boolean;

  @FlagField({ about: 'Whether one is booked.', optional: true })
  interpreterBooked?: boolean;

  @CodeField(INTERPRETER_MODES, { about: 'How the interpreter takes part.', optional: true })
  interpreterMode?: InterpreterMode;

  @IdField({ about: 'A room of the office, held for the whole time.', optional: true })
  roomId?: string;
}

export class ArrangeInterpreterDto {
  @VersionField()
  version: number;

  @FlagField({ about: 'Whether an interpreter is needed.' })
  interpreterNeeded: boolean;

  @FlagField({ about: 'Whether one is booked.', optional: true })
  interpreterBooked?: boolean;

  @CodeField(INTERPRETER_MODES, { about: 'How the interpreter takes part.', optional: true })
  interpreterMode?: InterpreterMode;

  @PatternField(/^[a-z]{2,3}$/, 'must be a language code such as ar.', {
    about: 'The language; as before when absent.',
    optional: true,
  })
  language?: string;
}

export class MoveAppointmentDto {
  @VersionField()
  version: number;

  @InstantField({ about: 'When it begins now, with its offset.' })
  startsAt: string;

  @TextField({ about: 'Where; as before when absent.', max: 300, min: 1, optional: true })
  place?: string;

  @IdField({ about: 'Another room; as before when absent, none when null.', optional: true })
  roomId?: string | null;
}

export class CancelAppointmentDto {
  @VersionField()
  version: number;
}

export class RecordAttendanceDto {
  @VersionField()
  version: number;

  @CodeField(ATTENDANCES, {
    about: 'What became of it: the person came, was not there, or the office could not hold it.',
  })
  attendance: Attendance;
}

export class MadeAppointmentDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: String, format: 'date-time' }) startsAt: Date;
  @ApiProperty({ description: 'The office’s IANA zone, in which the hour was promised.' }) timeZone: string;
}

export class AppointmentVersionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) version: number;
}
