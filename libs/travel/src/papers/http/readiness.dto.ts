import { ApiProperty } from '@nestjs/swagger';
import {
  IDENTITY_DOCUMENT_KINDS,
  ORIGINAL_PLACES,
  READINESS_PARTS,
  READINESS_STATES,
  type IdentityDocumentKind,
  type OriginalPlace,
  type ReadinessPart,
  type ReadinessState,
} from '@homeward/contracts';
import { listDto } from '@homeward/platform';
import { ConsulateConsentDto, RequestShownDto } from './consular.dto.ts';
import { ReceptionShownDto, SuspensionShownDto } from './destinations.dto.ts';
import { CheckShownDto, PapersVersionDto, RetrievalShownDto } from './documents.dto.ts';
import { FitnessShownDto } from './fitness.dto.ts';

const JOURNEY_KNOWN_FROM = ['legs', 'wish', 'plan', 'nothing'] as const;
const RECEPTION_NEEDS = ['care', 'child-alone', 'medical'] as const;

export class JourneyShownDto {
  @ApiProperty({ enum: JOURNEY_KNOWN_FROM, description: 'From what the days are known, the surest first.' })
  knownFrom: (typeof JOURNEY_KNOWN_FROM)[number];
  @ApiProperty({ type: [String], format: 'date' }) days: readonly string[];
  @ApiProperty({ format: 'date' }) arrivesOn: string;
}

export class ReadinessPartDto {
  @ApiProperty({ enum: READINESS_PARTS }) part: ReadinessPart;
  @ApiProperty({ enum: READINESS_STATES }) state: ReadinessState;
  @ApiProperty({ description: 'Why, as a code of the part’s own matter.' }) code: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) day: string | null;
}

export class TravelDocumentShownDto extends PapersVersionDto {
  @ApiProperty({ enum: [...IDENTITY_DOCUMENT_KINDS] }) kind: IdentityDocumentKind;
  @ApiProperty({ type: String, nullable: true }) number: string | null;
  @ApiProperty() issuingCountryCode: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) expiresOn: string | null;
  @ApiProperty({ enum: [...ORIGINAL_PLACES] }) originalAt: OriginalPlace;
  @ApiProperty({ type: CheckShownDto, nullable: true }) check: CheckShownDto | null;
  @ApiProperty({ type: RetrievalShownDto, nullable: true }) retrieval: RetrievalShownDto | null;
}

export class ConsulateGroundsDto {
  @ApiProperty({ description: 'The person, or who speaks for a child, has declared.' }) decided: boolean;
  @ApiProperty({ description: 'They must first be told what it means that their country learns of them.' })
  mustBeTold: boolean;
  @ApiProperty({ type: [ConsulateConsentDto] }) consents: readonly ConsulateConsentDto[];
  @ApiProperty({ type: [RequestShownDto] }) requests: readonly RequestShownDto[];
}

export class TravellerReadinessDto {
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty({ type: String, nullable: true }) destinationCountryCode: string | null;
  @ApiProperty({ type: JourneyShownDto }) journey: JourneyShownDto;
  @ApiProperty({ type: [ReadinessPartDto] }) parts: readonly ReadinessPartDto[];
  @ApiProperty({ type: [TravelDocumentShownDto] }) documents: readonly TravelDocumentShownDto[];
  @ApiProperty({ type: ConsulateGroundsDto }) consulate: ConsulateGroundsDto;
  @ApiProperty({ type: FitnessShownDto, nullable: true }) fitness: FitnessShownDto | null;
  @ApiProperty({ enum: RECEPTION_NEEDS, isArray: true }) needs: readonly (typeof RECEPTION_NEEDS)[number][];
  @ApiProperty({ type: ReceptionShownDto, nullable: true }) reception: ReceptionShownDto | null;
  @ApiProperty({ type: [SuspensionShownDto] }) suspensions: readonly SuspensionShownDto[];
}

export class TravellerReadinessListDto extends listDto(TravellerReadinessDto) {}
