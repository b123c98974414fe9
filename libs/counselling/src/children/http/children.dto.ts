import { ApiProperty } from '@nestjs/swagger';
import {
  AGE_OUTCOMES,
  ALERT_CLOSING_REASONS,
  GUARDIAN_REACHED_HOWS,
  AUTHORITY_BASES,
  BEST_INTERESTS_STATES,
  CHILD_CONSENT_GIVERS,
  CHILD_DECISIONS,
  CHILD_SITUATIONS,
  CHILD_TASK_KINDS,
  HEARING_OUTCOMES,
  MISSED_OCCASIONS,
  ONLY_HOLDER_REASONS,
  PLACEMENT_KINDS,
  type AlertClosingReason,
  type GuardianReachedHow,
  type MissedOccasion,
} from '@homeward/contracts';
import { CodeField, IdField, InstantField, IntegerField, PageInfo, TextField, VersionField } from '@homeward/platform';
import type { ChildRow, ProtectionRecordRow } from '../data/children.queries.ts';
import type { MissingChildAlertRow } from '../data/missing-children.queries.ts';
import { PROTECTION_RECORD_KINDS } from '../data/protection-records.ts';
import { WORDS_MAX } from './guardianship.dto.ts';

const DAY = { type: 'string', format: 'date' } as const;
const DAY_OR_NONE = { ...DAY, nullable: true } as const;
const UUID = { type: 'string', format: 'uuid' } as const;
const TEXT = { type: 'string' } as const;
const TEXT_OR_NONE = { ...TEXT, nullable: true } as const;
const NUMBER = { type: 'integer' } as const;
const FLAG = { type: 'boolean' } as const;
const codes = (list: readonly string[]): { type: 'string'; enum: string[] } => ({ type: 'string', enum: [...list] });
const part = (properties: Record<string, object>): object => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});
const parts = (properties: Record<string, object>): { type: 'array'; items: object } => ({
  type: 'array',
  items: part(properties),
});

export class ChildDto {
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty({ enum: CHILD_SITUATIONS }) situation: ChildRow['situation'];
  @ApiProperty({ type: String, format: 'date', nullable: true }) eighteenOn: string | null;

  @ApiProperty(
    parts({
      ...{ id: UUID, doubtedBy: TEXT, doubtedOn: DAY, outcome: { ...codes(AGE_OUTCOMES), nullable: true } },
      ...{ settledOn: DAY_OR_NONE, version: NUMBER },
    }),
  )
  ageDoubts: ChildRow['ageDoubts'];

  @ApiProperty(
    parts({
      ...{ id: UUID, authority: TEXT, act: TEXT, appointedOn: DAY, guardianName: TEXT, contact: TEXT, validFrom: DAY },
      ...{
        guardianPersonId: { ...UUID, nullable: true },
        validTo: DAY_OR_NONE,
        replacesId: { ...UUID, nullable: true },
        version: NUMBER,
      },
    }),
  )
  guardianships: ChildRow['guardianships'];

  @ApiProperty(
    parts({
      ...{ id: UUID, kind: codes(PLACEMENT_KINDS), place: TEXT, contactName: TEXT, contact: TEXT, contactSafe: FLAG },
      ...{ placedOn: DAY, endedOn: DAY_OR_NONE },
    }),
  )
  placements: ChildRow['placements'];

  @ApiProperty(parts({ id: UUID, decision: codes(CHILD_DECISIONS), outcome: codes(HEARING_OUTCOMES), heardOn: DAY }))
  hearings: ChildRow['hearings'];

  @ApiProperty(
    parts({
      ...{ id: UUID, personId: { ...UUID, nullable: true }, holderName: TEXT_OR_NONE, contact: TEXT_OR_NONE },
      ...{ basis: codes(AUTHORITY_BASES), onlyBecause: { ...codes(ONLY_HOLDER_REASONS), nullable: true } },
      ...{ consentedOn: DAY_OR_NONE, version: NUMBER },
    }),
  )
  holders: ChildRow['holders'];

  @ApiProperty(parts({ personId: UUID, basis: codes(AUTHORITY_BASES) }))
  holdersByKinship: ChildRow['holdersByKinship'];

  @ApiProperty(parts({ id: UUID, court: TEXT, reference: TEXT, orderedOn: DAY, endedOn: DAY_OR_NONE }))
  custodyOrders: ChildRow['custodyOrders'];

  @ApiProperty({
    ...part({
      ...{ id: UUID, state: codes(BEST_INTERESTS_STATES), openedOn: DAY, decidedOn: DAY_OR_NONE, favoursReturn: FLAG },
      ...{ nextReviewOn: DAY_OR_NONE, appealedOn: DAY_OR_NONE, version: NUMBER },
    }),
    nullable: true,
  })
  procedure: ChildRow['procedure'];

  @ApiProperty(
    parts({
      ...{ id: UUID, giver: codes(CHILD_CONSENT_GIVERS), guardianshipId: { ...UUID, nullable: true }, givenOn: DAY },
      ...{ withdrawnOn: DAY_OR_NONE, version: NUMBER },
    }),
  )
  consents: ChildRow['consents'];

  @ApiProperty(parts({ id: UUID, kind: codes(CHILD_TASK_KINDS), dueOn: DAY, doneOn: DAY_OR_NONE, version: NUMBER }))
  tasks: ChildRow['tasks'];
}

export class ChildListDto {
  @ApiProperty({ type: [ChildDto] }) rows: ChildDto[];
  @ApiProperty({ type: PageInfo }) page: PageInfo;
}

export class ProtectionRecordDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty({ enum: PROTECTION_RECORD_KINDS }) kind: ProtectionRecordRow['kind'];
  @ApiProperty({ format: 'uuid', description: 'The open record these words belong to.' }) subjectId: string;
  @ApiProperty({ format: 'date' }) happenedOn: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) content: ProtectionRecordRow['content'];
  @ApiProperty({ format: 'uuid' }) authorId: string;
}

export class ProtectionRecordListDto {
  @ApiProperty({ type: [ProtectionRecordDto] }) rows: ProtectionRecordDto[];
  @ApiProperty({ type: PageInfo }) page: PageInfo;
}

export class TaskVersionDto {
  @VersionField()
  version: number;
}

export class ReportMissingChildDto {
  @IdField({ about: 'The child who was not where they were expected.' })
  memberId: string;

  @CodeField(MISSED_OCCASIONS, { about: 'What the child was expected for.' })
  occasion: MissedOccasion;

  @InstantField({ about: 'When the child was expected.' })
  missedAt: string;
}

export class GuardianReachedDto {
  @VersionField()
  version: number;

  @InstantField({ about: 'When the guardian was reached.' })
  reachedAt: string;

  @CodeField(GUARDIAN_REACHED_HOWS, { about: 'How it is known that they were.' })
  how: GuardianReachedHow;
}

export class CloseMissingChildAlertDto {
  @VersionField()
  version: number;

  @CodeField(ALERT_CLOSING_REASONS, { about: 'Why the search ends.' })
  reason: AlertClosingReason;

  @TextField({ about: 'What is known now. Sealed.', max: WORDS_MAX })
  words: string;
}

export class MissingChildAlertDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty() caseNumber: string;
  @ApiProperty({ format: 'uuid' }) officeId: string;
  @ApiProperty({ description: 'The time zone of the office.' }) timeZone: string;
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty() givenNames: string;
  @ApiProperty() familyName: string;
  @ApiProperty({ enum: MISSED_OCCASIONS }) occasion: MissedOccasion;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) appointmentId: string | null;
  @ApiProperty({ format: 'date-time' }) missedAt: string;
  @ApiProperty({ format: 'date-time' }) openedAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) closedAt: string | null;
  @ApiProperty({ enum: ALERT_CLOSING_REASONS, nullable: true }) closeReason: AlertClosingReason | null;
  @ApiProperty({ ...part({ name: TEXT, contact: TEXT }), nullable: true }) guardian: MissingChildAlertRow['guardian'];
  @ApiProperty({
    ...part({
      at: { type: 'string', format: 'date-time' },
      how: { type: 'string', enum: [...GUARDIAN_REACHED_HOWS] },
      name: TEXT,
    }),
    nullable: true,
  })
  guardianReached: MissingChildAlertRow['guardianReached'];
  @ApiProperty({ ...part({ place: TEXT, contactName: TEXT, contact: TEXT, contactSafe: FLAG }), nullable: true })
  placement: MissingChildAlertRow['placement'];
  @ApiProperty({ description: 'What this office does when a child is missing.' }) protocol: string;
  @ApiProperty() version: number;
}

export class MissingChildAlertListDto {
  @ApiProperty({ type: [MissingChildAlertDto] }) rows: MissingChildAlertDto[];
  @ApiProperty({ type: PageInfo }) page: PageInfo;
}

export class WriteProtocolDto {
  @IntegerField({ about: 'The version you read; 0 when the office has none yet.', min: 0, max: 2_147_483_647 })
  version: number;

  @TextField({ about: 'Who calls whom, in which order, within the hour.', max: WORDS_MAX })
  missingChild: string;
}

export class OfficeProtocolDto {
  @ApiProperty({ format: 'uuid' }) officeId: string;
  @ApiProperty() missingChild: string;
  @ApiProperty({ description: 'The office has agreed on no words of its own yet.' }) sample: boolean;
  @ApiProperty({ description: '0 when the office has none yet.' }) version: number;
}

export class WrittenProtocolDto {
  @ApiProperty({ format: 'uuid' }) officeId: string;
  @ApiProperty() version: number;
}
