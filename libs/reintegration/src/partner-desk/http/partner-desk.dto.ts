import {
  CONTACT_KINDS,
  MATTER_CLASSES,
  REFERRAL_OUTCOMES,
  REFERRAL_REJECT_REASONS,
  SENDING_STATES,
  SERVICE_KIND_LIST,
  type MatterClass,
  type ReferralOutcome,
  type ReferralRejectReason,
  type SendingState,
  type ServiceKind,
} from '@homeward/contracts';
import { listDto } from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';
import { ReintegrationServiceDto } from './services.dto.ts';

const text = { type: String, nullable: true } as const;
const day = { type: String, format: 'date', nullable: true } as const;
const count = { type: 'integer', nullable: true } as const;

export class ReferredPersonDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ description: 'By which office and partner speak of it.' }) reference: string;
  @ApiProperty({ enum: SENDING_STATES }) state: SendingState;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty() hostOfficeName: string;
  @ApiProperty({ format: 'date' }) sentOn: string;
  @ApiProperty({ format: 'date' }) answerDueOn: string;
  @ApiProperty(day) endedOn: string | null;
  @ApiProperty({ ...text, description: 'Shut once the partner is asked no longer.' }) name: string | null;
  @ApiProperty({ enum: SERVICE_KIND_LIST, nullable: true }) serviceKind: ServiceKind | null;
  @ApiProperty({ type: 'integer' }) services: number;
  @ApiProperty(day) lastServiceOn: string | null;
}

export class SafeContactDto {
  @ApiProperty({ enum: CONTACT_KINDS }) kind: string;
  @ApiProperty() value: string;
  @ApiProperty() mayLeaveMessage: boolean;
  @ApiProperty(text) hoursFrom: string | null;
  @ApiProperty(text) hoursTo: string | null;
  @ApiProperty({ type: [String] }) wordsToAvoid: readonly string[];
}

export class ReferredPersonViewDto extends ReferredPersonDto {
  @ApiProperty({ enum: MATTER_CLASSES }) matterClass: MatterClass;
  @ApiProperty({ type: [String] }) languages: readonly string[];
  @ApiProperty({ type: [SafeContactDto], description: 'Only what is known to be safe.' })
  contacts: readonly SafeContactDto[];
  @ApiProperty(count) adults: number | null;
  @ApiProperty(count) children: number | null;
  @ApiProperty() reason: string;
  @ApiProperty() asked: string;
  @ApiProperty({ enum: REFERRAL_REJECT_REASONS, nullable: true }) rejectReason: ReferralRejectReason | null;
  @ApiProperty({ enum: REFERRAL_OUTCOMES, nullable: true }) outcome: ReferralOutcome | null;
  @ApiProperty(text) answerNote: string | null;
  @ApiProperty(text) outcomeNote: string | null;
  @ApiProperty({ type: [ReintegrationServiceDto] }) recordedServices: readonly ReintegrationServiceDto[];
}

export class ReferredPersonListDto extends listDto(ReferredPersonDto) {}
