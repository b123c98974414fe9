import { ApiProperty } from '@nestjs/swagger';
import {
  END_STATES,
  OFFICER_FACTS,
  STAGES,
  type MemberStage,
  type OfficerFact,
  type SealedClass,
} from '@homeward/contracts';
import { CodeField, DayField, IdField, PartField, PatternField, TextField, VersionField } from '@homeward/platform';
import { Allow, ArrayMinSize } from 'class-validator';
import {
  AMOUNT_KINDS,
  MODALITIES,
  PAY_MOMENTS,
  ROLES_IN_FAMILY,
  type AmountKind,
  type Modality,
  type PayMoment,
  type RoleInFamily,
} from '../../rules/domain/rule.ts';
import { EvaluationResultDto } from '../../rules/http/evaluation.dto.ts';
import { MoneyDto } from '../../rules/http/money.dto.ts';
import { RECKONING_STATES, type ReckoningState } from '../data/reckoning.entity.ts';
import { CASEWORK_FACTS, RECORDABLE_FACTS, type RecordableFact } from '../../rules/domain/recorded-facts.ts';

const PROGRAMME = /^[A-Z]{2}-[A-Z0-9-]{1,30}$/;
const RULE_CODE = /^[a-z][a-z0-9-]{0,59}$/;
const NO_SEALED = 'Write no health or protection matter here: it belongs into sealedReason.';
const SEALED_CLASSES = ['health', 'protection'] as const;
const DECISIONS = ['approve', 'reject', 'approve-exception'] as const;
const EXCEPTION_STATES = ['proposed', 'approved', 'refused'] as const;

export class FactDto {
  @IdField({ about: 'Whom it is about.' })
  memberId: string;

  @CodeField(CASEWORK_FACTS, { about: 'What was declared or established; an officer answers the others.' })
  fact: RecordableFact;

  @Allow()
  @ApiProperty({
    oneOf: [{ type: 'boolean' }, { type: 'string' }],
    nullable: true,
    description: 'True or false, a code, or a day; null says that there is known to be none.',
  })
  value: unknown;

  @DayField({ about: 'The day it was declared or established; today when absent.', optional: true })
  establishedOn?: string | null;
}

export class RecordFactsDto {
  @PartField(() => FactDto, { about: 'Recorded together or not at all.', many: 200 })
  @ArrayMinSize(1, { message: 'facts must hold at least one.' })
  facts: FactDto[];
}

export class SealedReasonDto {
  @CodeField(SEALED_CLASSES, { about: 'Who may read it.' })
  matterClass: SealedClass;

  @TextField({ about: 'What of the reason is health or protection matter.', max: 4_000, min: 3 })
  text: string;
}

export class AnswerNeedDto {
  @IdField({ about: 'Whom it is about.' })
  memberId: string;

  @CodeField(OFFICER_FACTS, { about: 'What the rules ask.' })
  fact: OfficerFact;

  @CodeField(['yes', 'no'], {
    about: 'Whether it applies. The rules and everybody on the case learn this, the amount, and no more.',
  })
  answer: 'yes' | 'no';

  @PartField(() => MoneyDto, { about: 'How much is foreseen; needed when a medical budget is.', optional: true })
  amount?: MoneyDto | null;

  @PartField(() => SealedReasonDto, { about: 'Which need, and what it rests on: sealed.' })
  grounds: SealedReasonDto;
}

export class ReckonedDto {
  @ApiProperty({ format: 'uuid' }) evaluationId: string;
  @ApiProperty() programmeCode: string;
  @ApiProperty({ type: [String], description: 'Members to whom the same is due by other rules.' })
  renewed: readonly string[];
  @ApiProperty({ type: [String], description: 'Members for whom a person must say what holds.' })
  waiting: readonly string[];
}

export class RecordedFactsDto {
  @ApiProperty({ type: [String] }) ids: string[];
  @ApiProperty({ type: [ReckonedDto], description: 'What came of it for people who were decided upon already.' })
  reckonings: readonly ReckonedDto[];
}

export class EvaluateDto {
  @PatternField(PROGRAMME, 'must be the code of a programme such as BE-FEDASIL.', { about: 'The programme to ask.' })
  programmeCode: string;

  @DayField({ about: 'Facts as they stood on this day; today when absent.', optional: true })
  asOf?: string | null;
}

/** Left out, there is none. */
const SealedReasonField = (): PropertyDecorator =>
  PartField(() => SealedReasonDto, {
    about: 'What of the reason only those see whom its matter is for; needs sealed-reason.write.',
    optional: true,
  });

export class DecideDto {
  @VersionField()
  version: number;

  @CodeField(['approve', 'reject'], { about: 'What you decide.' })
  decision: 'approve' | 'reject';

  @IdField({ about: 'Whom you decide about.', many: 30 })
  @ArrayMinSize(1, { message: 'memberIds must name somebody.' })
  memberIds: string[];

  @TextField({ about: `Why. ${NO_SEALED}`, max: 4_000, min: 3 })
  reason: string;

  @SealedReasonField()
  sealedReason?: SealedReasonDto | null;
}

export class EnterPaperDecisionDto {
  @VersionField()
  version: number;

  @IdField({ about: 'Whom it was about.', many: 30 })
  @ArrayMinSize(1, { message: 'memberIds must name somebody.' })
  memberIds: string[];

  @CodeField(['approve', 'reject'], { about: 'What was decided.' })
  decision: 'approve' | 'reject';

  @DayField({ about: 'The day they applied: it gives their place in the queue.' })
  appliedOn: string;

  @DayField({ about: 'The day on the paper; the rules were asked as of this day.' })
  decidedOn: string;

  @TextField({ about: 'Who took it, as it stands on the paper.', max: 200, min: 2 })
  decidedBy: string;

  @TextField({ about: `Why, as it stands on the paper. ${NO_SEALED}`, max: 4_000, min: 3 })
  reason: string;

  @TextField({ about: 'What the paper told the person about complaining.', max: 4_000, min: 3 })
  meansOfComplaint: string;

  @SealedReasonField()
  sealedReason?: SealedReasonDto | null;
}

export class ProposeExceptionDto {
  @VersionField()
  version: number;

  @IdField({ about: 'For whom.' })
  memberId: string;

  @PatternField(RULE_CODE, 'must hold codes of rules.', {
    about: 'The requirements to lift and the components to open.',
    many: 20,
  })
  ruleCodes: string[];

  @TextField({ about: `Why. ${NO_SEALED}`, max: 4_000, min: 3 })
  reason: string;

  @SealedReasonField()
  sealedReason?: SealedReasonDto | null;
}

export class AnswerExceptionDto {
  @VersionField()
  version: number;

  @CodeField(['approve', 'refuse'], { about: 'Your answer.' })
  answer: 'approve' | 'refuse';

  @TextField({ about: `Why. ${NO_SEALED}`, max: 4_000, min: 3 })
  reason: string;

  @SealedReasonField()
  sealedReason?: SealedReasonDto | null;
}

export class AnswerReckoningDto {
  @VersionField()
  version: number;

  @CodeField(['apply', 'keep'], {
    about: 'Apply: what the rules give now is due from now on. Keep: what was decided stands.',
  })
  answer: 'apply' | 'keep';

  @TextField({ about: `Why. ${NO_SEALED}`, max: 4_000, min: 3 })
  reason: string;

  @SealedReasonField()
  sealedReason?: SealedReasonDto | null;
}

export class AnsweredReckoningDto {
  @ApiProperty({ format: 'uuid' }) evaluationId: string;
  @ApiProperty({ type: 'integer', description: 'Of the evaluation.' }) version: number;
  @ApiProperty({ enum: ['applied', 'kept'] }) state: 'applied' | 'kept';
  @ApiProperty({ type: [String] }) memberIds: readonly string[];
}

export class EvaluationDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty() programmeCode: string;
  @ApiProperty({ format: 'date' }) asOf: string;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: [EvaluationResultDto] }) results: EvaluationResultDto[];
}

export class DecidedDto {
  @ApiProperty({ type: [String] }) decisionIds: readonly string[];
  @ApiProperty({ type: [String] }) memberIds: readonly string[];
  @ApiProperty({ enum: [...STAGES, ...END_STATES], isArray: true }) stages: readonly MemberStage[];
  @ApiProperty({ enum: [...STAGES, ...END_STATES] }) caseStage: MemberStage;
  @ApiProperty({ type: 'integer', description: 'Of the case.' }) version: number;
}

export class ProposedExceptionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class AnsweredExceptionDto extends ProposedExceptionDto {
  @ApiProperty({ enum: EXCEPTION_STATES }) state: 'approved' | 'refused';
  @ApiProperty({ enum: [...STAGES, ...END_STATES], nullable: true }) stage: MemberStage | null;
}

export class ShownSealedReasonDto {
  @ApiProperty({ enum: SEALED_CLASSES }) matterClass: SealedClass;
  @ApiProperty() text: string;
  @ApiProperty({ format: 'uuid' }) authorId: string;
}

export class RecordedFactDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty({ enum: RECORDABLE_FACTS }) fact: RecordableFact;
  @ApiProperty({ oneOf: [{ type: 'boolean' }, { type: 'string' }], nullable: true }) value: string | boolean | null;
  @ApiProperty({ format: 'date' }) establishedOn: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null for what an officer answered.' })
  recordedBy: string | null;
  @ApiProperty({ type: [ShownSealedReasonDto], description: 'Those open to the reader; none for everybody else.' })
  sealedReasons: readonly ShownSealedReasonDto[];
}

export class ExceptionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) evaluationId: string;
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty({ type: [String] }) ruleCodes: readonly string[];
  @ApiProperty({ type: String, nullable: true }) reason: string | null;
  @ApiProperty({ enum: EXCEPTION_STATES }) state: 'proposed' | 'approved' | 'refused';
  @ApiProperty({ format: 'uuid' }) proposedBy: string;
  @ApiProperty({ type: String, nullable: true }) proposedByName: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) answeredBy: string | null;
  @ApiProperty({ type: String, nullable: true }) answeredByName: string | null;
  @ApiProperty({ type: String, nullable: true }) answerReason: string | null;
  @ApiProperty({ type: [ShownSealedReasonDto], description: 'Those open to the reader; none for everybody else.' })
  sealedReasons: readonly ShownSealedReasonDto[];
  @ApiProperty({ type: 'integer' }) version: number;
}

export class DecisionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) evaluationId: string;
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty({ enum: DECISIONS }) decision: (typeof DECISIONS)[number];
  @ApiProperty({ type: String, nullable: true }) reason: string | null;
  @ApiProperty({ type: [ShownSealedReasonDto], description: 'Those open to the reader; none for everybody else.' })
  sealedReasons: readonly ShownSealedReasonDto[];
  @ApiProperty({ type: String, nullable: true, description: 'What the person is told about complaining.' })
  meansOfComplaint: string | null;
  @ApiProperty({ format: 'uuid' }) decidedBy: string;
  @ApiProperty({ type: String, nullable: true }) decidedByName: string | null;
  @ApiProperty({ format: 'date-time' }) decidedAt: string;
  @ApiProperty({ type: String, nullable: true, description: 'Who took it on paper; decidedBy then entered it.' })
  decidedOnPaperBy: string | null;
}

export class EntitlementDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty() programmeCode: string;
  @ApiProperty() component: string;
  @ApiProperty() title: string;
  @ApiProperty({ enum: ROLES_IN_FAMILY }) role: RoleInFamily;
  @ApiProperty({ enum: AMOUNT_KINDS }) amountKind: AmountKind;
  @ApiProperty({
    type: MoneyDto,
    nullable: true,
    description: 'Null: not known here, can be planned and not approved.',
  })
  amount: MoneyDto | null;
  @ApiProperty({ enum: PAY_MOMENTS }) payMoment: PayMoment;
  @ApiProperty({ enum: MODALITIES }) modality: Modality;
  @ApiProperty({ type: MoneyDto, nullable: true }) cashAtDeparture: MoneyDto | null;
  @ApiProperty({ type: String, nullable: true, example: 'P12M' }) spendWithin: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) endedAt: string | null;
}

export class ReckoningDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid', description: 'The evaluation it was made of, with its rules and amounts.' })
  evaluationId: string;
  @ApiProperty({ format: 'uuid', description: 'The decision that granted what stood.' }) decisionId: string;
  @ApiProperty({ format: 'uuid' }) memberId: string;
  @ApiProperty({ enum: RECKONING_STATES, description: 'Waiting: a person must say what holds.' })
  state: ReckoningState;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Null: rules that came with a release asked for it.',
  })
  createdBy: string | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) answeredBy: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) answeredAt: string | null;
  @ApiProperty({ type: String, nullable: true }) reason: string | null;
}

export class EligibilityDto {
  @ApiProperty({ type: [RecordedFactDto] }) facts: readonly RecordedFactDto[];
  @ApiProperty({ type: [EvaluationDto], description: 'The last twenty.' }) evaluations: readonly EvaluationDto[];
  @ApiProperty({ type: [ExceptionDto] }) exceptions: readonly ExceptionDto[];
  @ApiProperty({ type: [DecisionDto] }) decisions: readonly DecisionDto[];
  @ApiProperty({ type: [EntitlementDto] }) entitlements: readonly EntitlementDto[];
  @ApiProperty({ type: [ReckoningDto], description: 'What was reckoned anew since a decision, newest first.' })
  reckonings: readonly ReckoningDto[];
}
