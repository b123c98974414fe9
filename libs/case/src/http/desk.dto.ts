import {
  CASE_LIST_WHOSE,
  CASE_MATTERS,
  DESK_DUE,
  DESK_MATTERS,
  STAGES,
  type CaseListWhose,
  type CaseMatter,
  type DeskDue,
  type DeskMatter,
  type MemberStage,
} from '@homeward/contracts';
import { ApiProperty } from '@nestjs/swagger';

export class DeskDueDto {
  @ApiProperty({ enum: DESK_DUE }) due: DeskDue;
  @ApiProperty({ type: 'integer' }) cases: number;
}

export class DeskStageDto {
  @ApiProperty({ enum: STAGES }) stage: MemberStage;
  @ApiProperty({ type: 'integer' }) cases: number;
}

export class DeskCaseMatterDto {
  @ApiProperty({ enum: CASE_MATTERS }) matter: CaseMatter;
  @ApiProperty({ enum: CASE_LIST_WHOSE }) whose: CaseListWhose;
  @ApiProperty({ type: 'integer' }) cases: number;
}

export class DeskOtherMatterDto {
  @ApiProperty({ enum: DESK_MATTERS }) matter: DeskMatter;
  @ApiProperty({ type: 'integer' }) waiting: number;
}

export class DeskAppointmentDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty() number: string;
  @ApiProperty() principalName: string;
  @ApiProperty({ format: 'date-time' }) startsAt: string;
  @ApiProperty({ description: 'The office’s IANA zone, in which the hour was promised.' }) timeZone: string;
  @ApiProperty({ type: 'integer' }) durationMinutes: number;
  @ApiProperty() interpreterMissing: boolean;
}

export class DeskDto {
  @ApiProperty({ enum: CASE_LIST_WHOSE, description: 'Whose cases are counted: give it to the list.' })
  whose: CaseListWhose;
  @ApiProperty({ type: [DeskDueDto] }) due: DeskDueDto[];
  @ApiProperty({ type: [DeskStageDto] }) stages: DeskStageDto[];
  @ApiProperty({ type: 'integer', nullable: true, description: 'Nobody answers for them yet, among all you may see.' })
  unassigned: number | null;
  @ApiProperty({ type: [DeskCaseMatterDto] }) matters: DeskCaseMatterDto[];
  @ApiProperty({ type: [DeskOtherMatterDto] }) others: DeskOtherMatterDto[];
  @ApiProperty({ type: [DeskAppointmentDto], description: 'With you, today.' }) appointments: DeskAppointmentDto[];
}
