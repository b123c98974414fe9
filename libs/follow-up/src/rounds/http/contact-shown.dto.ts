import {
  ATTEMPT_CHANNELS,
  ATTEMPT_CONCLUSIONS,
  CONTACT_OUTCOMES,
  PRESENT_AT_ANSWERS,
  SATISFACTION_MODES,
  type AttemptChannel,
  type AttemptConclusion,
  type ContactOutcome,
  type PresentAtAnswer,
  type SatisfactionMode,
} from '@homeward/contracts';
import { ApiProperty } from '@nestjs/swagger';

const text = { type: String, nullable: true } as const;
const day = { type: String, format: 'date' } as const;
const grade = { type: 'integer', nullable: true, minimum: 1, maximum: 5 } as const;

export class AttemptShownDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: ATTEMPT_CHANNELS }) channel: AttemptChannel;
  @ApiProperty({ format: 'date-time' }) attemptedAt: string;
  @ApiProperty({ enum: CONTACT_OUTCOMES }) outcome: ContactOutcome;
  @ApiProperty({ enum: ATTEMPT_CONCLUSIONS }) conclusion: AttemptConclusion;
  @ApiProperty({ ...day, nullable: true }) againOn: string | null;
  @ApiProperty(text) byName: string | null;
}

export class GradesShownDto {
  @ApiProperty(grade) 'return-assistance': number | null;
  @ApiProperty(grade) counselling: number | null;
  @ApiProperty(grade) economic: number | null;
  @ApiProperty(grade) social: number | null;
  @ApiProperty(grade) community: number | null;
  @ApiProperty(grade) overall: number | null;
}

export class SatisfactionShownDto {
  @ApiProperty({ type: 'integer' }) number: number;
  @ApiProperty(day) answeredOn: string;
  @ApiProperty(text) language: string | null;
  @ApiProperty({ enum: SATISFACTION_MODES }) mode: SatisfactionMode;
  @ApiProperty({ enum: PRESENT_AT_ANSWERS, isArray: true }) present: readonly PresentAtAnswer[];
  @ApiProperty({ type: GradesShownDto }) grades: GradesShownDto;
  @ApiProperty(text) byName: string | null;
}
