import { ApiProperty } from '@nestjs/swagger';
import {
  RECEPTION_KINDS,
  RECEPTION_STATES,
  SETTING_MARKS,
  SUSPENSION_SCOPES,
  SUSPENSION_STATES,
  TRAVEL_SETTINGS,
  type ReceptionKind,
  type ReceptionState,
  type SettingMark,
  type SuspensionScope,
  type SuspensionState,
  type TravelSetting,
} from '@homeward/contracts';
import {
  CodeField,
  DayField,
  FlagField,
  IdField,
  IntegerField,
  listDto,
  PatternField,
  TextField,
  VersionField,
} from '@homeward/platform';
import { PapersVersionDto } from './documents.dto.ts';

export class DraftSuspensionDto {
  @IdField({ about: 'The office it holds for, with those under it; your own when you have one.', optional: true })
  officeId?: string | null;

  @PatternField(/^[A-Z]{2}$/, 'must be a two-letter country code such as YE.', { about: 'The country.' })
  countryCode: string;

  @TextField({ about: 'A part of it in words; the whole of it when left out.', max: 200, optional: true })
  subArea?: string | null;

  @DayField({ about: 'First day.' })
  beginsOn: string;

  @DayField({ about: 'Last day; open when left out.', optional: true })
  endsOn?: string | null;

  @CodeField(SUSPENSION_SCOPES, { about: 'For whom.' })
  scope: SuspensionScope;

  @TextField({ about: 'Who says that it is not safe.', max: 200 })
  authority: string;

  @TextField({ about: 'Where that can be read.', max: 500 })
  source: string;
}

export class ConfirmSuspensionDto {
  @VersionField()
  version: number;
}

export class ProposeSuspensionEndDto extends ConfirmSuspensionDto {
  @DayField({ about: 'Its last day.' })
  endsOn: string;
}

export class SuspensionDto extends PapersVersionDto {
  @ApiProperty({ format: 'uuid' }) officeId: string;
  @ApiProperty() countryCode: string;
  @ApiProperty({ type: String, nullable: true }) subArea: string | null;
  @ApiProperty({ format: 'date' }) beginsOn: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endsOn: string | null;
  @ApiProperty({ enum: SUSPENSION_SCOPES }) scope: SuspensionScope;
  @ApiProperty() authority: string;
  @ApiProperty() source: string;
  @ApiProperty({ enum: SUSPENSION_STATES }) state: SuspensionState;
  @ApiProperty({ format: 'uuid' }) draftedBy: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endProposedOn: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) endProposedBy: string | null;
}

export class SuspensionListDto extends listDto(SuspensionDto) {}

export class RecordTravelSettingDto {
  @CodeField(TRAVEL_SETTINGS, { about: 'Which figure.' })
  code: TravelSetting;

  @IntegerField({ about: 'Days or weeks, as the figure says.', min: 0, max: 400 })
  value: number;

  @DayField({ about: 'From this day on.' })
  validFrom: string;

  @TextField({ about: 'Where it comes from.', max: 500 })
  source: string;
}

export class TravelSettingDto {
  @ApiProperty({ enum: TRAVEL_SETTINGS }) code: TravelSetting;
  @ApiProperty({ type: 'integer' }) value: number;
  @ApiProperty({ enum: SETTING_MARKS, description: 'How well it is known; none is an official figure.' })
  knownFrom: SettingMark;
  @ApiProperty({ type: String, nullable: true }) source: string | null;
  @ApiProperty({ format: 'date' }) validFrom: string;
}

export class TravelSettingListDto extends listDto(TravelSettingDto) {}

export class AnswerDestinationDto {
  @IdField({ about: 'The member of the case.' })
  memberId: string;

  @IdField({ about: 'The suspension of a part of the country.' })
  suspensionId: string;

  @FlagField({ about: 'Whether the member goes to another part of it.' })
  outside: boolean;

  @TextField({ about: 'Where they go.', max: 200 })
  place: string;
}

export class AskReceptionDto {
  @IdField({ about: 'The member of the case.' })
  memberId: string;

  @CodeField(RECEPTION_KINDS, { about: 'Who receives them.' })
  kind: ReceptionKind;

  @IdField({ about: 'The receiving office.', optional: true })
  receivingOfficeId?: string | null;

  @TextField({ about: 'Where.', max: 300 })
  place: string;

  @TextField({ about: 'Who is there.', max: 200 })
  contactName: string;

  @TextField({ about: 'How they are reached.', max: 300 })
  contact: string;

  @DayField({ about: 'The day they were asked; never in the future.' })
  askedOn: string;

  @DayField({ about: 'The day they agreed, when they already have.', optional: true })
  acceptedOn?: string | null;
}

export class AnswerReceptionDto {
  @VersionField()
  version: number;

  @CodeField(['accepted', 'declined'], { about: 'What they said.' })
  answer: 'accepted' | 'declined';

  @DayField({ about: 'The day they said so; never in the future.' })
  answeredOn: string;
}

export class ReceptionShownDto extends PapersVersionDto {
  @ApiProperty({ enum: RECEPTION_KINDS }) kind: ReceptionKind;
  @ApiProperty({ type: String, nullable: true }) receivingOfficeName: string | null;
  @ApiProperty() place: string;
  @ApiProperty() contactName: string;
  @ApiProperty() contact: string;
  @ApiProperty({ enum: RECEPTION_STATES }) state: ReceptionState;
  @ApiProperty({ format: 'date' }) askedOn: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) answeredOn: string | null;
}

export class SuspensionShownDto {
  @ApiProperty({ format: 'uuid' }) suspensionId: string;
  @ApiProperty() countryCode: string;
  @ApiProperty({ type: String, nullable: true }) subArea: string | null;
  @ApiProperty({ format: 'date' }) beginsOn: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) endsOn: string | null;
  @ApiProperty({ enum: SUSPENSION_SCOPES }) scope: SuspensionScope;
  @ApiProperty() authority: string;
  @ApiProperty() source: string;
  @ApiProperty({ type: Boolean, nullable: true }) outside: boolean | null;
}
