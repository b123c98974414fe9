import {
  AIRPORT_OUTCOMES,
  END_STATES,
  ORIENTATION_AUDIENCES,
  ORIENTATION_MODES,
  ORIENTATION_TOPICS,
  PASSENGER_STATES,
  STAGES,
  TRAVEL_MODES,
  TRAVELLER_LACKS,
  WISHES_TO_GO,
  type AirportOutcome,
  type MemberStage,
  type OrientationAudience,
  type OrientationMode,
  type OrientationTopic,
  type PassengerState,
  type TravellerLack,
  type TravelMode,
  type WishToGo,
} from '@homeward/contracts';
import {
  CodeField,
  DayField,
  FlagField,
  IdField,
  InstantField,
  IntegerField,
  listDto,
  PartField,
  PatternField,
  TextField,
  VersionField,
} from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';

const MEMBER_STAGES = [...STAGES, ...END_STATES] as const;
const LANGUAGE = /^[a-z]{2,3}$/;
const MEMBERS_MOST = 30;
const SEATS_MOST = 100;

export class OrientationItemDto {
  @CodeField(ORIENTATION_TOPICS, { about: 'What the point is about.' })
  topic: OrientationTopic;

  @TextField({ about: 'The point, as it is told.', max: 2_000 })
  text: string;
}

export class DraftOrientationTextDto {
  @TextField({
    about: 'The programme it is for; every one without a text of its own when absent.',
    max: 40,
    optional: true,
  })
  programmeCode?: string;

  @CodeField(ORIENTATION_AUDIENCES, { about: 'For adults, or a version for children.' })
  audience: OrientationAudience;

  @PatternField(LANGUAGE, 'must be a language code such as fr.', { about: 'The language of the text.' })
  language: string;

  @PartField(() => OrientationItemDto, { about: 'The points, in order; each topic at least once.', many: 40 })
  items: OrientationItemDto[];
}

export class DraftedOrientationTextDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) number: number;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class PublishOrientationTextDto {
  @VersionField()
  version: number;

  @DayField({ about: 'The first day people are told by it, never before today.' })
  validFrom: string;

  @DayField({ about: 'The first day it is no longer used.', optional: true })
  validTo?: string;
}

export class IdVersionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class OrientationTextDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, nullable: true }) programmeCode: string | null;
  @ApiProperty({ enum: ORIENTATION_AUDIENCES }) audience: OrientationAudience;
  @ApiProperty() language: string;
  @ApiProperty({ type: 'integer' }) number: number;
  @ApiProperty({ enum: ['draft', 'published'] }) state: 'draft' | 'published';
  @ApiProperty({ description: 'Reviewed by nobody.' }) sample: boolean;
  @ApiProperty({ type: [OrientationItemDto] }) items: readonly OrientationItemDto[];
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) draftedBy: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) validFrom: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) validTo: string | null;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class OrientationTextListDto extends listDto(OrientationTextDto) {}

export class GiveOrientationDto {
  @IdField({ about: 'Who was told; all adults or all children, as the text is.', many: MEMBERS_MOST })
  memberIds: string[];

  @IdField({ about: 'The published text they were told by.' })
  textId: string;

  @DayField({ about: 'The day; today when absent.', optional: true })
  givenOn?: string;

  @CodeField(ORIENTATION_MODES, { about: 'How.' })
  mode: OrientationMode;

  @PatternField(LANGUAGE, 'must be a language code such as fr.', { about: 'The language it was told in.' })
  language: string;

  @FlagField({ about: 'Whether an interpreter was there.' })
  interpreterUsed: boolean;
}

export class IdsDto {
  @ApiProperty({ type: [String], format: 'uuid' }) ids: string[];
}

export class RecordBriefingDto {
  @IdField({ about: 'Who was asked.' })
  memberId: string;

  @CodeField(WISHES_TO_GO, { about: 'Whether they still wish to go; no withdraws them, unsure puts them on hold.' })
  answer: WishToGo;

  @InstantField({ about: 'When; now when absent. Within 72 hours before the journey.', optional: true })
  heldAt?: string;

  @PatternField(LANGUAGE, 'must be a language code such as fr.', { about: 'The language it was asked in.' })
  language: string;

  @FlagField({ about: 'Whether an interpreter was there.' })
  interpreterUsed: boolean;

  @DayField({ about: 'For unsure: when somebody looks again.', optional: true })
  reviewOn?: string;
}

export class RecordedBriefingDto {
  @ApiProperty({ enum: WISHES_TO_GO }) answer: WishToGo;
  @ApiProperty({ enum: MEMBER_STAGES, nullable: true, description: 'Where the member stands now, when that changed.' })
  stage: MemberStage | null;
  @ApiProperty({ type: [String], format: 'uuid', description: 'Seats of children that stopped with this one.' })
  alsoStopped: readonly string[];
}

export class SeatOfOutcomeDto {
  @IdField({ about: 'The seat.' })
  passengerId: string;

  @VersionField()
  version: number;

  @FlagField({ about: 'The originals the office had kept were handed over.', optional: true })
  documentsHandedOver?: boolean;

  @IntegerField({ about: 'Pieces of baggage checked in.', min: 0, max: 20, optional: true })
  baggagePieces?: number;
}

export class RecordOutcomesDto {
  @CodeField(AIRPORT_OUTCOMES, { about: 'What became of all of these.' })
  outcome: AirportOutcome;

  @DayField({ about: 'The day it happened.' })
  happenedOn: string;

  @PartField(() => SeatOfOutcomeDto, { about: 'Seats, of one flight or of several.', many: SEATS_MOST })
  seats: SeatOfOutcomeDto[];
}

export class OutcomeResultDto {
  @ApiProperty({ format: 'uuid' }) passengerId: string;
  @ApiProperty() recorded: boolean;
  @ApiProperty({ type: [String], format: 'uuid' }) alsoStopped: readonly string[];
  @ApiProperty({ type: String, nullable: true, description: 'The code of the refusal.' }) code: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'What is missing, in words.' }) detail: string | null;
  @ApiProperty({ type: [String], description: 'Requirements of the workflow that are not met.' })
  requirements: readonly string[];
}

export class OutcomesDto {
  @ApiProperty({ type: [OutcomeResultDto] }) results: OutcomeResultDto[];
}

export class BoardQueryDto {
  @DayField({ about: 'The first day, by the clock of the place of departure.' })
  from: string;

  @DayField({ about: 'The last day, at most a month later.' })
  to: string;

  @IdField({ about: 'Only this office; all whose cases you may read when absent.', optional: true })
  officeId?: string;
}

export class BoardTravellerDto {
  @ApiProperty({ format: 'uuid' }) passengerId: string;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty() caseNumber: string;
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty({ type: String, nullable: true }) name: string | null;
  @ApiProperty() child: boolean;
  @ApiProperty({ enum: MEMBER_STAGES }) stage: MemberStage;
  @ApiProperty({ enum: PASSENGER_STATES }) state: PassengerState;
  @ApiProperty({ enum: AIRPORT_OUTCOMES, nullable: true }) outcome: AirportOutcome | null;
  @ApiProperty({ enum: TRAVELLER_LACKS, isArray: true, description: 'What is missing before they may leave.' })
  lacks: readonly TravellerLack[];
  @ApiProperty({ type: 'integer', description: 'Minor units still due at the departure.' }) toPayMinor: number;
  @ApiProperty({ type: String, nullable: true }) currency: string | null;
}

export class BoardFlightDto {
  @ApiProperty() carrier: string;
  @ApiProperty() serviceNumber: string;
  @ApiProperty({ enum: TRAVEL_MODES }) mode: TravelMode;
  @ApiProperty() fromPlace: string;
  @ApiProperty() toPlace: string;
  @ApiProperty({ example: '2026-03-05T10:40', description: 'By the clock of the place.' }) departsLocal: string;
  @ApiProperty({ format: 'date-time' }) departsAt: string;
  @ApiProperty({ type: [BoardTravellerDto] }) travellers: readonly BoardTravellerDto[];
}

export class BoardFlightListDto extends listDto(BoardFlightDto) {}

export class PreviousAssistanceDto {
  @ApiProperty() assisted: boolean;
  @ApiProperty({ type: String, nullable: true, example: '2024-06' }) month: string | null;
  @ApiProperty({ type: String, nullable: true }) programme: string | null;
}
