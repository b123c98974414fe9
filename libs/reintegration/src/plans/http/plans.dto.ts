import {
  AID_MODALITIES,
  PLAN_DIMENSIONS,
  PLAN_LEVELS,
  PLAN_SIGNERS,
  LINE_ENDS,
  SERVICE_TYPES,
  type AidModality,
  type LineEnd,
  type PlanDimension,
  type PlanLevel,
  type PlanSigner,
  type ServiceType,
} from '@homeward/contracts';
import {
  CodeField,
  DayField,
  FlagField,
  IdField,
  IntegerField,
  PartField,
  PatternField,
  TextField,
  VersionField,
} from '@homeward/platform';
import { ApiProperty } from '@nestjs/swagger';

const MINOR_MOST = 100_000_000;
const LINES_MOST = 30;

export class PlanLineTermsDto {
  @IdField({ about: 'The line of the plan it continues; none for a new one.', optional: true })
  lineId?: string;

  @CodeField(PLAN_DIMENSIONS, { about: 'Economic, social or psychosocial.' })
  dimension: PlanDimension;

  @CodeField(PLAN_LEVELS, { about: 'Whom it helps.' })
  level: PlanLevel;

  @CodeField(SERVICE_TYPES, { about: 'What reports count it as.' })
  serviceType: ServiceType;

  @CodeField(AID_MODALITIES, { about: 'How it reaches the person.' })
  modality: AidModality;

  @TextField({ about: 'What is meant, without anything about health or protection.', min: 1, max: 1000 })
  description: string;

  @FlagField({ about: 'Somebody else is needed for it.' })
  referralNeeded: boolean;

  @IdField({ about: 'Out of which entitlement of this member.' })
  entitlementId: string;

  @IntegerField({
    about: 'Planned, in minor units; also while the amount granted is not known here.',
    min: 1,
    max: MINOR_MOST,
  })
  amountMinor: number;

  @PatternField(/^[A-Z]{3}$/, 'must be a currency code such as EUR.', { about: 'ISO 4217, as it was granted.' })
  currency: string;
}

export class SavePlanDraftDto {
  @IdField({ about: 'Whose plan it is.' })
  memberId: string;

  @IntegerField({
    about: 'The version of the plan you read; none while there is none.',
    min: 0,
    max: 2_147_483_647,
    optional: true,
  })
  version?: number;

  @TextField({ about: 'What the person wants to reach, in their words.', min: 1, max: 2000 })
  goal: string;

  @PartField(() => PlanLineTermsDto, { about: 'All lines, in their order.', many: LINES_MOST })
  lines: PlanLineTermsDto[];
}

export class SavedPlanDraftDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) versionId: string;
  @ApiProperty({ type: 'integer' }) number: number;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class AgreePlanDto {
  @VersionField()
  version: number;

  @DayField({ about: 'When it was signed.' })
  signedOn: string;

  @CodeField(PLAN_SIGNERS, { about: 'The person; for a child a parent, or the guardian of that day.' })
  signedBy: PlanSigner;

  @PatternField(/^[a-z]{2,3}$/, 'must be a language of the list.', { about: 'In which it was read to whoever signed.' })
  language: string;

  @IdField({ about: 'The signed copy, a file of this member.' })
  signedCopyId: string;
}

export class EndPlanLineDto {
  @VersionField()
  version: number;

  @CodeField(LINE_ENDS, { about: 'Settled: what it promised was given. Lapsed: it falls away.' })
  endedAs: LineEnd;

  @TextField({ about: 'Why, in a sentence.', min: 1, max: 500 })
  reason: string;
}

export class PlanIdVersionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) version: number;
}
