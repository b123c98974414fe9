import { FIELD_RULES, type FieldRule } from '@homeward/contracts';
import { ApiProperty } from '@nestjs/swagger';

export class ProblemField {
  @ApiProperty({ description: 'Path of the field, such as `members.0.familyName`.' })
  field!: string;

  @ApiProperty({ description: 'What is wrong with it and how to mend it.' })
  problem!: string;

  @ApiProperty({ enum: FIELD_RULES, required: false, description: 'The rule it breaks, for programs.' })
  rule?: FieldRule;

  @ApiProperty({ required: false, description: 'The number in that rule, such as the most characters.' })
  limit?: number;

  @ApiProperty({ required: false, description: 'The day, code or number that is expected; of a span its first day.' })
  value?: string;

  @ApiProperty({ required: false, description: 'The last day of that span.' })
  until?: string;
}

/** A refusal, as RFC 9457 writes it. The values that were sent are never repeated. */
export class Problem {
  @ApiProperty({ description: 'Names the kind of problem; stable.', example: 'urn:homeward:problem:record.not-found' })
  type!: string;

  @ApiProperty({ description: 'The kind of refusal in a few words.' })
  title!: string;

  @ApiProperty()
  status!: number;

  @ApiProperty({ description: 'What happened and what to do, in words for the person who asked.' })
  detail!: string;

  @ApiProperty({ description: 'The kind of problem for programs.', example: 'record.not-found' })
  code!: string;

  @ApiProperty({ description: 'Finds this request in logs and audit.' })
  correlationId!: string;

  @ApiProperty({ type: [ProblemField], required: false })
  fields?: ProblemField[];
}
