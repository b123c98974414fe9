import { ApiProperty } from '@nestjs/swagger';
import {
  CHECK_ANSWERS,
  COMPONENT_ANSWERS,
  OUTCOMES,
  type CheckAnswer,
  type ComponentAnswer,
  type Outcome,
} from '../domain/evaluation.ts';
import { FACT_NAMES, type FactName, type FactValue } from '../domain/facts.ts';
import {
  AMOUNT_KINDS,
  MODALITIES,
  PAY_MOMENTS,
  ROLES_IN_FAMILY,
  type AmountKind,
  type Modality,
  type PayMoment,
  type RoleInFamily,
} from '../domain/rule.ts';
import { MoneyDto } from './money.dto.ts';

export class CheckDto {
  @ApiProperty({ type: String, nullable: true }) ruleId: string | null;
  @ApiProperty() code: string;
  @ApiProperty({ type: 'integer', nullable: true }) version: number | null;
  @ApiProperty({ enum: CHECK_ANSWERS }) answer: CheckAnswer;
  @ApiProperty() explanation: string;
  @ApiProperty({ enum: FACT_NAMES, isArray: true, description: 'Facts to record.' }) missing: readonly FactName[];
  @ApiProperty() exceptionPossible: boolean;
}

export class ComponentResultDto {
  @ApiProperty({ type: String, nullable: true }) ruleId: string | null;
  @ApiProperty() code: string;
  @ApiProperty({ type: 'integer', nullable: true }) version: number | null;
  @ApiProperty() title: string;
  @ApiProperty({ enum: COMPONENT_ANSWERS }) answer: ComponentAnswer;
  @ApiProperty({ enum: AMOUNT_KINDS }) amountKind: AmountKind;
  @ApiProperty({ type: MoneyDto, nullable: true, description: 'Null unless it is due and known.' })
  amount: MoneyDto | null;
  @ApiProperty({ type: MoneyDto, description: 'What a cap took away.' }) cut: MoneyDto;
  @ApiProperty() byException: boolean;
  @ApiProperty() exceptionPossible: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'The office’s own figure that was taken.' })
  figureId: string | null;
  @ApiProperty() explanation: string;
  @ApiProperty({ enum: FACT_NAMES, isArray: true }) missing: readonly FactName[];
  @ApiProperty({ enum: PAY_MOMENTS }) payMoment: PayMoment;
  @ApiProperty({ enum: MODALITIES }) modality: Modality;
  @ApiProperty({ type: MoneyDto, nullable: true }) cashAtDeparture: MoneyDto | null;
  @ApiProperty({ type: String, nullable: true, example: 'P12M' }) spendWithin: string | null;
}

export class UsedFactDto {
  @ApiProperty({ enum: FACT_NAMES }) fact: FactName;
  @ApiProperty({
    oneOf: [{ type: 'boolean' }, { type: 'string' }, { type: 'array', items: { type: 'string' } }],
    nullable: true,
    description: 'True or false, a code, a day, or several codes; null says that there is known to be none.',
  })
  value: FactValue;
}

export class EvaluationResultDto {
  @ApiProperty() memberId: string;
  @ApiProperty({ enum: ROLES_IN_FAMILY }) role: RoleInFamily;
  @ApiProperty({ type: [UsedFactDto], description: 'What was known of the member then.' }) facts: UsedFactDto[];
  @ApiProperty({ enum: OUTCOMES }) outcome: Outcome;
  @ApiProperty({ type: [CheckDto] }) checks: readonly CheckDto[];
  @ApiProperty({ type: [ComponentResultDto] }) components: readonly ComponentResultDto[];
}

export class TriedRuleDto {
  @ApiProperty({ type: [EvaluationResultDto] }) results: EvaluationResultDto[];
}
